namespace Concordance.Notebooks.Tests.Completion;

public class CellHistoryTests
{
    readonly CellHistory _history = new();

    // Cells are set apart by a line with a bar; so are the pieces that are expected.
    IEnumerable<string> After(string cells)
    {
        foreach (var cell in cells.Split('|')) _history.Add(cell);
        return _history.Pieces.Select(p => p.Trim());
    }

    [Theory]
    [InlineData("var a = 1; a + 1|var b = a;", "var a = 1;\nvar b = a;")]
    [InlineData("var a = 1; a|var a = 2; a|var a = \"3\";", "var a = \"3\";")]
    [InlineData("Console.WriteLine(1);|for (;;) { var inner = 1; }|1 + 1", "")]
    [InlineData("int.TryParse(\"1\", out var n); n|if (n is int m) { }", "int.TryParse(\"1\", out var n);\nif (n is int m) { }")]
    [InlineData("using System.Globalization;\nvar a = 1;|using System.Globalization;\nusing System.Net;", "using System.Globalization;\nusing System.Net;\nvar a = 1;")]
    [InlineData("// why\n#r \"A.dll\"\nusing A;", "#r \"A.dll\"\nusing A;")]
    [InlineData("int F(int a) => 1;|int F(string a) => 2;|int F(int b) => 3;", "int F(int a) => 1;\nint F(string a) => 2;\nint F(int b) => 3;")]
    [InlineData("int F(int a) => 1;|int F(int a) => 2;", "int F(int a) => 2;")]
    [InlineData("int a = 1, b = 2;|int a = 3;|int b = 4;", "int a = 3;\nint b = 4;")]
    [InlineData("record R(int A);|enum E { X }|record R(string B);", "enum E { X }\nrecord R(string B);")]
    public void Pieces_HoldWhatLaterCellsCanSee(string cells, string expected) => Assert.Equal(expected, string.Join("\n---\n", After(cells)), ignoreLineEndingDifferences: true);

    [Fact]
    public void Pieces_WhatIsDeclaredAnewIsKeptAsLongAsOthersReferToIt()
    {
        Assert.Equal(["var data = 1;\nvar half = data;", "var data = \"text\";"], After("var data = 1;|var half = data;|var data = \"text\";"));
        Assert.Equal(["var data = \"text\";\nvar half = data;"], After("var half = data;"));
    }

    [Fact]
    public void Pieces_OfANotebookThatIsRunAgainAndAgainDoNotAddUp()
    {
        const string Notebook = "var data = new[] { 1 };|var half = data.Length;|record Row(int Size);|var rows = new Row(half);|rows.Size";
        var once = After(Notebook).ToList();
        for (var i = 0; i < 50; i++) Assert.InRange(After(Notebook).Count(), 1, 2);
        Assert.Equal(once, After(Notebook));
    }
}
