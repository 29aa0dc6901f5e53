using System.Globalization;
using System.Text;
using Concordance.Content;
using Concordance.Duck;
using Concordance.Kept;

namespace Concordance.Tests.Kept;

public class KeptCopiesTests
{
    static readonly CancellationToken s_go = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1, 400, 0.2)]
    [InlineData(2, 2_000, 0.02)]
    [InlineData(3, 300, 0.5)]
    public void Of_GeneratedPosts_ReadIsAsFound(int seed, int posts, double change)
    {
        using var folder = new TempFolder();
        var investigation = Some.Opened(folder, Posts(seed, posts, change));
        Assert.Contains(investigation.Data.Posts, p => p.IsRepost);
        var fresh = NearCopies.Of(investigation.Data.Posts, cancel: s_go);
        Assert.True(fresh.Groups.Count > 2);
        AssertSame(fresh, NearCopies.Of(investigation, s_go));
        AssertSame(fresh, NearCopies.Of(investigation, s_go));
        Assert.Single(Files(investigation));
        AssertSame(fresh, NearCopies.Of(Investigation.Open(folder.Path), s_go));
        Assert.Single(Files(investigation));
    }

    [Fact]
    public void Of_PostsWithoutCopies_ReadIsAsFound()
    {
        using var folder = new TempFolder();
        var investigation = Some.Opened(folder, "id,author_id,created_at,text\n1,a,2023-07-18T10:00:00Z,too short\n2,b,2023-07-18T10:00:01Z,one text that is long enough and that nobody copied\n");
        var fresh = NearCopies.Of(investigation.Data.Posts, cancel: s_go);
        Assert.Equal((2, 1, 1, 0, 0), (fresh.Texts, fresh.LongEnough, fresh.Distinct, fresh.Groups.Count, fresh.Unplaced));
        for (var i = 0; i < 2; i++) AssertSame(fresh, NearCopies.Of(investigation, s_go));
        Assert.Single(Files(investigation));
    }

    /// <summary>No similarity of texts has such bits; what is read has them all.</summary>
    [Fact]
    public void Of_NumbersOfAnyBits_ReadIsAsWritten()
    {
        using var folder = new TempFolder();
        var investigation = Some.Opened(folder, Posts(1, 60, 0.2));
        double[] similarities = [0.693, 1 / 3.0, double.BitIncrement(0.9), double.Epsilon, -0.0, double.NaN, 1];
        CopyResult odd = new(int.MaxValue, int.MaxValue - 1, 3, [new("0011223344556677", int.MaxValue, [.. similarities.Select((s, i) => new CopyMember(i, s))], 7, -0.0), new("0011223344556677", 4, [new(4, 1), new(5, 1)], 1, 1)], 5);
        Plant(investigation, odd);
        AssertSame(odd, NearCopies.Of(investigation, s_go), types: false);
    }

    [Fact]
    public void Of_TheSameAgain_FindsNothingAnew()
    {
        using var folder = new TempFolder();
        var investigation = Some.Opened(folder, Posts(1, 60, 0.2));
        var planted = new CopyResult(60, 5, 4, [], 3);
        Plant(investigation, planted);
        AssertSame(planted, NearCopies.Of(investigation, s_go), types: false);
        // Choices that don't touch it change nothing.
        AssertSame(planted, NearCopies.Of(investigation.With(new() { WindowSeconds = 300, VisualDistance = 30 }), s_go), types: false);
    }

    [Fact]
    public void Of_AnotherSimilarity_FindsAnew()
    {
        using var folder = new TempFolder();
        var investigation = Some.Opened(folder, Posts(1, 400, 0.2));
        var strict = investigation.With(new() { CopySimilarity = 0.95 });
        var usual = NearCopies.Of(investigation, s_go);
        var fresh = NearCopies.Of(investigation.Data.Posts, strict.Choices.Copies, s_go);
        Assert.NotEqual(usual.Groups.Select(g => g.Members.Count), fresh.Groups.Select(g => g.Members.Count));
        AssertSame(fresh, NearCopies.Of(strict, s_go));
        AssertSame(usual, NearCopies.Of(investigation, s_go));
        Assert.Equal(2, Files(investigation).Count);
    }

    [Fact]
    public void Of_OtherPosts_FindsAnew()
    {
        using var folder = new TempFolder();
        var first = NearCopies.Of(Some.Opened(folder, Posts(1, 400, 0.2)), s_go);
        Directory.Delete(folder.Of("work/collection"), recursive: true);
        var changed = Some.Opened(folder, Posts(2, 400, 0.2));
        var fresh = NearCopies.Of(changed.Data.Posts, cancel: s_go);
        Assert.NotEqual(first.Groups.Select(g => g.Name), fresh.Groups.Select(g => g.Name));
        AssertSame(fresh, NearCopies.Of(changed, s_go));
        AssertSame(fresh, NearCopies.Of(changed, s_go));
    }

    /// <summary>An option that is added and left out of the key is found here.</summary>
    [Fact]
    public void MadeFrom_EveryOptionThatTouchesIt_IsTold()
    {
        var usual = KeptCopies.MadeFrom("hash", new());
        foreach (var property in typeof(CopyOptions).GetProperties().Where(p => p.Name != nameof(CopyOptions.MaxPairs)))
        {
            var other = new CopyOptions();
            property.SetValue(other, Convert.ChangeType(Convert.ToDouble(property.GetValue(other), CultureInfo.InvariantCulture) + (property.PropertyType == typeof(double) ? 1e-12 : 1), property.PropertyType, CultureInfo.InvariantCulture));
            Assert.True(usual != KeptCopies.MadeFrom("hash", other), property.Name);
        }
        Assert.Equal(usual, KeptCopies.MadeFrom("hash", new() { MaxPairs = 1 }));
        Assert.NotEqual(usual, KeptCopies.MadeFrom("another", new()));
    }

    [Fact]
    public void Of_APseudonymousCase_KeepsNoTextOfIt()
    {
        using var folder = new TempFolder();
        var investigation = Some.Opened(folder, Posts(1, 400, 0.2), c => c with { Privacy = Privacy.Pseudonymous, Synthetic = true });
        var copies = NearCopies.Of(investigation, s_go);
        using var duck = new DuckSession();
        var file = DuckSession.Quoted(Assert.Single(Files(investigation)));
        var texts = duck.Query($"SELECT column_name FROM (DESCRIBE FROM {file}) WHERE column_type NOT IN ('BIGINT', 'DOUBLE')", r => r.GetString(0));
        Assert.Equal(["name"], texts);
        Assert.Equal(copies.Groups.Select(g => g.Name).Order(StringComparer.Ordinal), duck.Query($"SELECT DISTINCT name FROM {file} ORDER BY name", r => r.GetString(0)));
    }

    [Fact]
    public void Of_TheBundledCase_ReadIsAsFound()
    {
        var investigation = BundledCase.Opened;
        var fresh = NearCopies.Of(investigation.Data.Posts, investigation.Choices.Copies, s_go);
        for (var i = 0; i < 2; i++) AssertSame(fresh, NearCopies.Of(investigation, s_go));
    }

    static IReadOnlyList<string> Files(Investigation investigation) => [.. Directory.EnumerateFiles(KeptStep.FolderOf(investigation.Case), "near-copies-*.parquet")];

    /// <summary>Keeps something else as the result: whoever finds it did not compute.</summary>
    static void Plant(Investigation investigation, CopyResult result) =>
        KeptStep.Of(investigation.Case, new KeptCopies(), () => KeptCopies.MadeFrom(investigation.Data.Hash, investigation.Choices.Copies), () => result);

    static void AssertSame(CopyResult expected, CopyResult actual, bool types = true)
    {
        Assert.Equal((expected.Texts, expected.LongEnough, expected.Distinct, expected.Unplaced, expected.Groups.Count), (actual.Texts, actual.LongEnough, actual.Distinct, actual.Unplaced, actual.Groups.Count));
        foreach (var (one, other) in expected.Groups.Zip(actual.Groups))
        {
            Assert.Equal((one.Name, one.Exemplar, one.DistinctTexts, Bits(one.LeastSimilarity)), (other.Name, other.Exemplar, other.DistinctTexts, Bits(other.LeastSimilarity)));
            Assert.Equal(one.Members.Select(m => (m.Text, Bits(m.Similarity))), other.Members.Select(m => (m.Text, Bits(m.Similarity))));
            if (types) Assert.Equal(one.Members.GetType(), other.Members.GetType());
        }
        if (types) Assert.Equal(expected.Groups.GetType(), actual.Groups.GetType());

        static long Bits(double number) => BitConverter.DoubleToInt64Bits(number);
    }

    /// <summary>Posts of a few texts, in which some words are changed; some are reposts, some too short.</summary>
    static string Posts(int seed, int count, double change)
    {
        var random = new Random(seed);
        var rows = new StringBuilder("tweetid;userid;user_screen_name;tweet_time;tweet_text;is_retweet\n");
        for (var i = 0; i < count; i++)
        {
            var (of, length) = (random.Next(12) * 100, i % 9 == 0 ? 2 : 14);
            var words = Enumerable.Range(0, length).Select(w => Word(random.NextDouble() < change / 2 ? random.Next(2_000, 5_000) : of + w));
            rows.Append(CultureInfo.InvariantCulture, $"{1_000 + i};{i % 40};handle{i % 40};{Some.Day.AddSeconds(random.Next(100_000)):yyyy-MM-ddTHH:mm:ssZ};{string.Join(' ', words)};{(i % 11 == 0 ? 1 : 0)}\n");
        }
        return rows.ToString();

        static string Word(int number) => string.Concat(new Random(number).GetItems("abcdefghijklmnopqrstuvwxyz".AsSpan(), 5));
    }
}
