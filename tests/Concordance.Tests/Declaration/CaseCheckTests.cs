using Concordance.Declaration;
using Json.Schema;

namespace Concordance.Tests.Declaration;

public class CaseCheckTests
{
    /// <summary>A case with something in every place; the first line of each replacement is the line that is meant.</summary>
    const string Sound = """
        {
          "id": "test",
          "title": "T",
          "synthetic": false,
          "sources": [
            { "path": "posts.csv", "timeZone": "UTC", "format": "x-api-v2",
              "map": { "text": "content" } }
          ],
          "campaign": { "hashtags": ["a"], "urls": ["https://a.example/"] },
          "period": {
            "start": "2024-07-01T00:00:00Z",
            "end": "2024-08-01T00:00:00Z"
          },
          "hypotheses": [
            { "id": "az", "label": "A", "places": ["Baku"] },
            { "id": "fr", "label": "F" }
          ],
          "themes": [
            { "id": "costs", "label": "C", "terms": ["price"] },
            { "id": "water-1", "label": "W", "terms": ["rain"] }
          ],
          "timeZones": ["Europe/Paris"],
          "side": { "outlets": { "path": "outlets.csv" } },
          "context": [
            { "id": "C1", "statement": "S.", "source": "P", "grade": "B2",
              "date": "2024-08-01",
              "fits": { "organic": "inconsistent" },
              "confirms": ["coordinated"] },
            { "id": "C2", "statement": "S.", "source": "P", "grade": "B2" }
          ],
          "publication": {
            "marking": "green",
            "reliability": "C",
            "replies": [{ "by": "A", "text": "B" }],
            "corrections": [{ "on": "2024-10-01", "was": "1", "is": "2", "why": "x" }],
            "ethics": { "harm": "none" }
          },
          "choices": { "windowSeconds": 30, "edgeRate": 0.1,
            "layers": ["text", "link"] },
          "multiverse": { "binMinutes": [30, 60] },
          "privacy": "pseudonymous"
        }
        """;

    static IReadOnlyList<CaseProblem> Problems(string text) => CaseCheck.ProblemsOf(text.ReplaceLineEndings("\n"));

    [Fact]
    public void CaseCheck_SoundCase_HasNoProblem() => Assert.Empty(Problems(Sound));

