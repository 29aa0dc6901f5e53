namespace Concordance.Kernel.Tests.Serving;

public class ExecuteTests
{
    [Fact]
    public async Task Execute_TellsEverythingInItsOrder()
    {
        await using var kernel = new ServedKernel();
        var (reply, story) = kernel.Client.Run("print a\nprint b\ncomplain c\nshow d\nchange e\nprint f\nvalue g");
        Assert.Equal(
            ["status busy", "execute_input 1", "stdout ab", "stderr c", "display_data d1 d", "update_display_data d1 e", "stdout f", "execute_result 1 g", "status idle"], story);
        Assert.Equal(("ok", 1), (reply.Text("status"), reply.Number("execution_count", 0)));
    }

    [Fact]
    public async Task Execute_CellsAreCountedAndLabelled()
    {
        await using var kernel = new ServedKernel();
        kernel.Client.Run("value a");
        Assert.Contains("execute_result 2 b", kernel.Client.Run("value b").Story);
        Assert.Equal(["cell 1", "cell 2"], kernel.Engine.Ran.Select(r => r.Label));
    }

    [Fact]
    public async Task Execute_Silent_PublishesAndCountsNothing()
    {
        await using var kernel = new ServedKernel();
        var (reply, story) = kernel.Client.Run("print a\nshow b\nvalue c", """, "silent": true""");
        Assert.Equal(["status busy", "status idle"], story);
        Assert.Equal("ok", reply.Text("status"));
        Assert.Contains("execute_result 1 d", kernel.Client.Run("value d").Story);
    }

    [Fact]
    public async Task Execute_WithoutHistory_IsShownAndNotCounted()
    {
        await using var kernel = new ServedKernel();
        Assert.Contains("execute_result 0 a", kernel.Client.Run("value a", """, "store_history": false""").Story);
        Assert.Contains("execute_result 1 b", kernel.Client.Run("value b").Story);
    }

    [Fact]
    public async Task Execute_Failing_IsToldTwice()
    {
        await using var kernel = new ServedKernel();
        var (reply, story) = kernel.Client.Run("print a\nfail no good");
        Assert.Equal(["status busy", "execute_input 1", "stdout a", "error Failure: no good", "status idle"], story);
        Assert.Equal(("error", "Failure", "no good"), (reply.Text("status"), reply.Text("ename"), reply.Text("evalue")));
        Assert.Equal("""["Failure: no good"]""", reply["traceback"]!.ToJsonString());
    }

    [Fact]
    public async Task Execute_StopOnError_GivesUpTheCellsThatWait()
    {
        await using var kernel = new ServedKernel();
        foreach (var code in (string[])["pause\nfail x", "value a", "value b"]) kernel.Client.Execute(code);
        kernel.Client.Send("history_request", """{"hist_access_type": "tail"}""");
        Assert.Equal(["error", "aborted", "aborted", "ok"], Enumerable.Range(0, 4).Select(_ => kernel.Client.Reply().Content.Text("status")));
        Assert.Equal("ok", kernel.Client.Run("value c").Reply.Text("status"));
        Assert.Equal(2, kernel.Engine.Ran.Count);
    }

    [Fact]
    public async Task Execute_WithoutStopOnError_GoesOn()
    {
        await using var kernel = new ServedKernel();
        kernel.Client.Execute("pause\nfail x", """, "stop_on_error": false""");
        kernel.Client.Execute("value a");
        Assert.Equal(["error", "ok"], Enumerable.Range(0, 2).Select(_ => kernel.Client.Reply().Content.Text("status")));
    }

    [Fact]
    public async Task Execute_UserExpressions_AreEvaluatedEachForItself()
    {
        await using var kernel = new ServedKernel();
        var (reply, story) = kernel.Client.Run("value a", """, "user_expressions": {"good": "print hidden\nvalue 7", "bad": "fail x"}""");
        var expressions = reply.Child("user_expressions");
        Assert.Equal(("ok", "7"), (expressions.Child("good").Text("status"), expressions.Child("good").Child("data").Text("text/plain")));
        Assert.Equal(("error", "Failure"), (expressions.Child("bad").Text("status"), expressions.Child("bad").Text("ename")));
        Assert.DoesNotContain("stdout hidden", story);
    }

    [Fact]
    public async Task Execute_Language_ReachesTheEngine()
    {
        await using var kernel = new ServedKernel();
        kernel.Client.Send("execute_request", """{"code": "select 1"}""", metadata: """{"polyglot_notebook": {"kernelName": "sql"}}""");
        kernel.Client.Reply();
        Assert.Equal("sql", kernel.Engine.Ran.Single().Language);
    }

    [Fact]
    public async Task Execute_ClearedScreen_ClearsTheOutput()
    {
        await using var kernel = new ServedKernel();
        Assert.Equal(["status busy", "execute_input 1", "clear_output", "stdout b", "status idle"], kernel.Client.Run("print a\nclear\nprint b").Story);
    }

    [Fact]
    public async Task Execute_ManyLines_AreSentTogetherAndNoneIsLost()
    {
        await using var kernel = new ServedKernel();
        var lines = Enumerable.Range(0, 100_000).Select(i => i.ToString("000000", System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var story = kernel.Client.Run(string.Join('\n', lines.Select(l => "print " + l))).Story;
        var streams = story.Where(s => s.StartsWith("stdout ", StringComparison.Ordinal)).ToList();
        Assert.Equal(string.Concat(lines), string.Concat(streams.Select(s => s["stdout ".Length..])));
        Assert.InRange(streams.Count, 1, 1000);
    }

    [Fact]
    public async Task Execute_DefectOfTheEngine_IsAnErrorAndTheKernelLives()
    {
        await using var kernel = new ServedKernel();
        var (reply, story) = kernel.Client.Run("crash");
        Assert.Equal("error", reply.Text("status"));
        Assert.Equal("status idle", story[^1]);
        Assert.Equal("ok", kernel.Client.Run("value a").Reply.Text("status"));
    }

    [Fact]
    public async Task Execute_NameWithQuestionMark_OpensThePager()
    {
        await using var kernel = new ServedKernel();
        var (reply, _) = kernel.Client.Run("Thing?");
        var page = reply["payload"]![0]!.AsObject();
        Assert.Equal(("page", "about Thing at 5"), (page.Text("source"), page.Child("data").Text("text/plain")));
    }
}
