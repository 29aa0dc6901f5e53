using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using static Concordance.Notebooks.Tests.MadeUp;

namespace Concordance.Notebooks.Tests.Report;

public class HtmlReportTests
{
    const string Plotly = "window.Plotly = {};";

    static readonly JsonObject s_figure = new()
    {
        ["data"] = new JsonArray(new JsonObject { ["name"] = "</script><a href=\"https://evil.example\">x</a>" }),
    };

    static NotebookRun Run(string name, params NotebookCell[] cells) => new(name, Notebook(cells), null);

    static string Render(params NotebookRun[] runs) => HtmlReport.Render(new ReportOptions { Title = "T" }, runs);

    static string Live(params NotebookCell[] cells) =>
        HtmlReport.Render(new ReportOptions { PlotlyScript = Plotly }, [Run("a.ipynb", cells)]);

    static NotebookCell Figure(bool picture)
    {
        var cell = Result("f", "application/vnd.plotly.v1+json", s_figure.DeepClone());
        var data = (JsonObject)cell.Outputs[0]["data"]!;
        if (picture) data["image/png"] = "AAAA";
        data["text/plain"] = "a figure";
        return cell;
    }

    [Fact]
    public void Render_EscapesTitleBannerNameAndCode()
    {
        var html = HtmlReport.Render(
            new ReportOptions { Title = "<T> & \"t\"", Banner = "SYNTHETIC <b>" },
            [Run("<x>.ipynb", Code("a\"><b>", "if (1 < 2) { } // </code>"))]);
        Assert.Contains("<title>&lt;T&gt; &amp; &quot;t&quot;</title>", html);
        Assert.Contains("<h1>&lt;T&gt; &amp; &quot;t&quot;</h1>", html);
        Assert.Contains("role=\"note\">SYNTHETIC &lt;b&gt;</div>", html);
        Assert.Contains("if (1 &lt; 2) { } // &lt;/code&gt;", html);
        Assert.DoesNotContain("<x>", html);
        Assert.DoesNotContain("\"><b>", html);
    }

    [Fact]
    public void Render_HasOneFirstLevelHeadingAndNestsTheOthers()
    {
        var html = Render(Run("a.ipynb", Text("t", "# One\n\n## Part\n\n###### Deep")), Run("b.ipynb", Text("t", "no heading")));
        Assert.Single(Regex.Matches(html, "<h1"));
        Assert.Contains("<h2 id=\"a-one\">One</h2>", html);
        Assert.Contains("<h3 id=\"a-part\">Part</h3>", html);
        Assert.Contains("<h6 id=\"a-deep\">Deep</h6>", html);
        Assert.Contains("<h2>b</h2>", html);
    }

