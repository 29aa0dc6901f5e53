using System.Text;
using Concordance.Content;
using CsCheck;

namespace Concordance.Tests.Content.Copies;

public class NearCopiesTests
{
    const string First = "The bridge over the old river will be closed for all traffic from Monday morning",
        Second = "Nobody in this town was ever asked whether they wanted such a large stadium here";

    static CopyResult Of(params string[] texts) => NearCopies.Of(texts, cancel: TestContext.Current.CancellationToken);

    [Fact]
    public void NearCopies_EditedCopies_AreOneGroup()
    {
        var copies = Of(First, Second, First.Replace("Monday", "Tuesday", StringComparison.Ordinal) + " #bridge https://a.example", First.ToUpperInvariant() + " @someone", "Something else that nobody copied at all, just words");
        var group = Assert.Single(copies.Groups);
        Assert.Equal([0, 2, 3], group.Members.Select(m => m.Text));
        Assert.Equal(0, group.Exemplar);
        Assert.Equal(2, group.DistinctTexts);
        Assert.Equal(1, group.Members[2].Similarity);
        Assert.Equal(group.Members[1].Similarity, group.LeastSimilarity);
        Assert.InRange(group.LeastSimilarity, 0.9, 0.99);
        Assert.Equal([0, -1, 0, 0, -1], copies.GroupOfEach());
    }

    [Fact]
    public void NearCopies_SimilarityIsThatOfTheLetters()
    {
        var pair = Assert.Single(NearCopies.Pairs(["abcdefghijklmnopqrstuvwxyz", "Abcdefghijklmnopqrst-uvwXY!", "0123456789012345678901234"], cancel: TestContext.Current.CancellationToken));
        Assert.Equal(new CopyPair(0, 1, 1 - 1 / 26.0), pair);
    }

    [Theory]
    [InlineData(0.8, 1)]
    [InlineData(0.95, 0)]
    public void NearCopies_Threshold_IsAsked(double similarity, int groups) =>
        Assert.Equal(groups, NearCopies.Of([First, First.Replace("old river", "new canal", StringComparison.Ordinal)], new() { LeastSimilarity = similarity }, TestContext.Current.CancellationToken).Groups.Count);

    [Fact]
    public void NearCopies_Chain_IsCut()
    {
        // Each is like the next, the first and the last have nothing in common.
        var chain = Enumerable.Range(0, 13).Select(i => Second[..(6 * i)] + First[(6 * i)..]).ToArray();
        var copies = Of(chain);
        Assert.True(copies.Groups.Count > 1);
        foreach (var group in copies.Groups) Assert.All(group.Members, m => Assert.True(Similarity(chain[group.Exemplar], chain[m.Text]) >= 0.693));
        Assert.DoesNotContain(copies.Groups, g => g.Members.Any(m => m.Text == 0) && g.Members.Any(m => m.Text == 12));
        Assert.Equal(0, copies.Unplaced);

        static double Similarity(string a, string b)
        {
            var (one, other) = (TextFingerprint.Of(a)!, TextFingerprint.Of(b)!);
            var distance = new EditDistance();
            distance.Prepare(one);
            return 1 - (double)distance.To(other, 1000) / Math.Max(one.Length, other.Length);
        }
    }

    [Fact]
    public void NearCopies_OrderOfTheInput_ChangesNothing()
    {
        var random = new Random(3);
        var texts = Enumerable.Range(0, 3000).Select(_ => Edited(random.Next(2) == 0 ? First : Second, random)).ToArray();
        var shuffled = texts.ToArray();
        random.Shuffle(shuffled);
        Assert.Equal(Shape(texts), Shape(shuffled));

        static string[] Shape(string[] texts) => [.. Of(texts).Groups.Select(g => g.Name + ": " + string.Join('|', g.Members.Select(m => texts[m.Text]).Order(StringComparer.Ordinal)))];
    }

    [Fact]
    public void NearCopies_Again_AreTheSame()
    {
        // Threads meet in another order each time.
        var random = new Random(4);
        var texts = Enumerable.Range(0, 5000).Select(i => Edited(i % 3 == 0 ? First : i % 3 == 1 ? Second : First[..40] + Second[40..], random)).ToArray();
        var first = Shape();
        for (var again = 0; again < 5; again++) Assert.Equal(first, Shape());

        string[] Shape() => [.. Of(texts).Groups.Select(g => g.Name + ": " + string.Join(' ', g.Members))];
    }

    [Fact]
    public void NearCopies_RandomTexts_EveryPairIsRightAndAllWithElevenLettersInARowAreFound() =>
        Gen.Select(Gen.String[Gen.Char["abcde"], 30, 60], Gen.Int[0, 1000].Array[0, 12]).Array[2, 12].Sample(made =>
        {
            string[] texts = [.. made.Select(m => m.Item1), .. made.Select(m => Edited(m.Item1, m.Item2))];
            var expected = AllTextPairs.Of(texts, 0.693).Where(p => LongestRun(texts[p.Item1], texts[p.Item2]) >= 11);
            var found = NearCopies.Pairs(texts).Select(p => (p.First, p.Second)).ToHashSet();
            return found.IsSubsetOf(AllTextPairs.Of(texts, 0.693)) && expected.All(found.Contains);
        }, iter: 200);

