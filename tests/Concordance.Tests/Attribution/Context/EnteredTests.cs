using Concordance.Attribution;

namespace Concordance.Tests.Attribution;

public class EnteredTests
{
    const string Item = "\"id\": \"C1\", \"statement\": \"S.\", \"source\": \"A paper, 1 August 2023\", \"grade\": \"B2\"";

    static Case Read(string more)
    {
        using var folder = new TempFolder();
        folder.Write("case.json", "{\n  \"id\": \"test\",\n  \"title\": \"T\",\n  \"sources\": [{ \"path\": \"posts.csv\" }],\n  " + more + "\n}\n");
        return CaseFile.Read(folder.Path);
    }

    static string Problem(string more) => Assert.Throws<InputException>(() => Read(more)).Problem;

    internal static readonly Case Entered = Some.Case("", "posts.csv") with
    {
        Context =
        [
            new()
            {
                Id = "C1", Statement = "An office says it knows of such a site.", Source = "Office, briefing", Date = new(2023, 8, 1), Url = "https://office.example/1", Grade = "B2",
                Fits = new Dictionary<string, Fit> { ["party-or-state"] = Fit.Consistent, ["organic"] = Fit.VeryInconsistent }, Confirms = ["coordinated", "group-marker:az-letters"],
            },
            new() { Id = "C2", Statement = "The embassy denies it.", Source = "Embassy", Grade = "F6" },
        ],
        Publication = new()
        {
            By = "A team", On = new(2024, 1, 2), Platform = "Sim", Collection = "Search by hashtag", Reliability = 'C', Marking = Marking.Clear, Dissent = [new("A reviewer", "Too firm.", new(2024, 1, 1))], Replies = [new("The embassy", "No comment.")],
            Corrections = [new(new(2024, 2, 1), "was", "is", "why")], Ethics = new("Public interest", null, "Nobody is named"), PrivateNames = "private/names.txt",
        },
    };

    [Fact]
    public void Case_WithContextAndPublication_ReadsBackEqual()
    {
        using var folder = new TempFolder();
        CaseFile.Write(Entered with { Folder = folder.Path }, folder.Path);
        Assert.Equivalent(Entered with { Folder = folder.Path }, CaseFile.Read(folder.Path), strict: true);
        var text = File.ReadAllText(folder.Of("case.json"));
        Assert.Contains("\"organic\": \"veryInconsistent\"", text, StringComparison.Ordinal);
        Assert.Contains("\"marking\": \"clear\"", text, StringComparison.Ordinal);
        Assert.Contains("\"on\": \"2024-01-02\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Case_WithoutThem_SaysNothingOfThem()
    {
        var text = CaseFile.ToJson(Some.Case("", "posts.csv"));
        Assert.DoesNotContain("context", text, StringComparison.Ordinal);
        Assert.DoesNotContain("publication", text, StringComparison.Ordinal);
        // The bundled case was written before there were any.
        var bundled = Checkout.BundledCase;
        var read = CaseFile.Read(bundled);
        if (read.Context.Count == 0) Assert.Equal(File.ReadAllText(Path.Combine(bundled, CaseFile.Name)), CaseFile.ToJson(read));
    }

    [Fact]
    public void Context_Sound_IsRead()
    {
        var item = Read($"\"context\": [{{ {Item}, \"date\": \"2023-08-01\", \"fits\": {{ \"false-flag\": \"inconsistent\" }}, \"confirms\": [\"coordinated\"] }}]").Context.Single();
        Assert.Equal((Fit.Inconsistent, new DateOnly(2023, 8, 1)), (item.Fits["false-flag"], item.Date));
    }

    [Theory]
    [InlineData("\"id\": \"1\", \"statement\": \"S.\", \"source\": \"P\", \"grade\": \"B2\"", "The id '1'")]
    [InlineData("\"id\": \"F05.1\", \"statement\": \"S.\", \"source\": \"P\", \"grade\": \"B2\"", "The id 'F05.1'")]
    [InlineData("\"id\": \"C1\", \"statement\": \" \", \"source\": \"P\", \"grade\": \"B2\"", "context[0].statement: An empty \"statement\"")]
    [InlineData("\"id\": \"C1\", \"statement\": \"S.\", \"source\": \"\", \"grade\": \"B2\"", "context[0].source: An empty \"source\"")]
    [InlineData("\"id\": \"C1\", \"statement\": \"S.\", \"source\": \"P\", \"grade\": \"G2\"", "context[0].grade: The grade 'G2'")]
    [InlineData("\"id\": \"C1\", \"statement\": \"S.\", \"source\": \"P\", \"grade\": \"B7\"", "'B7'")]
    [InlineData("\"id\": \"C1\", \"statement\": \"S.\", \"source\": \"P\", \"grade\": \"b2\"", "'b2'")]
    [InlineData(Item + ", \"url\": \"\"", "context[0].url: An empty \"url\"")]
    [InlineData(Item + ", \"fits\": { \"martians\": \"consistent\" }", "'martians'")]
    [InlineData(Item + ", \"fits\": { \"organic\": 9 }", "context[0].fits.organic: This is a number")]
    [InlineData(Item + ", \"confirms\": [\"Two words\"]", "'Two words'")]
    [InlineData(Item + ", \"confirms\": [null]", "context[0].confirms[0]: null")]
    [InlineData(Item + " }, { " + Item, "The id 'C1'")]
    public void Context_ThatCannotBeShownOrCounted_IsRefused(string item, string expected) => Assert.Contains(expected, Problem($"\"context\": [{{ {item} }}]"), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"context\": [null]", "context[0]: null")]
    [InlineData("\"publication\": { \"reliability\": \"G\" }", "'G'")]
    [InlineData("\"publication\": { \"marking\": 7 }", "publication.marking: This is a number")]
    [InlineData("\"publication\": { \"dissent\": [null] }", "publication.dissent[0]: null")]
    [InlineData("\"publication\": { \"replies\": [{ \"by\": \"\", \"text\": \"x\" }] }", "publication.replies[0].by: An empty")]
    [InlineData("\"publication\": { \"corrections\": [{ \"on\": \"2024-01-01\", \"was\": \"\", \"is\": \"b\", \"why\": \"c\" }] }", "publication.corrections[0].was: An empty")]
    [InlineData("\"publication\": { \"by\": \"\" }", "\"by\"")]
    [InlineData("\"publication\": { \"ethics\": { \"lawfulBasis\": \" \" } }", "\"lawfulBasis\"")]
    [InlineData("\"publication\": { \"privateNames\": \"\" }", "\"privateNames\"")]
    public void Publication_ThatCannotBeShown_IsRefused(string more, string expected) => Assert.Contains(expected, Problem(more), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"context\": [{ " + Item + ",\n \"date\": \"1 August\" }]", 6)]
    [InlineData("\"context\": [\n{ " + Item + ", \"fits\": { \"organic\": \"fits\" } }]", 6)]
    [InlineData("\"context\": [{ \"id\": \"C1\",\n\n \"statment\": \"S.\" }]", 7)]
    [InlineData("\"context\": [{ \"id\": \"C1\" }]", 5)]
    [InlineData("\"publication\": {\n \"marking\": \"blue\" }", 6)]
    [InlineData("\"publication\": {\n \"reliability\": \"AB\" }", 6)]
    [InlineData("\"publication\": {\n \"ethics\": null }", 6)]
    public void Entered_OfAnotherForm_NamesTheLine(string more, int line) => Assert.Contains($"case.json, line {line}:", Problem(more), StringComparison.Ordinal);

