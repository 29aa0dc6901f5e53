namespace Concordance.Kernel.Tests.Serving;

public class ControlTests
{
    [Fact]
    public async Task Control_AnswersWhileACellRuns()
    {
        await using var kernel = new ServedKernel();
        kernel.Client.Execute("wait");
        kernel.Client.Send("kernel_info_request", control: true);
        Assert.Equal("kernel_info_reply", kernel.Client.ControlReply().Header.Type);
        kernel.Client.Send("interrupt_request", control: true);
        Assert.Equal("interrupt_reply", kernel.Client.ControlReply().Header.Type);
        Assert.Equal(("error", "Interrupted"), kernel.Client.Reply().Content is var reply ? (reply.Text("status"), reply.Text("ename")) : default);
        Assert.Equal("ok", kernel.Client.Run("value a").Reply.Text("status"));
    }

    [Fact]
    public async Task Interrupt_WithoutACell_DoesNothing()
    {
        await using var kernel = new ServedKernel();
        kernel.Client.Send("interrupt_request", control: true);
        Assert.Equal("ok", kernel.Client.ControlReply().Content.Text("status"));
        Assert.Equal("ok", kernel.Client.Run("value a").Reply.Text("status"));
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task Shutdown_IsAnsweredPublishedAndDone(bool restart)
    {
        await using var kernel = new ServedKernel();
        var id = kernel.Client.Send("shutdown_request", $$"""{"restart": {{(restart ? "true" : "false")}}}""", control: true);
        Assert.Equal(restart, kernel.Client.ControlReply().Content.Flag("restart", !restart));
        Assert.Equal(["status busy", "shutdown_reply", "status idle"], kernel.Client.Story(id));
        await kernel.Server.Shutdown.WaitAsync(Hang.Guard, TestContext.Current.CancellationToken);
        await kernel.Server.DisposeAsync();
        Assert.True(kernel.Engine.Disposed);
    }

    [Fact]
    public async Task Shutdown_OnTheShell_IsUnderstood()
    {
        await using var kernel = new ServedKernel();
        kernel.Client.Send("shutdown_request", """{"restart": false}""");
        Assert.Equal("shutdown_reply", kernel.Client.Reply().Header.Type);
        await kernel.Server.Shutdown.WaitAsync(Hang.Guard, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Dispose_InterruptsTheCell()
    {
        var kernel = new ServedKernel();
        kernel.Client.Execute("wait");
        while (kernel.Engine.Ran.Count == 0) await Task.Delay(10, TestContext.Current.CancellationToken);
        await kernel.DisposeAsync();
        Assert.True(kernel.Engine.Disposed);
    }

    [Fact]
    public async Task Dispose_UnderACellThatCannotBeStopped_EndsAllTheSame()
    {
        var kernel = new ServedKernel();
        kernel.Client.Execute("hang");
        while (kernel.Engine.Ran.Count == 0) await Task.Delay(10, TestContext.Current.CancellationToken);
        await kernel.DisposeAsync().AsTask().WaitAsync(Hang.Guard, TestContext.Current.CancellationToken);
        Assert.False(kernel.Engine.Disposed);
    }
}
