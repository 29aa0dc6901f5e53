using System.Globalization;
using Concordance.Content;

namespace Concordance.Tests.Content.Borrowing;

public class BorrowedPassagesTests
{
    const string Passage = "The bridge over the old river will be closed for all traffic from Monday morning until the end of the summer";

    static CommonPassages Between(string text, string other, BorrowingOptions? options = null) => BorrowedPassages.Between(text, other, options, TestContext.Current.CancellationToken);

    [Fact]
    public void Between_MapsPassagesBackToBothTexts()
    {
        var (text, other) = ($"Something of its own. {Passage}! And an end.", $"Other words: « {Passage.ToUpperInvariant().Replace(" ", " \n-", StringComparison.Ordinal)} ».");
        var common = Between(text, other);
        var passage = Assert.Single(common.Passages);
        Assert.Equal(Passage, passage.Here.Of(text));
        Assert.StartsWith("THE  -BRIDGE", passage.There.Of(other), StringComparison.Ordinal);
        Assert.EndsWith("SUMMER", passage.There.Of(other), StringComparison.Ordinal);
        Assert.Equal((21, 28, 21, 21 / 28.0), (passage.Words, common.Words, common.Common, common.Share));
        Assert.Equal("The bridge…", passage.Here.Of(text, 10));
    }

    [Theory]
    [InlineData("Le café fermé depuis l'été où naîtra près d'ici un théâtre", "le CAFE ferme depuis l’ete ou naitra pres d’ici un theatre")]
    [InlineData("one two three four five six seven eight nine ten 11 12", "ｏｎｅ two three four five six seven eight nine ten １１ ¹²")]
    [InlineData("one two three four five six seven eight nine ten eleven twelve", "o\u00adne t\u200bwo th\u200dree fo\u034fur \u202efive\u202c six sev\u0336en eight nine\ufe0f ten eleven twelve")]
    [InlineData("在新的桥梁建成之前所有车辆都必须绕行", "有人说，在新的、桥梁建成之前所有车辆都必须绕行。")]
    public void Between_WaysOfWriting_AreOneWord(string text, string other)
    {
        var common = Between(text, other);
        Assert.Equal(1, common.Share);
        Assert.Equal(text, Assert.Single(common.Passages).Here.Of(text));
    }

    /// <summary>Wherever it stands and whatever is around it, a passage of the threshold is found, and one of a word less is not.</summary>
    [Theory]
    [InlineData(12, 5)]
    [InlineData(8, 8)]
    [InlineData(7, 1)]
    [InlineData(30, 4)]
    public void Between_Threshold_IsAGuarantee(int least, int piece)
    {
        var random = new Random(least);
        BorrowingOptions options = new() { LeastWords = least, PieceWords = piece };
        for (var round = 0; round < 200; round++)
        {
            var passage = Words(random, least, "p");
            var (before, after, otherBefore, otherAfter) = (Words(random, random.Next(60), "a"), Words(random, random.Next(60), "b"), Words(random, random.Next(60), "c"), Words(random, random.Next(60), "d"));
            var found = Between($"{before} {passage} {after}", $"{otherBefore} {passage} {otherAfter}", options);
            Assert.Equal(least, Assert.Single(found.Passages).Words);
            var less = passage[..passage.LastIndexOf(' ')];
            Assert.Empty(Between($"{before} {less} {after}", $"{otherBefore} {less} {otherAfter}", options).Passages);
        }
    }

    [Fact]
    public void Between_RandomTexts_FindsWhatComparingAllPlacesFinds()
    {
        var random = new Random(5);
        BorrowingOptions options = new() { LeastWords = 5, PieceWords = 3, MostGap = 0 };
        for (var round = 0; round < 400; round++)
        {
            var vocabulary = random.Next(4, 30);
            string[] text = [.. Enumerable.Range(0, random.Next(200)).Select(_ => "w" + random.Next(vocabulary).ToString(CultureInfo.InvariantCulture))];
            string[] other = [.. Enumerable.Range(0, random.Next(200)).Select(_ => "w" + random.Next(vocabulary).ToString(CultureInfo.InvariantCulture))];
            if (text.Length > 50 && other.Length > 50) Array.Copy(text, random.Next(20), other, random.Next(20), random.Next(30));
            var (covered, longest) = AllPlaces(text, other, options.LeastWords);
            var common = Between(string.Join(' ', text), string.Join(' ', other), options);
            Assert.Equal(covered, common.Common);
            Assert.Equal(longest, common.Passages.Count == 0 ? 0 : common.Passages[0].Words);
            Assert.Equal(covered, common.Passages.Sum(p => p.Words));
            var line = string.Join(' ', text);
            Assert.All(common.Passages, p => Assert.Contains(p.Here.Of(line), string.Join(' ', other), StringComparison.Ordinal));
        }
    }

