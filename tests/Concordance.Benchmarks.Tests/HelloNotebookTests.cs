using Concordance.Benchmarks.Kernels;
using Concordance.Notebooks;

namespace Concordance.Benchmarks.Tests;

public class HelloNotebookTests
{
    [Fact]
    public async Task InvokeAsync_Notebook_RunsItAndWritesWhatItShows()
    {
        using var folder = new TempFolder();
        HelloNotebook.Of(Contender.Concordance).Write(folder.Of("hello.ipynb"));

        Assert.Equal((ExitCode.Success, ""), await Invoke(folder));
        Assert.True(HelloNotebook.IsDone(NotebookDocument.Read(folder.Of("executed.ipynb"))));
        Assert.False(HelloNotebook.IsDone(NotebookDocument.Read(folder.Of("hello.ipynb"))));
    }

    [Fact]
    public async Task InvokeAsync_NotebookThatFails_IsTold()
    {
        using var folder = new TempFolder();
        HelloNotebook.Of(Contender.Concordance with { Hello = "throw new ArgumentException(\"no such thing\");" }).Write(folder.Of("hello.ipynb"));

        var (code, messages) = await Invoke(folder);

        Assert.Equal(ExitCode.BadInput, code);
        Assert.Contains("no such thing", messages, StringComparison.Ordinal);
        Assert.False(HelloNotebook.IsDone(NotebookDocument.Read(folder.Of("executed.ipynb"))));
    }

    [Theory]
    [InlineData("""["hello, ", "world"]""", true)]
    [InlineData("\"hello, world\"", true)]
    [InlineData("\"hello, world\\n\"", false)]
    [InlineData("\"\"", false)]
    public void IsDone_TextAsLinesOrWhole_MustBeTheGreeting(string text, bool done) => Assert.Equal(done, HelloNotebook.IsDone(NotebookDocument.Parse(
        $$"""
        {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [
          {"id": "a", "cell_type": "markdown", "metadata": {}, "source": "# Hello"},
          {"id": "b", "cell_type": "code", "metadata": {}, "source": "", "execution_count": 1, "outputs": [{"output_type": "stream", "name": "stdout", "text": {{text}}}]}]}
        """)));

    static async Task<(int Code, string Messages)> Invoke(TempFolder folder)
    {
        using StringWriter output = new(), messages = new();
        return (await CommandLine.InvokeAsync(NotebookCommand.Arguments(folder.Of("hello.ipynb"), folder.Of("executed.ipynb")), output, messages), messages.ToString());
    }
}
