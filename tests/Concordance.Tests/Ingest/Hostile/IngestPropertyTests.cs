using System.Text;
using Concordance.Tests.Ingest.Formats;
using CsCheck;

namespace Concordance.Tests.Ingest.Hostile;

/// <summary>What is read is what was written, however it was written.</summary>
public class IngestPropertyTests
{
    static readonly string[] s_ends = ["\n", "\r\n", "\r"];

    static readonly Encoding[] s_encodings = [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UnicodeEncoding(false, false), new UTF32Encoding(false, true)];

    static readonly Encoding s_windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Fact]
    public void Table_OfAnyPosts_GivesThemBack() =>
        Gen.Select(WrittenPosts.Any, One(',', ';', '\t', '|'), One(s_ends), Gen.Int, One(s_encodings)).Sample(
            (posts, separator, end, quoting, encoding) => Same(posts, WrittenPosts.Table(posts, separator, end, quoting), encoding), iter: 150);

    [Fact]
    public void Json_OfAnyPosts_GivesThemBack() =>
        Gen.Select(WrittenPosts.Any, Gen.Int[0, 3], One(s_ends), Gen.Bool, One(s_encodings)).Sample(
            (posts, layout, end, escape, encoding) => Same(posts, WrittenPosts.Json(posts, layout, end, escape), encoding), iter: 150);

    [Fact]
    public void Windows1252_OfWesternPosts_GivesThemBack() =>
        Gen.Select(WrittenPosts.Western, Gen.Int[0, 3], Gen.Int, Gen.Bool).Sample(
            (posts, layout, quoting, isTable) => Same(posts, isTable ? WrittenPosts.Table(posts, ',', "\n", quoting) : WrittenPosts.Json(posts, layout, "\n", escape: false), s_windows1252), iter: 60);

    [Fact]
    public void Store_OfAnySourcesInAnyOrder_HoldsTheSame() =>
        Gen.Select(WrittenPosts.Any, WrittenPosts.Any, Gen.Int[0, 3]).Sample(
            (one, two, layout) =>
            {
                using var folder = new TempFolder();
                // The second starts with posts of the first, collected again.
                IReadOnlyList<Post> both = [.. one, .. two.Skip(one.Count)];
                folder.Write("one.csv", WrittenPosts.Table(one, ',', "\r\n", 1));
                folder.Write("both.json", WrittenPosts.Json(both, layout, "\n", escape: true));
                var forth = Refusal.AddsUp(Reading.Of(Some.Case(folder.Path, "one.csv", "both.json")));
                var back = Refusal.AddsUp(Reading.Of(Some.Case(folder.Path, "both.json", "one.csv")));
                Assert.Equal(forth.Data.Posts.Select(Told), back.Data.Posts.Select(Told));
                Assert.Equal(forth.Data.Posts.Select(Told).Order(StringComparer.Ordinal), both.Select(Told).Order(StringComparer.Ordinal));
                Assert.Equal(forth.Data.Accounts.Values.OrderBy(a => a.Id, StringComparer.Ordinal), back.Data.Accounts.Values.OrderBy(a => a.Id, StringComparer.Ordinal));
                Assert.Equal(one.Count, forth.Sources.Sum(s => s.Merged));
            },
            iter: 12, threads: 1);

    [Fact]
    public void Store_ReadAgain_IsTheSameToTheByte() =>
        WrittenPosts.Any.Sample(
            posts =>
            {
                using var folder = new TempFolder();
                folder.Write("posts", WrittenPosts.Json([.. Enumerable.Range(0, 400).SelectMany(n => posts.Select(p => p with { Id = $"{n}{p.Id}" }))], 0, "\n", escape: false));
                var @case = Some.Case(folder.Path, "posts");
                Assert.Equal(Result.Of(@case), Result.Of(@case));
            },
            iter: 4, threads: 1);

    static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    static void Same(IReadOnlyList<Post> posts, string text, Encoding encoding)
    {
        using var folder = new TempFolder();
        var rows = Rows.OfFile(folder.Write("posts", text, encoding));
        Assert.Empty(rows.Reasons);
        Assert.Equal(posts.Select(Told), rows.Posts.Select(Told));
    }

    static string Told(Post post) => $"{post.Id} {post.AccountId} {post.Time:O} {post.Text}";
}