    // How many words stand in a common row of so many words, and the longest row: every place of one with every place of the other.
    static (int Covered, int Longest) AllPlaces(string[] text, string[] other, int least)
    {
        var (covered, longest) = (new bool[text.Length], 0);
        var rows = new int[text.Length + 1, other.Length + 1];
        for (var i = 1; i <= text.Length; i++)
            for (var j = 1; j <= other.Length; j++)
            {
                rows[i, j] = text[i - 1] == other[j - 1] ? rows[i - 1, j - 1] + 1 : 0;
                if (rows[i, j] < least) continue;
                Array.Fill(covered, true, i - rows[i, j], rows[i, j]);
                longest = Math.Max(longest, rows[i, j]);
            }
        return (covered.Count(c => c), longest);
    }

    [Theory]
    [InlineData("", 1, 40)]
    [InlineData("changed", 1, 39)]
    [InlineData("changed in three", 1, 39)]
    [InlineData("now changed in four", 2, 39)]
    public void Between_ChangedWords_DoNotHideTheRest(string change, int passages, int words)
    {
        var original = Words(new Random(1), 40, "w").Split(' ');
        string[] copy = [.. original];
        if (change.Length > 0) copy[20] = change;
        var common = Between(string.Join(' ', copy), string.Join(' ', original));
        Assert.Equal((passages, words), (common.Passages.Count, common.Common));
        Assert.Equal(change.Length > 0 ? 2 : 1, Between(string.Join(' ', copy), string.Join(' ', original), new() { MostGap = 0 }).Passages.Count);
    }

    [Fact]
    public void Between_WordsChangedAgainAndAgain_AreOnePassageOnceARowIsLongEnough()
    {
        var original = Words(new Random(2), 100, "w").Split(' ');
        string[] copy = [.. original.Select((w, i) => i >= 12 && i % 5 == 0 ? "other" : w)];
        var common = Between(string.Join(' ', copy), string.Join(' ', original));
        Assert.Equal(Assert.Single(common.Passages).Words, common.Common);
        Assert.Equal(copy.Count(w => w != "other"), common.Common);
    }

    [Fact]
    public void Between_OverlappingPassages_CountEachWordOnce()
    {
        var words = Words(new Random(3), 40, "w").Split(' ');
        var (text, other) = (string.Join(' ', words), string.Join(' ', [.. words[..25], "and", "something", "of", "its", "own", .. words[15..]]));
        var common = Between(text, other);
        Assert.Equal(40, common.Common);
        Assert.Equal([25, 15], common.Passages.Select(p => p.Words));
    }

    [Fact]
    public void Between_HostileTexts_AreRead()
    {
        var word = new string('é', 1 << 20);
        string[] texts =
        [
            "", " ", "\ud800\udc00\ud800", "\udc00 \u202e\u202d\u2066", "\ufffe\uffff\0", word, string.Join(' ', Enumerable.Repeat("a", 200_000)), string.Join(' ', Enumerable.Range(0, 100_000).Select(i => i % 7 == 0 ? "b" : "a")),
            string.Join("\ud800", Words(new Random(4), 30, "w").Split(' ')), new string('漢', 50_000),
        ];
        foreach (var text in texts)
            foreach (var other in texts)
            {
                var common = Between(text, other);
                Assert.InRange(common.Common, 0, common.Words);
                if (ReferenceEquals(text, other) && common.Words >= 12) Assert.Equal(common.Words, common.Common);
                Assert.All(common.Passages, p => Assert.InRange(p.Here.Start + p.Here.Length, 1, text.Length));
            }
        Assert.True(double.IsNaN(Between("", word).Share));
    }

    [Fact]
    public void Between_Culture_ChangesNothing()
    {
        var (text, other) = ("I " + Passage + " İ ı ß", Passage.ToUpperInvariant() + " İ ı ß");
        var before = CultureInfo.CurrentCulture;
        List<string> results = [];
        foreach (var culture in (string[])["", "tr-TR", "az-Latn-AZ", "ar-SA", "th-TH"])
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            results.Add(string.Join('|', Between(text, other).Passages));
        }
        CultureInfo.CurrentCulture = before;
        Assert.Single(results.Distinct(StringComparer.Ordinal));
        Assert.NotEmpty(results[0]);
    }

    [Fact]
    public void Between_OptionsThatCannotBe_SayWhatToDo()
    {
        BorrowingOptions[] wrong =
        [
            new() { LeastWords = 0 }, new() { PieceWords = 0 }, new() { LeastWords = 4 }, new() { MostGap = -1 }, new() { MostGap = 51 }, new() { LeastAfterGap = 0 }, new() { MostSites = 0 }, new() { MostPlaces = 1 },
            new() { QuotedShare = double.NaN }, new() { MostlyBorrowed = 1.5 },
        ];
        Assert.All(wrong, options => Assert.StartsWith("Give", Assert.Throws<InputException>(() => Between("a", "b", options)).Remedy, StringComparison.Ordinal));
    }

    /// <summary>So many words, each once.</summary>
    internal static string Words(Random random, int count, string prefix) => string.Join(' ', Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{prefix}{random.Next(1_000_000)}x{i}")));
}
