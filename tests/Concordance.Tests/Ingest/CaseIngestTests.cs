using Concordance.Ingest;

namespace Concordance.Tests.Ingest;

public class CaseIngestTests
{
    const string Header = "id,author_id,created_at,text\n";

    [Fact]
    public void Run_LongIds_AreKeptDigitByDigit()
    {
        var post = Assert.Single(Reading.OfText(Header + "9007199254740993,18446744073709551617,2023-07-18T10:00:00Z,x\n").Data.Posts);
        Assert.Equal(("9007199254740993", "18446744073709551617"), (post.Id, post.AccountId));
    }

    [Theory]
    [InlineData("1.23457E+17")]
    [InlineData("\"1,23457E+17\"")]
    [InlineData("1E+17")]
    [InlineData("1.2e17")]
    public void Run_IdsRoundedByASpreadsheet_AreRejected(string id)
    {
        var reading = Reading.OfText(Header + $"{id},a,2023-07-18T10:00:00Z,x\n1,{id},2023-07-18T10:00:00Z,x\n2,a,2023-07-18T10:00:00Z,x\n");
        Assert.Equal("2", Assert.Single(reading.Data.Posts).Id);
        Assert.All(reading.Quarantine.Skip(1), r => Assert.Equal("an id that a spreadsheet has rounded", r[2]));
    }

    [Theory]
    [InlineData("1.23457E+17")]
    [InlineData(" ")]
    public void Run_DamagedOrBlankReferences_AreNoReferences(string reference)
    {
        var reading = Reading.OfText($"author_id,created_at,retweet_tweetid,in_reply_to_tweetid,quoted_id,is_retweet\na,2023-07-18T10:00:00Z,{reference},{reference},{reference},true\n");
        var post = Assert.Single(reading.Data.Posts);
        Assert.Equal((null, null, null, true), (post.RepostOf, post.ReplyTo, post.QuoteOf, post.IsRepost));
    }