    [Theory]
    [InlineData("🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂")]
    [InlineData("")]
    [InlineData("too short")]
    [InlineData("https://example.org/a-long-address-that-is-no-text @someone #hashtag")]
    public void NearCopies_TextsThatSayNothing_AreInNoGroup(string text)
    {
        var copies = Of(text, text, text);
        Assert.Empty(copies.Groups);
        Assert.Equal((3, 0, 0), (copies.Texts, copies.LongEnough, copies.Distinct));
    }

    [Theory]
    [InlineData("جسر النهر القديم سيغلق أمام حركة المرور من صباح يوم الاثنين", "جسر النهر القديم سيغلق أمام حركة المرور من صباح يوم الثلاثاء")]
    [InlineData("从星期一早上开始旧河上的大桥将关闭", "从星期二早上开始旧河上的大桥将关闭了")]
    [InlineData("월요일 아침부터 오래된 강 위의 다리가 폐쇄됩니다", "화요일 아침부터 오래된 강 위의 다리가 폐쇄됩니다")]
    [InlineData("e\u0301le\u0301phant sans me\u0301moire n'est pas un e\u0301le\u0301phant", "éléphant sans mémoire n'est pas un éléphant \ud83d \uffff")]
    public void NearCopies_AllScripts_AreCompared(string one, string other) => Assert.Single(Of(one, other, First).Groups);

    [Fact]
    public void NearCopies_AMillionEqualTexts_AreOneGroup()
    {
        var copies = NearCopies.Of(Enumerable.Repeat(First, 1_000_000).ToArray(), cancel: TestContext.Current.CancellationToken);
        Assert.Equal(1_000_000, Assert.Single(copies.Groups).Members.Count);
        Assert.Equal(1, copies.Distinct);
    }

    [Fact]
    public void NearCopies_BoilerplateUnderManyTexts_CostsItsLengthAlone()
    {
        // Every text shares half its letters with 30,000 others; of all 450 million pairs, each text may be compared with a few.
        var random = new Random(1);
        var texts = Enumerable.Range(0, 30_000).Select(_ => First + " " + new string([.. Enumerable.Range(0, 90).Select(_ => (char)('a' + random.Next(26)))])).ToArray();
        CopyOptions options = new();
        var distinct = new DistinctTexts(new Letters(texts, options, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        var sweep = CopySweep.Of(distinct, options, TestContext.Current.CancellationToken);
        Assert.Empty(new StarGroups(distinct, sweep, options).Find(TestContext.Current.CancellationToken).Groups);
        Assert.InRange(sweep.Compared, 1, 30_000L * options.Neighbours * (options.CommonPieces + 2));
    }

    [Fact]
    public void NearCopies_TextsOfAMegabyte_AreComparedByTheirBeginning()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"word{i * 7919 % 10_007} and so on, "));
        var copies = Of(text, "A" + text, new string([.. text.Reverse()]));
        Assert.Equal([0, 1], Assert.Single(copies.Groups).Members.Select(m => m.Text));
    }

    [Fact]
    public void NearCopies_Posts_RepostsAreNoTextsOfTheirOwnAndNamesAreStable()
    {
        Post[] posts = [Some.Post("1", "a", Some.Day, First), Some.Post("2", "b", Some.Day, First + " soon"), Some.Post("3", "c", Some.Day, First) with { IsRepost = true }, Some.Post("4", "d", Some.Day, Second)];
        var names = NearCopies.GroupNames(posts, cancel: TestContext.Current.CancellationToken);
        Assert.Equal(["1", "2"], names.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(names["1"], names["2"]);
        Assert.Matches("^[0-9a-f]{16}$", names["1"]);
        Assert.Equal(names, NearCopies.GroupNames([.. posts.Reverse()], cancel: TestContext.Current.CancellationToken));
    }

    [Fact]
    public void NearCopies_TooManyPairs_SaysWhatToDo()
    {
        var texts = Enumerable.Range(0, 40).Select(i => First + (char)('a' + i % 26) + (char)('a' + i / 26)).ToArray();
        var error = Assert.Throws<InputException>(() => NearCopies.Pairs(texts, new() { MaxPairs = 100 }, TestContext.Current.CancellationToken));
        Assert.Contains("groups in place of pairs", error.Remedy, StringComparison.Ordinal);
        Assert.Equal(780, NearCopies.Pairs(texts, cancel: TestContext.Current.CancellationToken).Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void NearCopies_ImpossibleSimilarity_IsRefused(double similarity) =>
        Assert.Throws<InputException>(() => NearCopies.Of([First], new() { LeastSimilarity = similarity }, TestContext.Current.CancellationToken));

    [Fact]
    public void NearCopies_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => NearCopies.Of([First, Second], cancel: source.Token));
    }

    static string Edited(string text, Random random) => Edited(text, [.. Enumerable.Range(0, random.Next(12)).Select(_ => random.Next(1000))]);

    static string Edited(string text, int[] places)
    {
        var edited = new StringBuilder(text);
        foreach (var place in places)
        {
            if (place % 3 == 0) edited.Remove(place % edited.Length, 1);
            else if (place % 3 == 1) edited.Insert(place % edited.Length, (char)('a' + place % 5));
            else edited[place % edited.Length] = (char)('a' + place % 5);
        }
        return edited.ToString();
    }

    static int LongestRun(string a, string b)
    {
        var (longest, row) = (0, new int[b.Length + 1]);
        foreach (var c in a)
            for (var j = b.Length; j > 0; j--) longest = Math.Max(longest, row[j] = c == b[j - 1] ? row[j - 1] + 1 : 0);
        return longest;
    }
}