    /// <summary>What stands there, what stands there instead, the line, the path, the problem and the remedy.</summary>
    public static TheoryData<string, string, int, string, string, string> Damages { get; } = new()
    {
        // Numbers.
        { "\"windowSeconds\": 30", "\"windowSeconds\": -1", 38, "choices.windowSeconds", "The windowSeconds -1 won't do.", "Give whole seconds, 0 or more, such as 60." },
        { "\"windowSeconds\": 30", "\"windowSeconds\": 1.5", 38, "choices.windowSeconds", "This is a number, and has to be a whole number.", "Give whole seconds, 0 or more, such as 60." },
        { "\"windowSeconds\": 30", "\"windowSeconds\": \"30\"", 38, "choices.windowSeconds", "This is text in quotes, and has to be a whole number.", "Give whole seconds" },
        { "\"edgeRate\": 0.1", "\"edgeRate\": 0", 38, "choices.edgeRate", "The edgeRate 0 won't do.", "Give a rate above 0 and at most 1" },
        { "\"edgeRate\": 0.1", "\"edgeRate\": 1e300", 38, "choices.edgeRate", "The edgeRate 1e300 won't do.", "Give a rate above 0 and at most 1" },
        { "\"layers\": [\"text\", \"link\"]", "\"layers\": [\"text\", \"links\"]", 39, "choices.layers[1]", "'links' is not known.", "Did you mean \"link\"?" },
        { "\"layers\": [\"text\", \"link\"]", "\"layers\": [\"text\", \"text\"]", 39, "choices.layers[1]", "The layer 'text' is there twice.", "Name each once." },
        { "\"binMinutes\": [30, 60]", "\"binMinutes\": [30, 7]", 40, "multiverse.binMinutes[1]", "Bins of 7 minutes do not divide a day.", "Give minutes that do, such as 60." },

        // Names.
        { "\"title\": \"T\"", "\"titel\": \"T\"", 3, "titel", "There is no field \"titel\"", "Did you mean \"title\"?" },
        { "\"hashtags\"", "\"hashtag\"", 9, "campaign.hashtag", "There is no field \"hashtag\"", "Did you mean \"hashtags\"?" },
        { "\"timeZone\": \"UTC\"", "\"timezone\": \"UTC\"", 6, "sources[0].timezone", "no field", "Did you mean \"timeZone\"?" },
        { "\"harm\"", "\"colour\"", 36, "publication.ethics.colour", "no field", "Use one of purpose, lawfulBasis, harm" },
        { "\"synthetic\": false", "\"title\": \"U\"", 4, "title", "twice", "line 3" },
        { "\"grade\": \"B2\",", "", 25, "context[0].grade", "\"grade\" is missing", "from A to F" },
        { "\"id\": \"test\",", "", 1, "id", "\"id\" is missing", "letters, digits and hyphens" },
        { "\"end\": \"2024-08-01T00:00:00Z\"", "", 10, "period.end", "\"end\" is missing", "with a Z" },
        { "\"text\": \"content\"", "\"txt\": \"content\"", 7, "sources[0].map.txt", "no field of a post 'txt'", "Did you mean \"text\"?" },
        // Types.
        { "\"synthetic\": false", "\"synthetic\": \"no\"", 4, "synthetic", "text in quotes, and has to be true or false", "\"synthetic\": false" },
        { "\"hashtags\": [\"a\"]", "\"hashtags\": \"a\"", 9, "campaign.hashtags", "has to be a list in brackets", "\"hashtags\": [\"BoycottGames\"]" },
        { "\"title\": \"T\"", "\"title\": 7", 3, "title", "a number, and has to be text", "\"title\": \"" },
        { "\"campaign\": { \"hashtags\": [\"a\"], \"urls\": [\"https://a.example/\"] }", "\"campaign\": []", 9, "campaign", "a list in brackets, and has to be an object", "\"campaign\": {" },
        { "\"title\": \"T\"", "\"title\": null", 3, "title", "null stands here", "\"title\"" },
        { "{ \"id\": \"fr\", \"label\": \"F\" }", "null", 16, "hypotheses[1]", "null stands here", "\"id\":\"az\"" },
        { "[\"Baku\"]", "[\"Baku\", 5]", 15, "hypotheses[0].places[1]", "a number", "empty term" },
        { "\"organic\": \"inconsistent\"", "\"organic\": 9", 27, "context[0].fits.organic", "a number", "quotes" },
        // Values.
        { "\"id\": \"test\"", "\"id\": \"../up\"", 2, "id", "'../up' won't do", "letters, digits and hyphens" },
        { "\"id\": \"fr\"", "\"id\": \"north-a\"", 16, "hypotheses[1].id", "'north-a' won't do", "Use letters and digits" },
        { "\"id\": \"fr\"", "\"id\": \"az\"", 16, "hypotheses[1].id", "there twice", "line 15" },
        { "\"id\": \"water-1\"", "\"id\": \"costs\"", 20, "themes[1].id", "there twice", "line 19" },
        { "\"id\": \"C2\"", "\"id\": \"C1\"", 29, "context[1].id", "there twice", "line 25" },
        { "\"privacy\": \"pseudonymous\"", "\"privacy\": \"pseudonymus\"", 41, "privacy", "'pseudonymus' is not known", "Did you mean \"pseudonymous\"?" },
        { "\"privacy\": \"pseudonymous\"", "\"privacy\": \"open\"", 41, "privacy", "real handles", "\"pseudonymous\"" },
        { "\"green\"", "\"blue\"", 32, "publication.marking", "'blue' is not known", "Use one of clear, green, amber, red" },
        { "\"reliability\": \"C\"", "\"reliability\": \"AB\"", 33, "publication.reliability", "'AB' won't do", "one letter from A to F" },
        { "\"grade\": \"B2\",", "\"grade\": \"b2\",", 25, "context[0].grade", "'b2' won't do", "such as B2" },
        { "\"organic\"", "\"organik\"", 27, "context[0].fits.organik", "'organik' is not known", "Did you mean \"organic\"?" },
        { "\"coordinated\"", "\"Two words\"", 28, "context[0].confirms[0]", "'Two words' won't do", "Use names such as" },
        { "\"text\": \"B\"", "\"text\": \" \"", 34, "publication.replies[0].text", "An empty \"text\"", "take it out" },
        { "[\"a\"]", "[\"a\", \"#\"]", 9, "campaign.hashtags[1]", "'#' won't do", "found everywhere" },
        { "[\"https://a.example/\"]", "[\"\"]", 9, "campaign.urls[0]", "An empty \"urls\"", "found everywhere" },
        { "[\"rain\"]", "[]", 20, "themes[1].terms", "\"terms\" holds nothing", "Name words or phrases" },
        { "\"path\": \"outlets.csv\"", "\"path\": \"\"", 23, "side.outlets.path", "An empty \"path\"", "path of a file" },
        // Times and zones.
        { "\"start\": \"2024-07-01T00:00:00Z\"", "\"start\": \"1 July\"", 11, "period.start", "'1 July' is no date and time", "with a Z" },
        { "\"start\": \"2024-07-01T00:00:00Z\"", "\"start\": \"2024-07-01\"", 11, "period.start", "has no time zone", "with a Z" },
        { "\"start\": \"2024-07-01T00:00:00Z\"", "\"start\": \"2024-07-01T02:00:00+02:00\"", 11, "period.start", "is not in UTC", "2024-07-01T00:00:00Z" },
        { "\"end\": \"2024-08-01T00:00:00Z\"", "\"end\": \"2024-06-01T00:00:00Z\"", 12, "period.end", "ends before it starts", "\"start\" before \"end\"" },
        { "\"date\": \"2024-08-01\"", "\"date\": \"1/8/2024\"", 26, "context[0].date", "'1/8/2024' is no day", "2024-08-01" },
        { "\"on\": \"2024-10-01\"", "\"on\": \"2024-02-30\"", 35, "publication.corrections[0].on", "'2024-02-30' is no day", "Write the day" },
        { "\"Europe/Paris\"", "\"Europe/Nowhere\"", 22, "timeZones[0]", "Europe/Nowhere", "IANA" },
        { "\"timeZone\": \"UTC\"", "\"timeZone\": \"Paris time\"", 6, "sources[0].timeZone", "Paris time", "IANA" },
        { "\"x-api-v2\"", "\"x-api-v9\"", 6, "sources[0].format", "no format 'x-api-v9'", "Did you mean \"x-api-v" },
        // The text itself.
        { "\"title\": \"T\",", "\"title\": \"T\"", 4, "", "no JSON", "comma" },
        { "\"title\": \"T\",", "\"title\": \"T,", 3, "", "no JSON", "quote" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void CaseCheck_DamagedCase_SaysLinePathProblemAndRemedy(string there, string instead, int line, string path, string problem, string remedy)
    {
        Assert.Contains(there, Sound);
        var at = Sound.IndexOf(there, StringComparison.Ordinal);
        var found = Problems(Sound[..at] + instead + Sound[(at + there.Length)..]);
        // One cause is one problem.
        var one = Assert.Single(found);
        Assert.Equal((line, path), (one.Line, one.Path));
        Assert.Contains(problem, one.Problem);
        Assert.Contains(remedy, one.Remedy);
        Assert.EndsWith(".", one.Problem);
        Assert.Matches("[.?]$", one.Remedy);
    }

    static readonly JsonSchema s_schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(Checkout.Root, "data", "reference", "schemas", "case.schema.json")));