    [Fact]
    public void Run_ZeroCharacters_DoNotCutATextShortInTheStore()
    {
        using var folder = new TempFolder();
        folder.Write("posts", """{"id":"1","author_id":"a","created_at":"2023-07-18T10:00:00Z","text":"before\u0000after"}""");
        Assert.Contains("after", Reading.OfFile(folder, "posts").Data.Posts[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Duplicates_AreMergedAcrossSources()
    {
        using var folder = new TempFolder();
        folder.Write("a.csv", Header + "1,a,2023-07-18T10:00:00Z,x\n2,a,2023-07-18T10:00:00Z,x\n");
        folder.Write("b.csv", Header + "2,a,2023-07-18T10:00:00Z,x\n3,a,2023-07-18T10:00:00Z,x\nbad\n");
        var reading = Reading.Of(Some.Case(folder.Path, "a.csv", "b.csv"));
        Assert.Equal([(2L, 2L, 0L, 0L), (3L, 1L, 1L, 1L)], reading.Sources.Select(s => (s.Read, s.Kept, s.Rejected, s.Merged)));
        Assert.Equal(["1", "2", "3"], reading.Data.Posts.Select(p => p.Id));
    }

    [Fact]
    public void Run_SourcesOfOneNameWithoutPostIds_LoseNoPost()
    {
        using var folder = new TempFolder();
        folder.Write("a/posts.csv", "author_id,created_at,text\na,2023-07-18T10:00:00Z,one\n");
        folder.Write("b/posts.csv", "author_id,created_at,text\nb,2023-07-18T10:00:00Z,two\n");
        var reading = Reading.Of(Some.Case(folder.Path, "a/posts.csv", "b/posts.csv"));
        Assert.Equal(["one", "two"], reading.Data.Posts.Select(p => p.Text).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Run_NewerObservationOfAnAccount_Wins_WhateverTheOrder(bool newestFirst)
    {
        string[] rows =
        [
            "1,a,2023-07-18T10:00:00Z,Paris,old name,10\n",
            "2,a,2023-07-19T10:00:00Z,,new name,20\n",
        ];
        if (newestFirst) Array.Reverse(rows);
        var account = Reading.OfText("id,author_id,created_at,user_location,user_display_name,followers_count\n" + string.Concat(rows)).Data.Accounts["a"];
        Assert.Equal(("Paris", "new name", 20L), (account.Location, account.Name, account.Followers));
    }

    [Fact]
    public void Run_DuplicateRow_StillTellsHowTheAccountLooked()
    {
        var account = Reading.OfText("id,author_id,created_at,followers_count\n1,a,2023-07-18T10:00:00Z,10\n1,a,2023-07-18T10:00:00Z,20\n").Data.Accounts["a"];
        Assert.Equal(20, account.Followers);
    }

    [Fact]
    public void Run_Period_IsHalfOpen()
    {
        var reading = Reading.OfText(
            Header + "1,a,2023-07-17T23:59:59Z,x\n2,b,2023-07-18T00:00:00Z,x\n3,a,2023-07-18T23:59:59Z,x\n4,c,2023-07-19T00:00:00Z,x\n",
            period: new(Some.Utc("2023-07-18"), Some.Utc("2023-07-19")));
        Assert.Equal(["2", "3"], reading.Data.Posts.Select(p => p.Id));
        Assert.Equal(["a", "b"], reading.Data.Accounts.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["outside the period of the case", "outside the period of the case"], reading.Quarantine.Skip(1).Select(r => r[2]));
    }

    [Theory]
    [InlineData(0, 60)]
    [InlineData(1, 1)]
    public void Run_TimesOnFullMinutesOnly_GiveAResolutionOfOneMinute(int second, int resolution)
    {
        var rows = string.Concat(Enumerable.Range(0, 60).Select(i => $"{i},a,2023-07-18T10:{i:00}:{(i == 7 ? second : 0):00}Z,x\n"));
        Assert.Equal(TimeSpan.FromSeconds(resolution), Reading.OfText(Header + rows).Data.Resolution);
    }

    [Fact]
    public void Run_OneSourceOfMinutesAmongOthers_MakesTheResolutionOneMinute()
    {
        using var folder = new TempFolder();
        folder.Write("minutes.csv", Header + string.Concat(Enumerable.Range(0, 60).Select(i => $"m{i},a,2023-07-18T10:{i:00}:00Z,x\n")));
        folder.Write("seconds.csv", Header + string.Concat(Enumerable.Range(0, 600).Select(i => $"s{i},a,2023-07-18T10:{i / 60:00}:{i % 60:00}Z,x\n")));
        var both = Some.Case(folder.Path, "minutes.csv", "seconds.csv");
        Assert.Equal(TimeSpan.FromMinutes(1), Reading.Of(both).Data.Resolution);
        Assert.Equal(TimeSpan.FromSeconds(1), Reading.Of(both with { Sources = [both.Sources[1]] }).Data.Resolution);
    }

    [Fact]
    public void Run_ToldColumns_ComeBeforeTheUsualNames()
    {
        var reading = Reading.OfText(
            "id,who,author_id,created_at,content,text\n1,w,a,2018-07-18 10:00,told,usual\n",
            s => s with { TimeZone = "Europe/Paris", Map = new Dictionary<string, string> { ["account"] = "who", ["text"] = "content" } });
        var post = Assert.Single(reading.Data.Posts);
        Assert.Equal(("w", "told", Some.Utc("2018-07-18T08:00:00Z")), (post.AccountId, post.Text, post.Time));
        Assert.Contains(reading.Sources[0].Notes, n => n.Contains("Europe/Paris", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_HandleAlone_StandsInForTheAccountId()
    {
        var data = Reading.OfText("username,created_at,text\nzoe,2023-07-18T10:00:00Z,x\n").Data;
        Assert.Equal("zoe", Assert.Single(data.Posts).AccountId);
        Assert.DoesNotContain(Field.Handle, data.Fields);
    }

    [Fact]
    public void Run_PostsWithoutIds_AreNamedByFileAndLine()
    {
        var data = Reading.OfText("author_id,created_at\na,2023-07-18T10:00:00Z\na,2023-07-18T10:00:00Z\n").Data;
        Assert.Equal(["posts:2", "posts:3"], data.Posts.Select(p => p.Id));
        Assert.Equal("no source has post ids or texts", data.Missing(Field.Post, Field.Text, Field.Account));
    }
}
