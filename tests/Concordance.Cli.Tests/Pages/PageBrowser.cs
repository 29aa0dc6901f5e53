using System.Text.Json.Nodes;
using Concordance.Charts;
using Concordance.Notebooks;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.Playwright;

namespace Concordance.Cli.Tests.Pages;

/// <summary>One browser and all pages that the toolkit writes, for all tests that look at them.</summary>
public sealed class PageBrowser : IAsyncLifetime
{
    readonly TempFolder _folder = new();
    readonly SharedBrowser _browser = new();
    readonly Dictionary<string, OpenPage> _wide = [];

    /// <summary>The width of a wide window.</summary>
    internal const int WideWindow = 1200;

    /// <summary>The pages: ordinary content, hostile content, content without an end.</summary>
    internal static IReadOnlyDictionary<string, Func<string>> Pages { get; } = new Dictionary<string, Func<string>>
    {
        ["summary"] = () => SummaryPage.Of(SummarySample.Plain, new() { CellAddress = f => "report.html#" + ReportAnchor.Of(f.Notebook, f.Cell) }),
        ["summary-attacked"] = () => SummaryPage.Of(SummarySample.Attacked),
        ["summary-endless"] = () => SummaryPage.Of(SummarySample.Endless),
        ["brief"] = () => BriefPage.Of(SummarySample.Plain),
        ["brief-attacked"] = () => BriefPage.Of(SummarySample.Attacked),
        ["brief-endless"] = () => BriefPage.Of(SummarySample.Endless),
        ["report"] = Report,
        ["report-attacked"] = AttackedReport,
    };

    // The notebooks as they are committed, with their outputs.
    static string Report() => HtmlReport.Render(
        new() { Title = "The empty arena", Banner = "SYNTHETIC DATA: every account and every post is made up.", LeadNotebook = "06-attribution-summary.ipynb", PlotlyScript = PlotlyScript.Source() },
        [.. NotebookSuite.Find(Checkout.Notebooks).Select(path => new NotebookRun(System.IO.Path.GetFileName(path), NotebookDocument.Read(path), null))]);

    // Hostile texts as titles, Markdown, outputs and labels, and the sections of a summary as notebooks show them.
    static string AttackedReport()
    {
        NotebookFormatters.Register();
        var label = new JsonObject { ["data"] = new JsonArray(new JsonObject { ["type"] = "bar", ["name"] = SummarySample.Hostile, ["x"] = new JsonArray(SummarySample.Hostile), ["y"] = new JsonArray(1) }), ["layout"] = new JsonObject { ["title"] = new JsonObject { ["text"] = SummarySample.Hostile } } };
        NotebookCell[] cells =
        [
            new("title", CellKind.Markdown, $"# {SummarySample.Hostile}"), new("text", CellKind.Markdown, SummarySample.Hostile),
            Cell("html", "text/html", SummarySample.Hostile), Cell("plain", "text/plain", SummarySample.Hostile), Cell("figure", "application/vnd.plotly.v1+json", label),
            .. SummarySample.Attacked.Sections.Select(s => Cell(s.Id, "text/html", s.ToDisplayString("text/html"))),
        ];
        return HtmlReport.Render(
            new() { Title = SummarySample.Hostile, Banner = SummarySample.Hostile, PlotlyScript = PlotlyScript.Source() }, [new NotebookRun(SummarySample.Hostile + ".ipynb", new() { Cells = [.. cells] }, null)]);
    }

    static NotebookCell Cell(string id, string mime, JsonNode content)
    {
        var cell = new NotebookCell(id, CellKind.Code, SummarySample.Hostile);
        cell.Outputs.Add(new JsonObject { ["output_type"] = "execute_result", ["data"] = new JsonObject { [mime] = content }, ["metadata"] = new JsonObject() });
        return cell;
    }

    public ValueTask InitializeAsync()
    {
        if (Chromium.IsThere)
            foreach (var (name, page) in Pages) _folder.Write(name + ".html", page());
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>A page in a wide window, opened once for all tests that only look at it: a report takes seconds to draw.</summary>
    internal async Task<OpenPage> Wide(string name) => _wide.TryGetValue(name, out var open) ? open : _wide[name] = await Open(name, WideWindow);

    /// <summary>Opens a page as a window of this width shows it.</summary>
    internal async Task<OpenPage> Open(string name, int width)
    {
        var context = await _browser.Context(new() { ViewportSize = new() { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        var open = new OpenPage(page, [], []);
        var address = new Uri(_folder.Of(name + ".html")).AbsoluteUri;
        page.Request += (_, request) => { if (request.Url != address && !request.Url.StartsWith("data:", StringComparison.Ordinal)) open.Requests.Add(request.Url); };
        page.Console += (_, message) => { if (message.Type == "error") open.Errors.Add(message.Text); };
        page.Dialog += async (_, dialog) => { open.Errors.Add(dialog.Message); await dialog.DismissAsync(); };
        await page.GotoAsync(address);
        return open;
    }
}

/// <summary>A page with what it asked for beside itself, and what went wrong in it.</summary>
sealed record OpenPage(IPage Page, List<string> Requests, List<string> Errors) : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
