using Concordance.Ingest;

namespace Concordance.Tests.Ingest;

public class RealSampleTests
{
    [Fact]
    public void Ingestor_RealSampleOf100000Rows_AddsUpAndKnowsWhatItLacks()
    {
        var sample = Samples.Find("trolls/sample_100k_2016.csv.gz");
        using var folder = new TempFolder();
        var @case = Some.Case(folder.Path);
        var reading = Reading.Of(@case with { Sources = [new() { Path = SourcePaths.Relative(folder.Path, sample), TimeZone = "UTC" }] });
        var source = Assert.Single(reading.Sources);
        Assert.Equal(100_000, source.Read);
        Assert.Equal(source.Read, source.Kept + source.Rejected + source.Merged);
        Assert.Equal(source.Rejected, reading.Quarantine.Count - 1);
        Assert.Equal(source.Kept, reading.Data.Posts.Count);
        Assert.Equal(TimeSpan.FromMinutes(1), reading.Data.Resolution);
        var missing = reading.Data.Missing(Field.Post, Field.Location, Field.Text);
        Assert.Equal("no source has post ids or declared locations", missing);
    }

    [Fact]
    public void Ingestor_RealPageAndItsFlattenedForm_GiveTheSame()
    {
        var paged = Read("noflat.jsonl");
        var flat = Read("flat.jsonl");
        Assert.Equal((100L, 100L), (paged.Sources[0].Read, paged.Sources[0].Kept));
        Assert.Equal(("x-api-v2", "x-api-v2"), (paged.Sources[0].Format, flat.Sources[0].Format));
        Assert.Equivalent(flat.Data.Posts, paged.Data.Posts, strict: true);
        Assert.Equivalent(flat.Data.Accounts, paged.Data.Accounts, strict: true);
        Assert.Equal(flat.Data.Fields.Order(), paged.Data.Fields.Order());
    }

    [Theory]
    [InlineData("2sets.jsonl", 200, 0, 0)]
    [InlineData("withheld.jsonl", 215, 0, 6)]
    [InlineData("geo_tweets.jsonl", 2, 0, 0)]
    [InlineData("many_urls.jsonl", 1, 0, 0)]
    [InlineData("streaming_output_with_error.jsonl", 7, 1, 0)]
    public void Ingestor_RealPages_AreReadInFull(string file, int posts, int cut, int usersNotGiven)
    {
        var reading = Read(file);
        var source = Assert.Single(reading.Sources);
        Assert.Equal((posts + cut, posts, cut, 0L, "x-api-v2"), (source.Read, source.Kept, source.Rejected, source.Merged, source.Format));
        Assert.All(reading.Quarantine.Skip(1), r => Assert.Equal("not valid JSON: a page of posts that is cut off or damaged", r[2]));
        Assert.Equal(usersNotGiven, reading.Data.Accounts.Values.Count(a => a is not { Handle.Length: > 0, CreatedAt: not null, Followers: not null }));
    }

    [Fact]
    public void Ingestor_RealPostBeforeAndAfterItsEdit_IsOnePost()
    {
        var reading = Read("edited_after.jsonl", "edited_before.jsonl");
        Assert.Equal((1, 1), (reading.Sources.Sum(s => s.Kept), reading.Sources.Sum(s => s.Merged)));
        var post = Assert.Single(reading.Data.Posts);
        Assert.Equal(("1576994789110992896", Some.Utc("2022-10-03T17:57:01Z")), (post.Id, post.Time));
    }

    [Fact]
    public void Ingestor_RealPageOfUsers_IsRefused() =>
        Assert.Contains("a user, not a post", Assert.Throws<InputException>(() => Read("users.jsonl")).Problem, StringComparison.Ordinal);

    static Reading Read(params string[] files)
    {
        using var folder = new TempFolder();
        var paths = files.Select(f => SourcePaths.Relative(folder.Path, Samples.Find($"formats/twitter_v2/{f}"))).ToArray();
        return Reading.Of(Some.Case(folder.Path, paths));
    }
}
