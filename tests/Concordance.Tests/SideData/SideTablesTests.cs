using System.Security.Cryptography;
using Concordance.Ingest;
using Concordance.SideData;

namespace Concordance.Tests.SideData;

[Collection(ProcessWide.Name)]
public class SideTablesTests
{
    static Case CaseIn(TempFolder folder, SideFiles? side, Privacy privacy = Privacy.Open) =>
        new() { Id = "side", Title = "T", Synthetic = true, Privacy = privacy, Folder = folder.Path, Sources = [new() { Path = "posts.csv" }], Side = side };

    static InputException Refused(string table, Func<SideFile, SideFiles> asWhat)
    {
        using var folder = new TempFolder();
        folder.Write("t.csv", table);
        return Assert.Throws<InputException>(() => SideTables.Read(CaseIn(folder, asWhat(new("t.csv")))));
    }

    [Fact]
    public void Read_EveryTable_GivesItsRowsInOrder()
    {
        using var folder = new TempFolder();
        folder.Write("outlets.csv", "name,username,domain\nA Paper,@A_Paper,A-Paper.example.\n,,b.example\n");
        folder.Write("officials.csv", "username\n@Games\n");
        folder.Write("domains.csv", "domain,registered_on,registrar\na.example,2023-06-27,R\nb.example,2023-06-27T23:30:00-02:00,\nc.example,,\n");
        folder.Write("articles.jsonl", "{\"url\":\"https://A.example/1\",\"title\":\"T\",\"byline\":\"X\",\"published_on\":\"2023-07-01\",\"text\":\"one\\ntwo\"}\n{\"url\":\"https://b.example/1\",\"domain\":\"c.example\",\"text\":\"\"}\n");
        folder.Write("pictures.csv", "media_key,url,file\n3_1,https://pic.example/1.jpg,media/1.jpg\n,https://pic.example/2.jpg,media\\2.jpg\n");
        var side = SideTables.Read(CaseIn(folder, new()
        {
            Outlets = new("outlets.csv"), Officials = new("officials.csv"), Domains = new("domains.csv"), Articles = new("articles.jsonl"), Pictures = new("pictures.csv"),
        }));
        Assert.Equal([new("A Paper", "A_Paper", "a-paper.example"), new(null, null, "b.example")], side.Outlets);
        Assert.Equal([new("Games")], side.Officials);
        Assert.Equal([new("a.example", new(2023, 6, 27), "R"), new("b.example", new(2023, 6, 28), null), new("c.example", null, null)], side.Domains);
        Assert.Equal([new("https://A.example/1", "a.example", "T", "X", new(2023, 7, 1), "one\ntwo"), new("https://b.example/1", "c.example", "", null, null, "")], side.Articles);
        Assert.Equal(["3_1", "https://pic.example/1.jpg"], side.Pictures![0].Keys);
        Assert.Equal("media/2.jpg", side.Pictures[1].Name);
        Assert.Equal(Path.Combine(folder.Path, "media", "2.jpg"), side.Pictures[1].Path);
    }

    [Fact]
    public void Read_ShortLinks_FollowsThem()
    {
        using var folder = new TempFolder();
        folder.Write("links.csv", "short,target\nhttps://sho.example/a,https://www.Paper.example/1?utm_source=x\n");
        var links = SideTables.Read(CaseIn(folder, new() { ShortLinks = new("links.csv") })).ShortLinks!;
        Assert.Equal("paper.example/1", links.Of("http://SHO.example/a"));
        Assert.Equal("sho.example/b", links.Of("https://sho.example/b"));
    }

