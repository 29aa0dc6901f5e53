namespace Concordance.Tests.Ingest;

public class EditedPostTests
{
    const string Time = "2023-07-18T10:0{0}:00Z";

    static string Row(int id, string versions, string account = "a") =>
        $$"""{"id":"{{id}}","author_id":"{{account}}","created_at":"{{Time.Replace("{0}", $"{id}", StringComparison.Ordinal)}}","text":"version {{id}}","edit_history_tweet_ids":{{versions}}}""";

    static Reading Read(params string[] rows) => Reading.OfText(string.Join('\n', rows) + "\n");

    static void Balanced(Reading reading, int kept)
    {
        var source = Assert.Single(reading.Sources);
        Assert.Equal(source.Read, source.Kept + source.Rejected + source.Merged);
        Assert.Equal(kept, source.Kept);
        Assert.Equal(kept, reading.Data.Posts.Count);
    }

    [Theory]
    [InlineData(1, 2, 3)]
    [InlineData(1, 3, 2)]
    [InlineData(2, 1, 3)]
    [InlineData(2, 3, 1)]
    [InlineData(3, 1, 2)]
    [InlineData(3, 2, 1)]
    public void EditedPost_VersionsInAnyOrder_AreTheNewestAtTheTimeOfTheFirst(int first, int second, int third)
    {
        var reading = Read([.. new[] { first, second, third }.Select(id => Row(id, """["1","2","3"]"""))]);
        Balanced(reading, 1);
        var post = reading.Data.Posts[0];
        Assert.Equal(("3", "version 3", Some.Utc("2023-07-18T10:01:00Z")), (post.Id, post.Text, post.Time));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void EditedPost_CollectedBeforeAndAfterTheEdit_IsOnePost(bool beforeFirst)
    {
        string[] rows = [Row(1, """["1"]"""), Row(2, """["1","2"]""")];
        if (!beforeFirst) Array.Reverse(rows);
        var reading = Read(rows);
        Balanced(reading, 1);
        Assert.Equal("version 2", reading.Data.Posts[0].Text);
    }

    [Fact]
    public void EditedPost_FirstVersionNotCollected_KeepsItsOwnTime() =>
        Assert.Equal(Some.Utc("2023-07-18T10:02:00Z"), Assert.Single(Read(Row(2, """["1","2"]"""), Row(2, """["1","2"]""")).Data.Posts).Time);

    [Fact]
    public void EditedPost_InATableWithListsAsText_IsOnePost()
    {
        var reading = Reading.OfText("id,author_id,created_at,text,edit_history_tweet_ids\n1,a,2023-07-18T10:00:00Z,old,\"[\"\"1\"\"]\"\n2,a,2023-07-18T10:01:00Z,new,\"[\"\"1\"\", \"\"2\"\"]\"\n");
        Balanced(reading, 1);
        Assert.Equal("new", reading.Data.Posts[0].Text);
    }

    [Theory]
    [InlineData("""["1","2"]""", "b")]
    [InlineData("""["1"]""", "a")]
    [InlineData("""["1","3"]""", "a")]
    [InlineData("null", "a")]
    [InlineData("""[{"x":1},[]]""", "a")]
    public void EditedPost_ListThatDoesNotFit_MergesNothing(string versions, string account) => Balanced(Read(Row(1, """["1"]"""), Row(2, versions, account)), 2);

    [Fact]
    public void EditedPost_ListThatClaimsAnothersPost_LeavesThatPostAlone()
    {
        var reading = Read(Row(2, """["1","2"]"""), Row(1, """["1"]""", "b"), Row(1, """["1"]""", "b"));
        Balanced(reading, 2);
        Assert.Equal(["b", "a"], reading.Data.Posts.Select(p => p.AccountId));
    }

    [Fact]
    public void EditedPost_VersionsInTwoSources_CountAsMergedInTheSecond()
    {
        using var folder = new TempFolder();
        folder.Write("before", Row(1, """["1"]"""));
        folder.Write("after", Row(2, """["1","2"]"""));
        var reading = Reading.Of(Some.Case(folder.Path, "before", "after"));
        Assert.Equal([(1L, 1L, 0L), (1L, 0L, 1L)], reading.Sources.Select(s => (s.Read, s.Kept, s.Merged)));
        Assert.Equal("version 2", Assert.Single(reading.Data.Posts).Text);
    }
}