    [Fact]
    public void Sections_OfWhatWasEntered_ShowItAndWhatWasNotAnswered()
    {
        static Summary Of(Case @case) => SummaryMaker.Of(new(FindingsFile.FormVersion, @case.Id, [Some.Finding("rows", id: "F01.1")], []), @case with { Publication = @case.Publication with { PrivateNames = null } });
        static string Text(SummarySection section) => string.Join('\n', section.Sentences.Select(s => s.Text).Concat(section.Tables.SelectMany(t => t.Rows).Select(r => string.Join('|', r.Cells))));
        var entered = Of(Entered);
        Assert.Equal("C1|An office says it knows of such a site.|Office, briefing, https://office.example/1|2023-08-01|B2\nC2|The embassy denies it.|Embassy|not given|F6", Text(entered.Section("context")));
        var first = AnnexEntry.Of(entered).Single(e => e.Id == "C1");
        Assert.Equal(["Organic: very inconsistent", "Party or state: consistent"], first.Facts.Single(f => f.Name == "Fits").Texts);
        Assert.Equal(["coordinated", "group-marker:az-letters"], first.Facts.Single(f => f.Name == "Confirms").Texts);
        Assert.Contains("published on|2024-01-02", Text(entered.Section("scope")), StringComparison.Ordinal);
        Assert.Contains("marking|TLP:CLEAR", Text(entered.Section("scope")), StringComparison.Ordinal);
        Assert.Contains("Legal basis of processing|not answered", Text(entered.Section("ethics")), StringComparison.Ordinal);
        Assert.Equal("A reviewer|Too firm.|2024-01-01\nThe embassy|No comment.|not given\n2024-02-01|was|is|why", Text(entered.Section("remarks")));
        var nothing = Of(Some.Case("", "posts.csv"));
        Assert.Equal("None was entered.", Text(nothing.Section("context")));
        Assert.Equal(9, (Text(nothing.Section("scope")) + Text(nothing.Section("ethics"))).Split("not answered").Length - 1);
        Assert.Equal(3, nothing.Section("remarks").Sentences.Count);
    }
}
