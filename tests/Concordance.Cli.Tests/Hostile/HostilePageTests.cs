namespace Concordance.Cli.Tests.Hostile;

/// <summary>The pages of the hostile case in a real browser, without the page's own policy: no script runs but the page's, no request leaves, nothing leads away, nothing is wider than the page.</summary>
[Collection(nameof(HostileCollection))]
public class HostilePageTests(HostileRun run, SharedBrowser browser) : IClassFixture<SharedBrowser>
{
    public static TheoryData<string, bool> Pages() => [.. HostilePages.Names.SelectMany(n => ((string, bool)[])[(n, true), (n, false)])];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_DoesNothingAndLeadsNowhere(string name, bool isOpen)
    {
        await using var page = await WatchedPage.Open(browser, FileOf(name, isOpen), 1200);
        var title = await page.Title();
        await page.Handle();
        Assert.Empty(await page.Harm());
        Assert.Equal(title, await page.Title());
        Assert.Empty(await page.Overflow());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnAPhone_IsNoWiderThanIt(string name, bool isOpen)
    {
        await using var page = await WatchedPage.Open(browser, FileOf(name, isOpen), 390);
        Assert.Empty(await page.Overflow());
    }

    /// <summary>Without it the others could pass on pages that hold nothing hostile.</summary>
    [Theory]
    [InlineData("report", 40)]
    [InlineData("outputs", 40)]
    [InlineData("summary", 25)]
    [InlineData("markdown", 25)]
    public async Task Page_ShowsWhatIsHostile(string name, int least)
    {
        await using var page = await WatchedPage.Open(browser, FileOf(name, isOpen: true), 1200);
        var text = await page.Text();
        var shown = Payload.All.Where(p => text.Contains(ReadableText.Of(p.Text)[..Math.Min(ReadableText.Of(p.Text).Length, 12)], StringComparison.Ordinal)).Select(p => p.Id).ToList();
        Assert.True(shown.Count >= least, $"{shown.Count} payloads are shown: {string.Join(", ", shown)}");
        if (name is "report" or "outputs") Assert.True(await page.Figures() > 10);
    }

    /// <summary>Without it the others could pass because nothing is noticed.</summary>
    [Fact]
    public async Task Watch_TellsOfWhatActs()
    {
        using var folder = new TempFolder();
        foreach (var payload in Payload.All.Where(p => p.Id is "script" or "image" or "svg" or "breakout" or "end-script" or "end-title" or "comment" or "style" or "form" or "anchor" or "markdown-html" or "plotly" or "drawing" or "controls" or "direction"))
        {
            await using var page = await WatchedPage.Open(browser, folder.Write(payload.Id + ".html", $"<!DOCTYPE html><meta charset=utf-8><title>t</title><body><p>{payload.Text}"), 390);
            Assert.True((await page.Harm()).Count > 0, payload.Id);
        }
        await using var wide = await WatchedPage.Open(browser, folder.Write("long.html", $"<!DOCTYPE html><title>t</title><body><p>{new string('W', Payload.LongWord)}"), 390);
        Assert.NotEmpty(await wide.Overflow());
    }

    string FileOf(string name, bool isOpen) => HostilePages.FileOf(isOpen ? run.Run : run.HiddenRun, name);
}
