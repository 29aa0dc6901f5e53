namespace Concordance.Tests.Ingest.Formats;

public class CibMangoTreeTests
{
    static FormatSample Table { get; } = new("cib-mango-tree", """
        Unique UserID,Timestamp,Post Content
        user05,2025-03-25T18:17:05.000000Z,"Lorem, #happy"
        """);

    [Fact]
    public void Posts_AreReadAndTimesNeedAZone()
    {
        var text = Table.Text.Replace("000Z", "000", StringComparison.Ordinal);
        Assert.Equal(Concordance.Ingest.TimeReader.WithoutZone, Rows.Reason(text));
        Assert.Equivalent(new Post { Id = "posts:2", AccountId = "user05", Time = Some.Utc("2025-03-25T17:17:05Z"), Text = "Lorem, #happy", Hashtags = ["happy"] }, Rows.Of(text, "Europe/Paris").Posts[0], strict: true);
    }

    [Fact]
    public void Real_Table_IsReadInFull()
    {
        var rows = Rows.OfFile(Samples.Find("formats/cib_mango_tree/hashtag_test_input.csv"), "UTC");
        Assert.Equal(("cib-mango-tree", 100, 0), (rows.Source.Format.Name, rows.Posts.Count, rows.Reasons.Count));
        Assert.Equal(80, rows.Posts.Count(p => p.Hashtags.Count > 0));
    }
}
