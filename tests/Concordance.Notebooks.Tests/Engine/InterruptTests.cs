namespace Concordance.Notebooks.Tests.Engine;

[Collection(ProcessStateCollection.Name)]
public class InterruptTests
{
    // So long that what can be stopped is, however slow the machine: a cell that is left behind says so.
    readonly NotebookEngine _session = new(new() { Patience = TimeSpan.FromMinutes(5) });

    async Task<CellResult> Interrupted(string code)
    {
        using var source = new CancellationTokenSource();
        var shown = new Shown();
        var running = _session.RunAsync(new CellRequest("Console.WriteLine(1);\n" + code, "cell 1"), shown, source.Token);
        Assert.NotSame(running, await Task.WhenAny(running, shown.Started.Task));
        await Task.Delay(50, TestContext.Current.CancellationToken);
        source.Cancel();
        return await running;
    }

    static async Task<CellResult> LeftBehind(NotebookEngine session, string code)
    {
        using var source = new CancellationTokenSource();
        var stuck = HostFlag.WhenStuck();
        var running = session.RunAsync(new CellRequest(code, "stuck cell"), new Shown(), source.Token);
        await stuck;
        source.Cancel();
        return await running;
    }

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("while (true);")]
    [InlineData("do ; while (true);")]
    [InlineData("for (;;) ;")]
    [InlineData("for (;;) try { throw new Exception(); } catch { }")]
    [InlineData("IEnumerable<int> All() { while (true) yield return 1; }\nforeach (var i in All()) ;")]
    [InlineData("IEnumerable<int> All() { while (true) yield return 1; }\nAll().Count()")]
    [InlineData("again: goto again;")]
    [InlineData("switch (1) { case 1: goto case 1; }")]
    [InlineData("int Again(int n) { try { return n > 500 ? 0 : Again(n + 1) + Again(n + 1); } finally { } }\nAgain(0)")]
    [InlineData("int Again(int n) => n > 500 ? 0 : Again(n + 1) + Again(n + 1);\nAgain(0)")]
    [InlineData("class Node { public int Depth => Again(0); int Again(int n) => n > 500 ? 0 : Again(n + 1) + Again(n + 1); }\nnew Node().Depth")]
    [InlineData("Enumerable.Range(0, int.MaxValue).Where(i => { return i < 0; }).Count() + Enumerable.Range(0, int.MaxValue).Count(i => i < 0) + Enumerable.Range(0, int.MaxValue).Count(i => i < 0)")]
    [InlineData("Enumerable.Range(0, 1 << 16).SelectMany(i => Enumerable.Range(0, 1 << 20)).Select(i => i + 1L).Sum()")]
    [InlineData("(from a in Enumerable.Range(0, int.MaxValue) from b in Enumerable.Range(0, int.MaxValue) where a < 0 && b < 0 select a).Count()")]
    [InlineData("System.Threading.Thread.Sleep(1000000);")]
    [InlineData("Task.Delay(1000000).Wait();")]
    [InlineData("await Task.Delay(1000000);")]
    [InlineData("await Task.Yield(); while (true) { }")]
    [InlineData("await Task.Run(() => { while (true) { } });")]
    [InlineData("await Task.Run(async () => await Task.Delay(1000000));")]
    [InlineData("new System.Threading.ManualResetEvent(false).WaitOne();")]
    public async Task Interrupt_StopsACellAndTheSessionGoesOn(string code)
    {
        await _session.Run("var kept = 20;", "cell 0");
        var error = (await Interrupted(code)).Error;
        Assert.Equal((CellErrorKind.Interrupted, "The cell was interrupted."), (error?.Kind, error?.Message));
        Assert.Equal("22", (await _session.Run("kept + Enumerable.Range(0, 2).Count(i => true)", "cell 2")).Text());
    }

    [Fact]
    public async Task Interrupt_NamesTheLineWhereTheCellStood() =>
        Assert.Equal(4, (await Interrupted("var n = 0;\nwhile (true)\n    n++;")).Error?.Line);

    [Fact]
    public async Task Interrupt_LeavesACellBehindThatNothingStops()
    {
        var session = new NotebookEngine(new() { Patience = TimeSpan.FromMilliseconds(200) });
        var stuck = await LeftBehind(session, "Concordance.Notebooks.Tests.Engine.HostFlag.Stuck();");
        HostFlag.Free();
        Assert.Contains("goes on in the background", stuck.Error?.Message);
        Assert.Equal("2", (await session.Run("1 + 1", "cell 2")).Text());
    }

    [Fact]
    public async Task CellLeftBehind_ThatEndsLater_ChangesNothingOfTheSession()
    {
        var session = new NotebookEngine(new() { Patience = TimeSpan.FromMilliseconds(200) });
        await session.Run("var kept = 1;", "cell 1");
        await LeftBehind(session, "var late = 1; Concordance.Notebooks.Tests.Engine.HostFlag.Stuck();");
        await session.Run("var after = 2;", "cell 3");
        HostFlag.Free();
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.Equal("3", (await session.Run("kept + after", "cell 4")).Text());
        Assert.Equal("CS0103", (await session.Run("late", "cell 5")).Error?.TypeName);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(400)]
    public async Task Interrupt_WhileTheFirstCellIsCompiled_LeavesAWholeSession(int milliseconds)
    {
        var session = new NotebookEngine(new() { Patience = TimeSpan.FromMilliseconds(1) });
        using var source = new CancellationTokenSource(milliseconds);
        await session.RunAsync(new CellRequest("var x = 1;", "cell 1"), new Shown(), source.Token);
        Assert.Equal("2", (await session.Run("1 + 1", "cell 2")).Text());
    }

    [Fact]
    public async Task TimeOut_StopsACellAndSaysHowLongItHad()
    {
        await _session.Run("while (false) { }", "cell 0");
        var error = (await _session.RunAsync(new CellRequest("while (true) { }", "cell 1", TimeOut: TimeSpan.FromSeconds(1.5)), new Shown(), TestContext.Current.CancellationToken)).Error;
        Assert.Equal((CellErrorKind.TimedOut, "TimedOut", "The cell was stopped because it ran longer than 1.5 s.", 1), (error?.Kind, error?.TypeName, error?.Message, error?.Line));
    }

    [Fact]
    public async Task Recursion_WithoutEndIsAnErrorOfTheCell()
    {
        var error = (await _session.Run("int Deeper(int n) => Deeper(n + 1) + 1;\nDeeper(0)")).Error;
        Assert.Equal((CellErrorKind.RunTime, "InsufficientExecutionStackException", 1), (error?.Kind, error?.TypeName, error?.Line));
    }

    [Fact]
    public async Task Dispose_StopsWhatCellsLeftRunning()
    {
        var session = new NotebookEngine();
        await session.Run("var left = Task.Run(() => { while (true) Concordance.Notebooks.Tests.Engine.HostFlag.Turns++; });");
        await session.DisposeAsync();
        await Task.Delay(300, TestContext.Current.CancellationToken);
        var turns = HostFlag.Turns;
        await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Equal(turns, HostFlag.Turns);
    }
}
