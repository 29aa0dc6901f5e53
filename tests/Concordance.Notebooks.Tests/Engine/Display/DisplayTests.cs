namespace Concordance.Notebooks.Tests.Engine;

[Collection(ProcessStateCollection.Name)]
public class DisplayTests
{
    readonly NotebookEngine _session = new();
    readonly Shown _shown = new();

    [Fact]
    public async Task Display_ShowsInOrderWithWhatIsWritten()
    {
        var result = await _session.Run("Console.Write(1); display(2); 3.Display(); Console.Write(4); 5", _shown);
        Assert.Null(result.Error);
        Assert.Equal("1<2><3>4", _shown.Text);
        Assert.Equal("5", result.Text());
    }

    [Fact]
    public async Task DisplayAs_ShowsTextUnderItsType()
    {
        await _session.Run("\"# a\".DisplayAs(\"text/markdown\"); \"{\\\"a\\\":1}\".DisplayAs(\"application/json\"); HTML(\"<b>x</b>\").Display(); Javascript(\"1\");", _shown);
        Assert.Equal("# a", (string?)_shown.Displays[0].Value.Data["text/markdown"]);
        Assert.Equal(1, (int?)_shown.Displays[1].Value.Data["application/json"]!["a"]);
        Assert.Equal("<b>x</b>", (string?)_shown.Displays[2].Value.Data["text/html"]);
        Assert.Equal("1", (string?)_shown.Displays[3].Value.Data["application/javascript"]);
    }

    [Fact]
    public async Task HTML_AsTheLastExpressionIsHtml() =>
        Assert.Equal("<b>x</b>", (string?)(await _session.Run("HTML(\"<b>x</b>\")")).Value?.Data["text/html"]);

    [Fact]
    public async Task Display_InAFormThatNobodyRegisteredIsEscapedText()
    {
        await _session.Run("display(\"<b>\", \"text/html\"); display(new { A = 1 }, \"application/json\"); display(null);", _shown);
        Assert.Equal("<pre>&lt;b&gt;</pre>", (string?)_shown.Displays[0].Value.Data["text/html"]);
        Assert.Equal(1, (int?)_shown.Displays[1].Value.Data["application/json"]!["A"]);
        Assert.Equal("null", (string?)_shown.Displays[2].Value.Data["text/plain"]);
    }

    [Fact]
    public async Task Update_ReplacesWhatWasShown_AlsoFromALaterCell()
    {
        await _session.Run("var shown = display(1); shown.Update(2);", _shown);
        var later = new Shown();
        await _session.Run("shown.Update(3);", later, "cell 2");
        Assert.Equal([false, true], _shown.Displays.Select(d => d.IsUpdate));
        Assert.Equal(_shown.Displays[0].Id, Assert.Single(later.Displays).Id);
        Assert.True(later.Displays[0].IsUpdate);
    }

    [Fact]
    public async Task Runner_StoresTheLastStateOfWhatWasUpdated()
    {
        var run = await NotebookRunner.RunAsync(
            MadeUp.Notebook(
                MadeUp.Code("a", "var shown = display(1);\nforeach (var i in Enumerable.Range(0, 1500).WithProgress(\"accounts\")) ;"),
                MadeUp.Code("b", "shown.Update(2);")),
            new RunOptions(), null, TestContext.Current.CancellationToken);
        Assert.Null(run.Failure);
        Assert.Equal(["2", "1,500 of 1,500 accounts"], run.Document.Cells[0].Outputs.Select(o => (string?)o["data"]!["text/plain"]));
        Assert.All(run.Document.Cells[0].Outputs, o => Assert.Equal(["output_type", "data", "metadata"], o.Select(m => m.Key)));
        Assert.Empty(run.Document.Cells[1].Outputs);
    }

    [Fact]
    public async Task Runner_LeavesOutWhatReachesForAnotherHost()
    {
        var run = await NotebookRunner.RunAsync(
            MadeUp.Notebook(MadeUp.Code("a", "#!html\n<img src=\"https://example.org/x.png\">")), new RunOptions(), null, TestContext.Current.CancellationToken);
        var data = run.Document.Cells[0].Outputs[0]["data"]!.AsObject();
        Assert.Equal(["text/plain"], data.Select(d => d.Key));
        Assert.Contains("another host", (string?)data["text/plain"]);
    }

    [Fact]
    public async Task ProgressBar_MovesInPlaceAndIsDrawnNowAndThen()
    {
        await _session.Run("var bar = new ProgressBar(\"posts\", 1000000); for (var i = 1; i <= 1000000; i++) bar.Report(i); bar.Dispose();", _shown);
        Assert.InRange(_shown.Displays.Count, 2, 60);
        Assert.Single(_shown.Displays.Select(d => d.Id).Distinct());
        Assert.Equal("<progress value=\"1000000\" max=\"1000000\"></progress> 1,000,000 of 1,000,000 posts", (string?)_shown.Displays[^1].Value.Data["text/html"]);
    }

    [Fact]
    public async Task GetInput_AsksAndHidesAPassword()
    {
        var shown = new Shown("me", "secret");
        var result = await _session.Run("await Kernel.GetInputAsync(\"Name\") + await GetPasswordAsync(\"Key\")", shown);
        Assert.Equal("mesecret", result.Text());
        Assert.Equal([("Name", false), ("Key", true)], shown.Questions);
    }

    [Fact]
    public async Task Display_FromAThreadThatTheCellLeftBehindIsDropped()
    {
        using var folder = new TempFolder();
        HostFlag.File = folder.Of("go");
        await _session.Run("var late = Task.Run(async () => { while (!File.Exists(Concordance.Notebooks.Tests.Engine.HostFlag.File)) await Task.Delay(5); display(1); Console.Write(2); });", _shown);
        folder.Write("go", "");
        await _session.Run("await late;", new Shown(), "cell 2");
        Assert.Empty(_shown.Displays);
    }
}
