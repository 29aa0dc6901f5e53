using Concordance.Content;
using Concordance.SideData;

namespace Concordance.Tests.Content.Visuals;

public class VideoMatchesTests
{
    static readonly CancellationToken s_go = TestContext.Current.CancellationToken;

    /// <summary>Hashes so far from each other that each number is a visual, and near to it a recompressed frame of it.</summary>
    static HashedPicture Frame(string key, int visual, string? url = null, int bit = 0)
    {
        var hash = Drawn.Hashes(visual, 1, 1, 0)[0];
        hash = hash with { W0 = hash.W0 ^ 1UL << bit };
        return new(new(url is null ? [key] : [key, url], $"{key}-{visual}.jpg", ""), hash, 100, 0, [hash]);
    }

    static IEnumerable<HashedPicture> Video(string key, params int[] visuals) => visuals.Select((v, i) => Frame(key, v, bit: i % 4));

    static IReadOnlyList<VisualGroup> Groups(params IEnumerable<HashedPicture>[] videos) => VisualGroups.Of([.. videos.SelectMany(v => v)], cancel: s_go);

    static Post At(string id, string account, params string[] media) => new() { Id = id, AccountId = account, Time = Some.Utc("2023-07-26"), Media = media };

    [Fact]
    public void Uses_OfAVideo_AreThoseOfEachOfItsFrames()
    {
        var groups = Groups(Video("a", 1, 2, 3), Video("b", 3, 4), [Frame("photo", 2)]);
        Assert.Equal(4, groups.Count);
        var uses = VisualUses.Of(groups, [At("1", "x", "a"), At("2", "y", "b"), At("3", "z", "photo")]);
        Assert.Equal(4, uses.Count);
        Assert.Equal(["1,2", "1,3", "1", "2"], uses.Select(u => string.Join(',', u.Posts.Select(p => p.Id))).OrderBy(p => p.Length == 1).ThenBy(p => p, StringComparer.Ordinal));
    }

    [Fact]
    public void Of_VersionsAndClips_AreMatchesAndVideosOfOneTitleCardAreNot()
    {
        var groups = Groups(Video("whole", 1, 2, 3, 4, 5, 6), Video("clip", 3, 4), Video("version", 2, 3, 4, 5, 6, 20), Video("title", 1, 30, 31, 32), Video("other title", 1, 40), Video("still", 3, 3, 3), [Frame("photo", 3)]);
        var matches = VideoMatches.Of(groups, cancel: s_go);
        Assert.Equal([new("version", "whole", 5, 5 / 6.0), new("clip", "version", 2, 1), new("clip", "whole", 2, 1)], matches);
        Assert.Empty(VideoMatches.Of(groups, new() { LeastCommon = 6 }, s_go));
        Assert.Equal(3, VisualTables.Videos(matches).Rows.Count);
    }