    [Fact]
    public void Read_ShortLinksOfAPseudonymousCase_MeetTheLinksOfItsPosts()
    {
        using var folder = new TempFolder();
        using var key = ProcessWide.Variable(PseudonymKey.FileVariable, folder.Of("key"));
        const string post = "https://twitter.com/somebody/status/1234567890123456789";
        folder.Write("links.csv", $"short,target\nhttps://sho.example/a,{post}\n");
        var @case = CaseIn(folder, new() { ShortLinks = new("links.csv") }, Privacy.Pseudonymous);
        var names = new Pseudonymizer(PseudonymKey.Of(@case.Id));
        var target = SideTables.Read(@case).ShortLinks!.Of(names.Url("https://sho.example/a"));
        Assert.Equal(Concordance.Content.CanonicalUrl.Of(names.Url(post)), target);
        Assert.DoesNotContain("somebody", target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("short,target\nhttps://sho.example/a,\n", "has no target")]
    [InlineData("short,target\nsho.example/a,https://paper.example/\n", "has a short that is no link")]
    public void Read_ShortLinksThatAreNone_NamesTheLine(string table, string expected)
    {
        var e = Refused(table, file => new() { ShortLinks = file });
        Assert.Contains("line 2", e.Problem, StringComparison.Ordinal);
        Assert.Contains(expected, e.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WithoutTables_SaysThatThereAreNone()
    {
        using var folder = new TempFolder();
        var side = SideTables.Read(CaseIn(folder, null));
        Assert.Null(side.Outlets);
        Assert.Null(side.Articles);
        Assert.Null(SideTables.Read(CaseIn(folder, new())).Pictures);
    }

    [Fact]
    public void Read_OfAPseudonymousCase_HidesWhoWroteAndWhichPicture()
    {
        using var folder = new TempFolder();
        using var key = ProcessWide.Variable(PseudonymKey.FileVariable, folder.Of("key"));
        folder.Write("articles.csv", "url,byline,text\nhttps://a.example/1,Some One,t\n");
        folder.Write("pictures.csv", "media_key,file\n3_1,1.jpg\n");
        var @case = CaseIn(folder, new() { Articles = new("articles.csv"), Pictures = new("pictures.csv") }, Privacy.Pseudonymous);
        var names = new Pseudonymizer(PseudonymKey.Of(@case.Id));
        var side = SideTables.Read(@case);
        Assert.Equal(names.Name("Some One"), side.Articles![0].Byline);
        Assert.Equal([names.Media("3_1")], side.Pictures![0].Keys);
    }

    [Fact]
    public void Read_AnotherFile_IsRefused()
    {
        using var folder = new TempFolder();
        folder.Write("t.csv", "username\na\n");
        var hash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(folder.Of("t.csv"))));
        Assert.Equal([new("a")], SideTables.Read(CaseIn(folder, new() { Officials = new("t.csv", hash) })).Officials);
        folder.Write("t.csv", "username\nb\n");
        var e = Assert.Throws<InputException>(() => SideTables.Read(CaseIn(folder, new() { Officials = new("t.csv", hash) })));
        Assert.Contains("not the file that the case was made with", e.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_MissingFile_IsRefused()
    {
        using var folder = new TempFolder();
        Assert.Throws<InputException>(() => SideTables.Read(CaseIn(folder, new() { Officials = new("none.csv") })));
    }

    [Theory]
    [InlineData("username\na\n\"\"\n", "line 3, has no username")]
    [InlineData("handle\na\n", "has no username")]
    [InlineData("username\na,b\n", "line 2, can't be read")]
    public void Read_OfficialWithoutAHandle_NamesTheLine(string table, string expected) =>
        Assert.Contains(expected, Refused(table, f => new() { Officials = f }).Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData("domain,registered_on\na.example,27/06/2023\n", "line 2, has a registered_on that is no day")]
    [InlineData("domain,registered_on\na.example,2023-13-01\n", "line 2, has a registered_on that is no day")]
    public void Read_WrongDay_NamesTheLine(string table, string expected) =>
        Assert.Contains(expected, Refused(table, f => new() { Domains = f }).Problem, StringComparison.Ordinal);

    [Theory]
    [InlineData("media_key,file\n1,../secret.jpg\n")]
    [InlineData("media_key,file\n1,media/../../secret.jpg\n")]
    [InlineData("media_key,file\n1,/etc/passwd\n")]
    [InlineData("media_key,file\n1,..\\secret.jpg\n")]
    public void Read_PictureOutsideTheCase_IsRefused(string table) =>
        Assert.Contains("outside the case's folder", Refused(table, f => new() { Pictures = f }).Problem, StringComparison.Ordinal);

    [Fact]
    public void FindingsHash_OfACase_HangsOnWhatWasLookedUp()
    {
        using var folder = new TempFolder();
        folder.Write("t.csv", "username\na\n");
        var @case = CaseIn(folder, new() { Officials = new("t.csv") });
        var before = CaseInputs.HashOfFindings("x", @case);
        folder.Write("t.csv", "username\nb\n");
        Assert.NotEqual(before, CaseInputs.HashOfFindings("x", @case));
        Assert.NotEqual(before, CaseInputs.HashOfFindings("x", @case with { Side = null }));
    }
}
