using System.Globalization;
using System.IO.Compression;
using Concordance.Content;
using Concordance.Coordination.Peers;

namespace Concordance.Tests.Content.Copies;

/// <summary>Near-copies among real tweets, beside comparing all of them and beside what the coordination-network-toolkit found in the same ones.</summary>
public class RealCopiesTests(ITestOutputHelper output)
{
    sealed record Tweet(string Author, string Text, DateTime Time, bool IsRetweet);

    static readonly Lazy<IReadOnlyList<Tweet>> s_tweets = new(Read);

    [Fact]
    public void NearCopies_TwentyThousandRealTexts_AreThoseOfAllPairs()
    {
        string[] texts = [.. s_tweets.Value.Select(t => t.Text).Where(t => TextFingerprint.Of(t) is not null).DistinctBy(TextFingerprint.Of, StringComparer.Ordinal).Take(20_000)];
        var expected = AllTextPairs.Of(texts, new CopyOptions().LeastSimilarity, TestContext.Current.CancellationToken);
        var found = NearCopies.Pairs(texts, cancel: TestContext.Current.CancellationToken).Select(p => (p.First, p.Second)).ToHashSet();
        var right = found.Count(expected.Contains);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Length} texts: {expected.Count} pairs, {found.Count} found, {right} rightly"));
        Assert.True(expected.Count > 300);
        Assert.True(right >= 0.99 * expected.Count);
        Assert.True(right >= 0.99 * found.Count);
    }

    /// <summary>
    /// Its co_similar_tweet asks for the same words, whichever their order, and counts hashtags and links as words: two tweets of one hashtag and two words are alike there, and say too little here.
    /// </summary>
    [Theory]
    [InlineData(60, 0.9)]
    [InlineData(60, 0.7)]
    [InlineData(600, 0.9)]
    public void NearCopies_WhatThePeerFindsSimilar_IsFoundWhereItHasEnoughLetters(int window, double similarity)
    {
        var rows = Csv.Parse(File.ReadAllText(Samples.Find(string.Create(CultureInfo.InvariantCulture, $"near_duplicates/cnt_trolls100k_cosimilar_tw{window}_thr{similarity}.csv"))));
        var groups = NearCopies.Of([.. s_tweets.Value.Select(t => t.IsRetweet ? "" : t.Text)], cancel: TestContext.Current.CancellationToken).GroupOfEach();
        var byAuthor = s_tweets.Value.Index().Where(t => !t.Item.IsRetweet).GroupBy(t => t.Item.Author, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        var (pairs, enough, found) = (0, 0, 0);
        foreach (var row in rows.Skip(1))
            foreach (var (i, one) in byAuthor[row[0]])
                foreach (var (j, other) in byAuthor[row[1]])
                {
                    if (i == j || Math.Abs((one.Time - other.Time).TotalSeconds) > window || Jaccard(one.Text, other.Text) < similarity) continue;
                    pairs++;
                    if (TextFingerprint.Of(one.Text) is null || TextFingerprint.Of(other.Text) is null) continue;
                    enough++;
                    if (groups[i] >= 0 && groups[i] == groups[j]) found++;
                }
        output.WriteLine($"{rows.Count - 1} edges, {pairs} pairs of tweets, {enough} with enough letters, {found} found");
        Assert.True(pairs >= rows.Count - 1);
        Assert.True(enough > 0);
        Assert.True(found >= 0.95 * enough);
    }

    static double Jaccard(string one, string other)
    {
        var (a, b) = (CntText.Tokens(one), CntText.Tokens(other));
        var shared = a.Intersect(b, StringComparer.Ordinal).Count();
        return shared == 0 ? 0 : (double)shared / (a.Count + b.Count - shared);
    }

    static IReadOnlyList<Tweet> Read()
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(Samples.Find("trolls/sample_100k_2016.csv.gz")), CompressionMode.Decompress));
        return [.. Csv.Parse(reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal)).Skip(1).Select(r => new Tweet(r[0], r[1], DateTime.ParseExact(r[4], "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), r[9] == "R"))];
    }
}