    /// <summary>Against every pair of random videos.</summary>
    [Theory]
    [InlineData(0.3, 2)]
    [InlineData(0.5, 2)]
    [InlineData(0.5, 3)]
    [InlineData(1.0, 2)]
    public void Of_ManyVideos_IsWhatComparingAllGives(double share, int least)
    {
        var random = new Random(7);
        var videos = Enumerable.Range(0, 60).Select(v => (Key: $"v{v:00}", Visuals: Enumerable.Range(0, 1 + random.Next(7)).Select(_ => (int)(Math.Pow(random.NextDouble(), 3) * 30)).Distinct().ToArray())).ToList();
        var groups = Groups([.. videos.Select(v => Video(v.Key, v.Visuals))]);
        Assert.Equal(videos.SelectMany(v => v.Visuals).Distinct().Count(), groups.Count);
        var expected = videos.SelectMany((a, i) => videos.Skip(i + 1).Select(b => (a, b, Common: a.Visuals.Intersect(b.Visuals).Count(), Shorter: Math.Min(a.Visuals.Length, b.Visuals.Length))))
            .Where(p => p.Common >= least && p.Common >= share * p.Shorter - 1e-9 && p.Shorter > 1).Select(p => new VideoMatch(p.a.Key, p.b.Key, p.Common, (double)p.Common / p.Shorter)).ToHashSet();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, VideoMatches.Of(groups, new() { LeastShare = share, LeastCommon = least }, s_go).ToHashSet());
    }

    /// <summary>One thing shared, however many frames it has; and a title card is nothing shared.</summary>
    [Fact]
    public void GroupNames_OfAVideo_AreOne()
    {
        HashedPicture[] pictures =
        [
            Frame("a", 1, "https://v.example/a"), Frame("a", 2, "https://v.example/a"), Frame("a", 3, "https://v.example/a"), .. Video("b", 1, 2, 3), .. Video("c", 2, 3, 9), .. Video("d", 1, 30, 31, 32), Frame("photo", 2), Frame("copy", 2),
        ];
        Post[] posts = [At("1", "x", "a"), At("2", "y", "https://v.example/a"), At("3", "z", "b"), At("4", "w", "c"), At("5", "v", "d"), At("6", "u", "photo"), At("7", "t", "copy", "b")];
        var names = VisualUses.GroupNames(VisualGroups.Of(pictures, cancel: s_go), posts);
        var video = Assert.Single(names["1"]);
        Assert.StartsWith("video-", video, StringComparison.Ordinal);
        Assert.All((string[])["2", "3", "4"], id => Assert.Equal([video], names[id]));
        Assert.NotEqual(video, Assert.Single(names["5"]));
        Assert.StartsWith("visual-", Assert.Single(names["6"]), StringComparison.Ordinal);
        Assert.Equal([names["6"][0], video], names["7"]);
        new Random(3).Shuffle(pictures);
        Assert.Equal(names.OrderBy(n => n.Key).Select(n => string.Join(' ', n.Value)), VisualUses.GroupNames(VisualGroups.Of(pictures, cancel: s_go), posts).OrderBy(n => n.Key).Select(n => string.Join(' ', n.Value)));
    }

    [Fact]
    public void Of_AThousandCopiesOfOneVideo_SaysWhatToDoWhereTheyAreTooMany()
    {
        var groups = Groups([.. Enumerable.Range(0, 1000).Select(i => Video($"v{i:0000}", 1, 2))]);
        Assert.Equal(499_500, VideoMatches.Of(groups, cancel: s_go).Count);
        Assert.Contains("LeastShare", Assert.Throws<InputException>(() => VideoMatches.Of(groups, new() { MostPairs = 1000 }, s_go)).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OptionsThatCantBeUsed_AreRefused()
    {
        foreach (var wrong in (VideoOptions[])[new() { LeastShare = 0 }, new() { LeastShare = 1.1 }, new() { LeastShare = double.NaN }, new() { LeastCommon = 1 }, new() { MostPairs = 0 }])
            Assert.Throws<InputException>(() => VideoMatches.Of([], wrong, s_go));
        Assert.Empty(VideoMatches.Of([], cancel: s_go));
    }

    /// <summary>From the table of a case: several rows of one key.</summary>
    [Fact]
    public void Pictures_WithSeveralFilesOfOneKey_AreItsFrames()
    {
        using var folder = new TempFolder();
        foreach (var seed in (int[])[1, 2, 3]) File.WriteAllBytes(folder.Of($"{seed}.png"), Drawn.File(seed));
        folder.Write("pictures.csv", "media_key,file\nvideo,1.png\nvideo,2.png\nother,2.png\nother,3.png\n");
        folder.Write("posts.csv", "id,author_id,created_at,text\n1,2,2023-07-18T10:00:00Z,t\n");
        CaseFile.Write(new() { Id = "frames", Title = "T", Synthetic = true, Privacy = Privacy.Open, Sources = [new() { Path = "posts.csv" }], Side = new() { Pictures = new("pictures.csv") } }, folder.Path);
        var pictures = SideTables.Read(CaseFile.Read(folder.Path)).Pictures!;
        Assert.Equal(["video", "video", "other", "other"], pictures.Select(p => p.Keys[0]));
        var groups = VisualGroups.Of(HashedPictures.Of(pictures, cancel: s_go).Pictures, cancel: s_go);
        Assert.Equal(3, groups.Count);
        Assert.Equal([2, 1, 1], VisualUses.Of(groups, [At("1", "a", "video"), At("2", "b", "other")]).Select(u => u.Posts.Count));
        Assert.Empty(VideoMatches.Of(groups, cancel: s_go));
    }
}
