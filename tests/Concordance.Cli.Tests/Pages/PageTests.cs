using System.Text;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Concordance.Cli.Tests.Pages;

/// <summary>The pages in a real browser: whoever reads them can, on any screen and on paper, and nothing in them acts.</summary>
public partial class PageTests(PageBrowser browser) : IClassFixture<PageBrowser>
{
    static readonly string s_pictures = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "pages")).FullName;

    public static TheoryData<string> Names() => [.. PageBrowser.Pages.Keys];

    public static TheoryData<string> Briefs() => [.. PageBrowser.Pages.Keys.Where(n => n.StartsWith("brief", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Page_MeetsTheGuidelinesOfAccessibility(string name)
    {
        var open = await browser.Wide(name);
        // Web Content Accessibility Guidelines 2.1 at level AA, as far as a program can tell.
        // Of what passes one element a rule will do: a list of all is nearly as long as the report.
        var result = await open.Page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] }, ResultTypes = [ResultType.Violations] });
        Assert.NotEmpty(result.Passes);
        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" ", v.Nodes.Take(3).Select(n => n.Html))}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Page_OnAPhone_NeverScrollsSideways(string name)
    {
        foreach (var width in (int[])[320, 390])
        {
            await using var open = await browser.Open(name, width);
            Assert.Equal(width, await open.Page.EvaluateAsync<int>("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)"));
            // One notebook stands for the report: all of it is longer than a picture can be.
            await open.Page.Locator(name.StartsWith("report", StringComparison.Ordinal) ? ".notebook" : "main").Last.ScreenshotAsync(new() { Path = Path.Combine(s_pictures, FormattableString.Invariant($"{name}-{width}.png")) });
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Page_AsksForNothingAndRunsNothing(string name)
    {
        var open = await browser.Wide(name);
        Assert.Equal("undefined", await open.Page.EvaluateAsync<string>("typeof window.ran"));
        Assert.Empty(open.Requests);
        Assert.Empty(open.Errors);
        await open.Page.ScreenshotAsync(new() { Path = Path.Combine(s_pictures, name + ".png"), FullPage = name != "report" });
    }

    [Theory]
    [MemberData(nameof(Briefs))]
    public async Task Brief_OnPaper_IsOnePageWithNothingCutOff(string name)
    {
        await using var open = await browser.Open(name, 794);
        await open.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        var pdf = await open.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Path = Path.Combine(s_pictures, name + ".pdf") });
        Assert.Single(PdfPage().Matches(Encoding.Latin1.GetString(pdf)));
        Assert.True(await open.Page.EvaluateAsync<bool>("(s => s.scrollHeight <= s.clientHeight)(document.querySelector('.sheet'))"));
    }

    [Fact]
    public async Task Summary_OnPaper_BeginsWithTheBannerAndKeepsWithinTheSheet()
    {
        // The width between the margins of A4, in pixels of a style sheet.
        await using var open = await browser.Open("summary", 680);
        await open.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
        Assert.Equal(680, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.True(await open.Page.Locator(".banner").IsVisibleAsync());
        Assert.False(await open.Page.Locator("nav").IsVisibleAsync());
        await open.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Path = Path.Combine(s_pictures, "summary.pdf") });
    }

    [Fact]
    public async Task Summary_ByKeyboard_SkipsToTheMainPart()
    {
        await using var open = await browser.Open("summary", PageBrowser.WideWindow);
        await open.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the summary", await open.Page.EvaluateAsync<string>("document.activeElement.textContent"));
        await open.Page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#main", open.Page.Url, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PdfPage();
}
