using System.Globalization;
using Concordance.Content;

namespace Concordance.Tests.Content.Visuals;

public class VisualGroupsTests
{
    static readonly CancellationToken s_go = TestContext.Current.CancellationToken;

    static HashedPicture Picture(PdqHash hash, int number) => new(new([$"key-{number}"], $"{number:000000}.jpg", ""), hash, 100, 0, [hash]);

    static List<(string, string)> Named(IEnumerable<VisualGroup> groups) => [.. groups.SelectMany(g => g.Members.Select(m => (g.Name, m.Picture.Picture.Name))).Order()];

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(31)]
    [InlineData(40)]
    [InlineData(47)]
    public void Near_IsAllWithinTheRadius(int radius)
    {
        var hashes = Drawn.Hashes(radius, 30, 20, 40);
        var index = new HammingIndex(hashes);
        foreach (var hash in hashes.Take(60).Append(default))
            Assert.Equal(Enumerable.Range(0, hashes.Length).Where(i => PdqHash.Distance(hashes[i], hash) <= radius), index.Near(hash, radius));
    }

    /// <summary>So many that they are looked up by words, not one after the other; and all with some words in common, whose lists are as long as can be.</summary>
    [Theory]
    [InlineData(15, false)]
    [InlineData(31, false)]
    [InlineData(36, true)]
    [InlineData(40, false)]
    [InlineData(40, true)]
    [InlineData(47, false)]
    public void Near_OfManyHashes_IsAllWithinTheRadius(int radius, bool crowded)
    {
        PdqHash[] hashes = [.. Drawn.Hashes(radius, 600, 20, 44).Select(h => crowded ? h with { W1 = 5, W3 = h.W3 & 0xFF } : h)];
        var index = new HammingIndex(hashes);
        foreach (var hash in hashes.Where((_, i) => i % 400 == 0).Append(default))
            Assert.Equal(Enumerable.Range(0, hashes.Length).Where(i => PdqHash.Distance(hashes[i], hash) <= radius), index.Near(hash, radius));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(48)]
    public void Near_OfARadiusThatCantBeSearched_IsRefused(int radius) => Assert.Throws<InputException>(() => new HammingIndex([]).Near(default, radius));

    [Fact]
    public void Of_ClustersOfPictures_AreTheGroupsInAnyOrder()
    {
        var hashes = Drawn.Hashes(1, 40, 25, 12);
        var pictures = hashes.Select(Picture).ToList();
        var groups = VisualGroups.Of(pictures, cancel: s_go);
        Assert.Equal(40, groups.Count);
        Assert.All(groups, g => Assert.Single(g.Members.Select(m => int.Parse(m.Picture.Picture.Name[..6], CultureInfo.InvariantCulture) / 25).Distinct()));
        Assert.All(groups, g => Assert.InRange(g.GreatestDistance, 0, 40));
        var shuffled = pictures.ToArray();
        new Random(2).Shuffle(shuffled);
        Assert.Equal(Named(groups), Named(VisualGroups.Of(shuffled, cancel: s_go)));
    }

    /// <summary>A chain of pictures, each 20 bits from the next: no group reaches further than the distance that is allowed.</summary>
    [Fact]
    public void Of_AChain_IsNotOneGroup()
    {
        var chain = Enumerable.Range(0, 12).Select(i => Picture(new(Ones(20 * i), Ones(20 * i - 64), Ones(20 * i - 128), Ones(20 * i - 192)), i)).ToList();
        var groups = VisualGroups.Of(chain, cancel: s_go);
        Assert.True(groups.Count >= 3);
        Assert.Equal(12, groups.Sum(g => g.Members.Count));
        Assert.All(groups, g => Assert.InRange(g.GreatestDistance, 0, 40));

        static ulong Ones(int bits) => bits <= 0 ? 0 : bits >= 64 ? ulong.MaxValue : (1UL << bits) - 1;
    }

    /// <summary>Two pictures with nothing in common but what is left without the caption; and the same where that is too little to be told by, so that it is the whole picture's in its place.</summary>
    [Fact]
    public void Of_PicturesWithOneViewInCommon_AreOneGroup()
    {
        var hashes = Drawn.Hashes(3, 8, 1, 0);
        HashedPicture With(int number, params PdqHash[] views) => new(new([$"key-{number}"], $"{number:000000}.jpg", ""), views[0], 100, 0, views);
        Assert.Single(VisualGroups.Of([With(0, hashes[0], hashes[1]), With(1, hashes[2], hashes[1])], cancel: s_go));
        Assert.Equal(2, VisualGroups.Of([With(0, hashes[0], hashes[0], hashes[4]), With(1, hashes[2], hashes[2], hashes[5])], cancel: s_go).Count);
        // One view of the one and another of the other say nothing.
        Assert.Equal(2, VisualGroups.Of([With(0, hashes[0], hashes[1], hashes[4]), With(1, hashes[2], hashes[4], hashes[1])], cancel: s_go).Count);
    }

    /// <summary>The lower third flat: of what is left without the upper part there is too little.</summary>
    [Fact]
    public void Views_OfPlainParts_AreTheWholePictures()
    {
        var picture = Drawn.Luma(9, 200, 200);
        for (var i = 50 * 200; i < picture.Luma.Length; i++) picture.Luma[i] = 200;
        var (all, kept) = (PictureViews.Of(picture), PictureViews.Of(picture, leastQuality: 50));
        Assert.Equal(all.Length, kept.Length);
        Assert.Contains(PictureViews.Alike, part => kept[part] == kept[0] && all[part] != all[0]);
        Assert.Equal(all.Length * 2, PictureViews.Of(picture, mirrored: true).Length);
        Assert.Equal(all, PictureViews.Of(picture, mirrored: true)[..all.Length]);
    }

    [Fact]
    public void Of_AMillionEqualPictures_Ends()
    {
        var hash = PdqHash.Of(Drawn.Luma(1)).Hash;
        var group = Assert.Single(VisualGroups.Of([.. Enumerable.Range(0, 1_000_000).Select(i => Picture(hash, i))], cancel: s_go));
        Assert.Equal((1_000_000, 0), (group.Members.Count, group.GreatestDistance));
    }

    [Fact]
    public void Of_MorePairsThanAllowed_SaysWhatToDo()
    {
        var pictures = Drawn.Hashes(1, 1, 200, 10).Select(Picture).ToList();
        Assert.Contains("MostDistance", Assert.Throws<InputException>(() => VisualGroups.Of(pictures, new() { MostPairs = 100 }, s_go)).Remedy, StringComparison.Ordinal);
    }

    /// <summary>Two pairs, one of which is near only one way: a view of the one is the whole of the other.</summary>
    [Fact]
    public void Of_PairsThatAreNearOneWay_CountAsOneEach()
    {
        var far = new PdqHash(ulong.MaxValue, ulong.MaxValue, 0, 0);
        HashedPicture[] pictures = [Picture(default, 0), Picture(new(1, 0, 0, 0), 1), Picture(far, 2), new(new(["key-3"], "3.jpg", ""), new(0, 0, ulong.MaxValue, 0), 100, 0, [new(0, 0, ulong.MaxValue, 0), far])];
        Assert.Equal(2, VisualGroups.Of(pictures, new() { MostPairs = 2 }, s_go).Count);
        Assert.Throws<InputException>(() => VisualGroups.Of(pictures, new() { MostPairs = 1 }, s_go));
    }

    [Fact]
    public void Uses_OfPosts_AreInTheOrderOfTime()
    {
        var groups = VisualGroups.Of([.. Drawn.Hashes(1, 3, 2, 5).Select(Picture)], cancel: s_go);
        Post At(string id, string account, int minute, bool repost, params string[] media) => new() { Id = id, AccountId = account, Time = Some.Utc("2023-07-26").AddMinutes(minute), IsRepost = repost, Media = media };
        var uses = VisualUses.Of(groups, [At("1", "a", 5, false, "key-0"), At("2", "b", 1, false, "key-1", "key-0"), At("3", "c", 0, true, "key-0"), At("4", "a", 9, false, "key-2", "unknown"), At("5", "d", 9, false)]);
        Assert.Equal(2, uses.Count);
        Assert.Equal(("2", new[] { "b", "a" }, new[] { "2", "1" }), (uses[0].First.Id, uses[0].Accounts.ToArray(), uses[0].Posts.Select(p => p.Id).ToArray()), new Same());
        Assert.Equal("4", Assert.Single(uses[1].Posts).Id);
        var names = VisualUses.GroupNames(groups, uses.SelectMany(u => u.Posts));
        Assert.Equal(names["1"], names["2"]);
        Assert.NotEqual(names["1"], names["4"]);
        Assert.False(names.ContainsKey("3"));
    }

    /// <summary>Of one to four accounts the table tells no number, and neither do its rows by where they stand.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void InOrder_NumbersThatAreNotTold_DoNotMoveARow(int few)
    {
        var groups = VisualGroups.Of([.. Drawn.Hashes(1, 3, 2, 5).Select(Picture)], cancel: s_go);
        IEnumerable<Post> Of(string key, int carriers, int others) => Enumerable.Range(0, carriers + others).Select(i => new Post { Id = $"{key}/{i}", AccountId = $"{(i < carriers ? 'c' : 'o')}{key}{i}", Time = Some.Day.AddMinutes(i), Media = [key] });
        // The one has few carriers, the other few who are none; which pictures are one visual is known from the test above.
        List<Post> posts = [.. Of("key-0", few, 20 - few), .. Of("key-2", 2, 17)];
        var campaign = posts.Select(p => p.AccountId).Where(a => a[0] == 'c').ToHashSet();
        Assert.Equal(["key-0", "key-2"], VisualUses.InOrder(VisualUses.Of(groups, posts), campaign).Select(u => u.First.Media[0]));
        List<Post> many = [.. Of("key-0", 20 - few, few), .. Of("key-2", 17, 0)];
        Assert.Equal(["key-2", "key-0"], VisualUses.InOrder(VisualUses.Of(groups, many), many.Select(p => p.AccountId).Where(a => a[0] == 'c').ToHashSet()).Select(u => u.First.Media[0]));
    }

    [Fact]
    public void OfFolder_OfAllKindsOfFiles_HashesPicturesAndTellsTheRest()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.Of("sub"));
        File.WriteAllBytes(folder.Of("a.txt"), Drawn.File(1));
        File.WriteAllBytes(folder.Of("sub/b.jpg"), Drawn.File(1, SkiaSharp.SKEncodedImageFormat.Jpeg, 60));
        File.WriteAllBytes(folder.Of("c.png"), Drawn.File(2));
        folder.Write("d.jpg", "<html>");
        File.WriteAllBytes(folder.Of("e.png"), Drawn.File(3, width: 5, height: 5));
        var hashed = HashedPictures.OfFolder(folder.Path, cancel: s_go);
        Assert.Equal(["a.txt", "c.png", "sub/b.jpg"], hashed.Pictures.Select(p => p.Picture.Name).Where(n => n[0] is not 'e'));
        Assert.Contains(hashed.Rejected, r => r.File == "d.jpg");
        Assert.Contains(VisualGroups.Of(hashed.Pictures, cancel: s_go), g => g.Members.Select(m => m.Picture.Picture.Name).SequenceEqual(["a.txt", "sub/b.jpg"]));
        Assert.Throws<InputException>(() => HashedPictures.OfFolder(folder.Of("none"), cancel: s_go));
    }

    sealed class Same : IEqualityComparer<(string, string[], string[])>
    {
        public bool Equals((string, string[], string[]) x, (string, string[], string[]) y) => x.Item1 == y.Item1 && x.Item2.SequenceEqual(y.Item2) && x.Item3.SequenceEqual(y.Item3);
        public int GetHashCode((string, string[], string[]) obj) => obj.Item1.GetHashCode(StringComparison.Ordinal);
    }
}