    [Fact]
    public void Render_GivesEveryPlaceANameOfItsOwnAndLinksOnlyToThose()
    {
        var html = Render(
            Run("a.ipynb", Text("one", "# One\n\n# One\n\n[x](b.ipynb#part) [y](#nowhere)")),
            Run("a.ipynb", Text("one", "# One")), Run("b.ipynb", Text("t", "# B\n\n## Part"), Code("part", "1")));
        var ids = Regex.Matches(html, " id=\"([^\"]*)\"").Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        var links = Regex.Matches(html, "href=\"([^\"]*)\"").Select(m => m.Groups[1].Value).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, l => Assert.Contains(l[1..], ids));
    }

    [Theory]
    [InlineData("[there](02-b.ipynb)", "<a href=\"#02-b\">there</a>")]
    [InlineData("[there](./02-B.ipynb#Burst-onset)", "<a href=\"#02-b-burst-onset\">there</a>")]
    [InlineData("[there](02-b.ipynb#sum)", "<a href=\"#02-b-sum\">there</a>")]
    [InlineData("[here](#here)", "<a href=\"#01-a-here\">here</a>")]
    [InlineData("[x](https://a.example/?q=1&r=\"2\")", "x <span class=\"address\">(https://a.example/?q=1&amp;r=&quot;2&quot;)</span>")]
    [InlineData("[x](https://a.example/02-b.ipynb)", "x <span class=\"address\">")]
    [InlineData("[x](//a.example/02-b.ipynb)", "x <span class=\"address\">")]
    [InlineData("[x](javascript:alert(1))", "x <span class=\"address\">(javascript:alert(1))</span>")]
    [InlineData("<https://a.example>", "<span class=\"address\">https://a.example</span>")]
    [InlineData("![a \"b\"](https://a.example/x.png)", "[image: a &quot;b&quot; (https://a.example/x.png)]")]
    [InlineData("![dot](data:image/png;base64,AAAA)", "<img src=\"data:image/png;base64,AAAA\" alt=\"dot\">")]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("a <img src=x onerror=alert(1)>", "a &lt;img src=x onerror=alert(1)&gt;")]
    public void Render_KeepsLinksAndImagesOfTextsWithinThePage(string markdown, string part)
    {
        var html = Render(
            Run("01-a.ipynb", Text("here", markdown)), Run("02-b.ipynb", Text("t", "# B\n\n## Burst onset"), Code("sum", "1")));
        Assert.Contains(part, html);
        Assert.DoesNotContain("href=\"http", html);
        Assert.DoesNotContain("src=\"http", html);
    }

    [Fact]
    public void Render_ShowsAttachments()
    {
        var cell = new NotebookCell("t", CellKind.Markdown, "![a map](attachment:m%20p.png)")
        {
            Attachments = new JsonObject { ["m p.png"] = new JsonObject { ["image/png"] = "AAAA" } },
        };
        Assert.Contains("<img src=\"data:image/png;base64,AAAA\" alt=\"a map\">", Render(Run("a.ipynb", cell)));
    }

    [Fact]
    public void Render_SurvivesTextThatIsNestedBeyondMeasure() =>
        Assert.Contains("&gt;&gt;&gt;", Render(Run("a.ipynb", Text("t", new string('>', 50_000) + " x"))));

    [Fact]
    public void Render_PutsTheLeadNotebookFirstAndListsAllInOrder()
    {
        var html = HtmlReport.Render(new ReportOptions { LeadNotebook = "c.ipynb" },
            [Run("a.ipynb", Text("t", "# A")), Run("b.ipynb", Text("t", "# B")), Run("c.ipynb", Text("t", "# C"))]);
        Assert.Equal(["c", "a", "b"], Regex.Matches(html, "<section class=\"notebook\" id=\"(.)\"").Select(m => m.Groups[1].Value));
        Assert.Equal(["c", "a", "b"], Regex.Matches(html, "<li><a href=\"#(.)\"").Select(m => m.Groups[1].Value));
    }

    [Fact]
    public void Render_ShowsFailuresAtTheTop()
    {
        var failed = Run("a.ipynb", Code("read", "oops")) with
        {
            Failure = new CellFailure("a.ipynb", "read", 1, 3, "FormatException", "<bad> row"),
        };
        var html = Render(failed, Run("b.ipynb"));
        var at = html.IndexOf("<a href=\"#a-read\">a.ipynb, cell 1 (read), line 3: FormatException: &lt;bad&gt; row</a>", StringComparison.Ordinal);
        Assert.InRange(at, 0, html.IndexOf("<nav", StringComparison.Ordinal));
        Assert.Contains("1 of 2 notebooks failed", html);
    }

    [Fact]
    public void Render_LetsNoScriptRunWithoutFigures()
    {
        var html = Live(Code("a", "1"));
        Assert.Contains("script-src 'none'", html);
        Assert.DoesNotContain("<script", html);
    }

    [Fact]
    public void Render_AllowsExactlyTheScriptsInThePage()
    {
        var html = Live(Figure(picture: true), Figure(picture: true));
        var scripts = Regex.Matches(html, "<script>(.*?)</script>", RegexOptions.Singleline).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(2, scripts.Count);
        Assert.Equal(Plotly, scripts[0]);
        Assert.Contains($"content=\"{PageAssets.Policy(scripts)}\"", html);
        Assert.Contains("default-src 'none'; img-src data:", html);
        Assert.DoesNotContain("unsafe-eval", html);
    }

    [Fact]
    public void Render_KeepsScriptsFromEndingEarly()
    {
        var html = HtmlReport.Render(new ReportOptions { PlotlyScript = "a='</script>';\r\nb='<!--<script>';" }, [Run("a.ipynb", Figure(true))]);
        Assert.Contains("<script>a='<\\/script>';\nb='<\\!--<script>';</script>", html);
    }

    [Fact]
    public void Render_PutsAPictureAndTheDataOfAFigureInThePage()
    {
        var html = Live(Text("t", "# Bursts"), Figure(picture: true));
        var json = Regex.Match(html, "<script type=\"application/json\">(.*?)</script>", RegexOptions.Singleline).Groups[1].Value;
        Assert.Equal("</script>&lt;a href=\"https://evil.example\">x&lt;/a>", (string?)JsonNode.Parse(json)!["data"]![0]!["name"]);
        Assert.Contains("<div class=\"still\"><img src=\"data:image/png;base64,AAAA\" alt=\"Bursts\"></div>", html);
    }

    [Fact]
    public void Render_ShowsTheStillFormWithoutTheScript()
    {
        Assert.Contains("<div class=\"output\"><img src=\"data:image/png;base64,AAAA\"", Render(Run("a.ipynb", Figure(picture: true))));
        Assert.Contains("<pre class=\"value line\" tabindex=\"0\">a figure</pre>", Render(Run("a.ipynb", Figure(picture: false))));
    }

    [Theory]
    [InlineData("scattergl", false)]
    [InlineData("choropleth", false)]
    [InlineData("treemap", true)]
    public void Render_KeepsThePictureOfFiguresThatThePolicyWouldLeaveEmpty(string type, bool drawn)
    {
        var cell = Figure(picture: true);
        cell.Outputs[0]["data"]!["application/vnd.plotly.v1+json"]!["data"]![0]!["type"] = type;
        var html = Live(cell);
        Assert.Equal(drawn, html.Contains("<figure", StringComparison.Ordinal));
        Assert.Contains("<img src=\"data:image/png;base64,AAAA\"", html);
    }

    [Fact]
    public void Render_DescribesImagesByTheirMetadataElseByTheHeading()
    {
        var own = Result("a", "image/png", "AAAA", new JsonObject { ["image/png"] = new JsonObject { ["alt"] = "Posts \"per\" hour", ["width"] = 640 } });
        var html = Render(Run("a.ipynb", own, Text("t", "# Title\n\n## Map of *places*"), Result("b", "image/svg+xml", "<svg/>")));
        Assert.Contains("alt=\"Posts &quot;per&quot; hour\" width=\"640\">", html);
        Assert.Contains("<img src=\"data:image/svg+xml;base64,PHN2Zy8+\" alt=\"Map of places\">", html);
    }

    [Fact]
    public void Render_ShowsStreamsAndErrorsAsText()
    {
        var cell = Code("a", "x");
        cell.Outputs.Add(new JsonObject { ["output_type"] = "stream", ["name"] = "stderr", ["text"] = "\u001b[31m<red>\u001b[0m\0" });
        cell.Outputs.Add(new JsonObject
        {
            ["output_type"] = "error", ["ename"] = "E", ["evalue"] = "<v>", ["traceback"] = new JsonArray("E: <v>", "   at cell 1, line 2"),
        });
        var html = Render(Run("a.ipynb", cell));
        Assert.Contains("<pre class=\"stream stderr\" tabindex=\"0\">&lt;red&gt;\ufffd</pre>", html);
        Assert.Contains("<strong>E</strong>: &lt;v&gt;", html);
        Assert.Contains("E: &lt;v&gt;\n   at cell 1, line 2</pre>", html);
        Assert.Contains("<details class=\"code\" open>", html);
    }

    [Fact]
    public void Render_SurvivesOutputsOfOddShapes()
    {
        var cell = Code("a", "x");
        foreach (var json in (string[])["{}", """{"output_type": 3}""", """{"data": {"image/png": "no base64!", "text/html": 4}}""", """{"data": 1}""",
            """{"output_type": "error", "traceback": [1, null]}""", """{"data": {"application/vnd.plotly.v1+json": []}}""",
            """{"data": {"image/png": "AAAA"}, "metadata": {"image/png": 5}}"""])
            cell.Outputs.Add((JsonObject)JsonNode.Parse(json)!);
        Assert.Contains("AAAA", Render(Run("a.ipynb", cell)));
    }

    [Fact]
    public void Render_GivesTheSamePageTwice() =>
        Assert.Equal(Live(Text("t", "# A"), Figure(true)), Live(Text("t", "# A"), Figure(true)));

    [Theory]
    [InlineData("05-coordination", "record", "05-coordination-record")]
    [InlineData("05-coordination.ipynb", "first.group", "05-coordination-first-group")]
    [InlineData("v1.2.ipynb", "A b", "v1-2-a-b")]
    public void ReportAnchor_OfACell_IsItsPlaceInTheReport(string notebook, string cell, string anchor)
    {
        Assert.Equal(anchor, ReportAnchor.Of(notebook, cell));
        var name = notebook.EndsWith(".ipynb", StringComparison.Ordinal) ? notebook : notebook + ".ipynb";
        // Neither a heading of the same words above it nor a notebook of that name takes its place.
        var html = Render(Run(anchor + ".ipynb"), Run(name, Text("t", $"# {cell}\n\n## {cell}"), Code(cell, "1")));
        Assert.Contains($"<div class=\"cell\" id=\"{anchor}\">", html);
    }

    [Fact]
    public void Render_HasLandmarksAndASkipLink()
    {
        var html = HtmlReport.Render(new ReportOptions { Title = "T", Banner = "SYNTHETIC" }, [Run("a.ipynb", Text("t", "# A"))]);
        Assert.Matches("(?s)<body>\\s*<a class=\"skip\" href=\"#main\">.*<header>.*role=\"note\".*<h1>.*</header>.*<nav .*</nav>.*<main id=\"main\">.*<section class=\"notebook\" id=\"a\" aria-label=\"A\">", html);
    }

    [Fact]
    public void Render_DescribesALiveFigureByWhatIsSaidOfItsPicture()
    {
        var cell = Figure(picture: true);
        cell.Outputs[0]["metadata"] = new JsonObject { ["image/png"] = new JsonObject { ["alt"] = "Posts \"per\" hour" } };
        Assert.Contains("<figure class=\"figure has-picture\" aria-label=\"Posts &quot;per&quot; hour\" data-figure>", Live(cell));
    }

    [Fact]
    public void Render_LetsTheKeyboardReachWhatScrolls()
    {
        var html = Render(Run("a.ipynb", Text("t", "|a|\n|---|\n|b|"), Result("r", "text/html", "<table><tr><td>1</td></tr></table>"), Result("p", "text/html", "<p>words</p>")));
        Assert.Contains("<div class=\"wide\" role=\"region\" aria-label=\"Table\" tabindex=\"0\">", html);
        Assert.Contains("<div class=\"output\" role=\"region\" aria-label=\"Table of cell 2\" tabindex=\"0\"><table>", html);
        Assert.Contains("<div class=\"output\"><p>words</p>", html);
    }

    [Fact]
    public void Render_SpellsOutWhatWouldTurnTheDirectionOfText()
    {
        const string Turned = "a\u202Eb\u2066c";
        var html = HtmlReport.Render(
            new ReportOptions { Title = Turned, Banner = Turned },
            [Run("a.ipynb", Text("t", $"# {Turned}"), Code("c", Turned), Result("h", "text/html", $"<p>{Turned}</p>"), Result("p", "text/plain", Turned))]);
        Assert.DoesNotContain('\u202E', html);
        Assert.DoesNotContain('\u2066', html);
        Assert.Contains("<p>a[U+202E]b[U+2066]c</p>", html);
        Assert.Contains("<h1>a[U+202E]b[U+2066]c</h1>", html);
    }
}
