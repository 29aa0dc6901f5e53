namespace Concordance.Kernel.Tests.Serving;

public class RequestTests
{
    [Fact]
    public async Task KernelInfo_NamesProtocolAndLanguage()
    {
        await using var kernel = new ServedKernel();
        kernel.Client.Send("kernel_info_request");
        var info = kernel.Client.Reply();
        Assert.Equal("kernel_info_reply", info.Header.Type);
        Assert.Equal(("ok", "5.4"), (info.Content.Text("status"), info.Content.Text("protocol_version")));
        Assert.Equal(("C#", ".cs"), (info.Content.Child("language_info").Text("name"), info.Content.Child("language_info").Text("file_extension")));
    }

    [Fact]
    public async Task Complete_CountsInCodePoints()
    {
        await using var kernel = new ServedKernel();
        kernel.Client.Send("complete_request", """{"code": "\"😀\" W", "cursor_pos": 5}""");
        var reply = kernel.Client.Reply().Content;
        Assert.Equal((4, 5), (reply.Number("cursor_start", -1), reply.Number("cursor_end", -1)));
        Assert.Equal("""["Write","WriteLine"]""", reply["matches"]!.ToJsonString());
        Assert.Equal("method", reply.Child("metadata")["_jupyter_types_experimental"]![0]!.AsObject().Text("type"));
    }

    [Fact]
    public async Task Inspect_TellsWhetherSomethingWasFound()
    {
        await using var kernel = new ServedKernel();
        kernel.Client.Send("inspect_request", """{"code": "Thing", "cursor_pos": 2, "detail_level": 0}""");
        var found = kernel.Client.Reply().Content;
        kernel.Client.Send("inspect_request", """{"code": "nothing", "cursor_pos": 2, "detail_level": 0}""");
        Assert.Equal((true, "about Thing at 2"), (found.Flag("found", false), found.Child("data").Text("text/plain")));
        Assert.False(kernel.Client.Reply().Content.Flag("found", true));
    }

    [Fact]
    public async Task IsComplete_HasAnIndentOnlyWhereTheCellGoesOn()
    {
        await using var kernel = new ServedKernel();
        kernel.Client.Send("is_complete_request", """{"code": "if (x) {"}""");
        Assert.Equal("""{"status":"incomplete","indent":"    "}""", kernel.Client.Reply().Content.ToJsonString());
        kernel.Client.Send("is_complete_request", """{"code": "x"}""");
        Assert.Equal("""{"status":"complete"}""", kernel.Client.Reply().Content.ToJsonString());
    }

    [Theory]
    [InlineData("""{"hist_access_type": "tail", "n": 2}""", """[[1,2,"value b"],[1,3,"value a"]]""")]
    [InlineData("""{"hist_access_type": "tail", "n": 1, "output": true}""", """[[1,3,["value a","a"]]]""")]
    [InlineData("""{"hist_access_type": "range", "session": 0, "start": 1, "stop": 3}""", """[[1,1,"value a"],[1,2,"value b"]]""")]
    [InlineData("""{"hist_access_type": "range", "session": -3, "start": 1, "stop": 3}""", "[]")]
    [InlineData("""{"hist_access_type": "search", "pattern": "*a", "unique": true}""", """[[1,3,"value a"]]""")]
    [InlineData("""{"hist_access_type": "search", "pattern": "value ?", "n": 2}""", """[[1,2,"value b"],[1,3,"value a"]]""")]
    public async Task History_IsThatOfTheSession(string request, string expected)
    {
        await using var kernel = new ServedKernel();
        foreach (var code in (string[])["value a", "value b", "value a"]) kernel.Client.Run(code);
        kernel.Client.Run("value hidden", """, "store_history": false""");
        kernel.Client.Send("history_request", request);
        Assert.Equal(expected, kernel.Client.Reply().Content["history"]!.ToJsonString());
    }

    [Fact]
    public async Task Comms_AreClosedAtOnce()
    {
        await using var kernel = new ServedKernel();
        kernel.Client.Send("comm_info_request");
        Assert.Equal("""{"status":"ok","comms":{}}""", kernel.Client.Reply().Content.ToJsonString());
        var id = kernel.Client.Send("comm_open", """{"comm_id": "c1", "target_name": "jupyter.widget", "data": {}}""");
        Assert.Equal(["status busy", "comm_close", "status idle"], kernel.Client.Story(id));
    }

    [Fact]
    public async Task Unknown_IsLoggedAndTheKernelLives()
    {
        await using var kernel = new ServedKernel();
        var id = kernel.Client.Send("dance_request");
        Assert.Equal(["status busy", "status idle"], kernel.Client.Story(id));
        await kernel.WaitForLog("dance_request");
        Assert.Equal("ok", kernel.Client.Run("value a").Reply.Text("status"));
    }
}