    static bool Validates(string text) => s_schema.Evaluate(System.Text.Json.JsonDocument.Parse(text).RootElement, new EvaluationOptions { RequireFormatValidation = true }).IsValid;

    /// <summary>What a validator refuses by the schema is refused here; what is refused here beyond it are rules between fields, times in UTC, zones and formats.</summary>
    [Theory]
    [MemberData(nameof(Damages))]
    public void CaseCheck_AndAValidator_Agree(string there, string instead, int line, string path, string problem, string remedy)
    {
        Assert.True(Validates(Sound));
        Assert.True(line > 0 && remedy.Length > 0);
        if (path.Length == 0) return;
        string[] beyond = ["twice", "real handles", "ends before", "Europe/Nowhere", "Paris time", "no format", "no field of a post", "divide a day"];
        var at = Sound.IndexOf(there, StringComparison.Ordinal);
        Assert.Equal(beyond.Any(b => problem.Contains(b)), Validates(System.Text.RegularExpressions.Regex.Replace(Sound[..at] + instead + Sound[(at + there.Length)..], ",(\\s*[}\\]])", "$1")));
    }

    [Fact]
    public void CaseCheck_ManyProblems_AreAllToldInTheOrderOfTheLines()
    {
        using var folder = new TempFolder();
        folder.Write("case.json", Sound.Replace("\"title\": \"T\"", "\"titel\": \"T\"").Replace("\"az\"", "\"a z\"").Replace("Europe/Paris", "Europe/Pari").Replace("\"green\"", "3").Replace("\"B2\",", "\"Z9\","));
        var e = Assert.Throws<InputException>(() => CaseFile.Read(folder.Path));
        Assert.Equal(["line 3: titel", "line 15: hypotheses[0].id", "line 22: timeZones[0]", "line 25: context[0].grade", "line 32: publication.marking"], e.All.Select(a => string.Join(':', a.Problem.Split("case.json, ")[1].Split(':')[..2])));
        Assert.All(e.All, a => Assert.NotEqual("", a.Remedy));
        Assert.Equal(5, e.Problem.Split('\n').Length);
    }

