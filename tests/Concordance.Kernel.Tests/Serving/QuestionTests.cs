namespace Concordance.Kernel.Tests.Serving;

public class QuestionTests
{
    [Fact]
    public async Task Ask_WaitsForTheAnswer()
    {
        await using var kernel = new ServedKernel();
        var id = kernel.Client.Execute("print before\nask Name: ");
        var question = kernel.Client.Question();
        Assert.Equal(("input_request", "Name: ", true), (question.Header.Type, question.Content.Text("prompt"), question.Content.Flag("password", false)));
        Assert.Equal(id, question.Parent.Text("msg_id"));
        kernel.Client.Answer("Ada");
        Assert.Equal(["status busy", "execute_input 1", "stdout before", "stdout [Ada]", "status idle"], kernel.Client.Story(id));
    }

    [Fact]
    public async Task Ask_WhereInputIsNotAllowed_GetsNothing()
    {
        await using var kernel = new ServedKernel();
        Assert.Contains("stdout [nobody]", kernel.Client.Run("ask Name: ", """, "allow_stdin": false""").Story);
    }

    [Fact]
    public async Task Ask_Interrupted_EndsTheCellAndDropsALateAnswer()
    {
        await using var kernel = new ServedKernel();
        kernel.Client.Execute("ask first");
        kernel.Client.Question();
        kernel.Client.Send("interrupt_request", control: true);
        Assert.Equal("error", kernel.Client.Reply().Content.Text("status"));
        kernel.Client.Answer("too late");
        var id = kernel.Client.Execute("ask second");
        kernel.Client.Question();
        kernel.Client.Answer("in time");
        Assert.Contains("stdout [in time]", kernel.Client.Story(id));
    }
}