    [Fact]
    public void CaseCheck_MissingFiles_AreAllToldWithTheirLines()
    {
        using var folder = new TempFolder();
        folder.Write("case.json", "{\n\"id\": \"x\", \"title\": \"X\",\n\"sources\": [\n{ \"path\": \"there.csv\" },\n{ \"path\": \"gone.csv\" },\n{ \"path\": \"*.jsonl\" }],\n\"side\": { \"domains\":\n{ \"path\": \"side/gone.csv\" } } }\n");
        folder.Write("there.csv", "id,author_id,created_at\n1,a,2023-07-18T10:00:00Z\n");
        var e = Assert.Throws<InputException>(() => Investigation.Open(folder.Path));
        Assert.Equal(2, e.All.Count);
        Assert.Contains("line 5: sources[1].path: There is no file '" + folder.Of("gone.csv"), e.All[0].Problem);
        Assert.Contains("line 8: side.domains.path: There is no file", e.All[1].Problem);
    }

    [Fact]
    public void CaseCheck_HostileText_IsBoundedAndMadeVisible()
    {
        var problems = Problems("{" + string.Join(',', Enumerable.Range(0, 5000).Select(i => $"\"x\\u001b{i}{new string('y', 500)}\": 1")) + "}");
        Assert.Equal(100, problems.Count);
        Assert.All(problems, p => Assert.True(!p.Problem.Contains('\u001b') && p.Problem.Length < 200 && p.Path.Length < 200));
        Assert.Contains("no JSON", Assert.Single(Problems(new string('[', 100_000))).Problem);
    }

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Hypothesis", "hypotheses")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void ClosestName_IsTheNearestOrNone(string written, string? expected) => Assert.Equal(expected, ClosestName.To(written, ["title", "hypotheses", "themes"]));
}
