using static Concordance.Notebooks.Tests.MadeUp;

namespace Concordance.Notebooks.Tests.Running;

public class ParameterInjectionTests
{
    const string Declarations = """
        // The case to look at
        var caseFile = "../data/case.json";
        int window = 60, least = -2;
        long big = 1;
        double share = 0.5;
        decimal exact = 1m;
        bool quick = false;
        string? note = null;
        var when = DateTime.UnixEpoch;
        """;

    static NotebookDocument Document() => Notebook(Text("t", "# T"), Code("p", Declarations, "parameters"), Code("c", "1"));

    static string Injected(string name, object value)
    {
        var document = Document();
        ParameterInjection.Apply(document, new Dictionary<string, object> { [name] = value }, "a.ipynb");
        Assert.Equal(["injected-parameters"], document.Cells[2].Tags);
        return document.Cells[2].Source.Split('\n')[1];
    }

    [Fact]
    public void Names_AreThoseOfTheParametersCell() =>
        Assert.Equal(["caseFile", "window", "least", "big", "share", "exact", "quick", "note", "when"], ParameterInjection.Names(Document()));

    [Theory]
    [InlineData("caseFile", "a\\b\"\n\u2028;", "caseFile = \"a\\\\b\\\"\\n\\u2028;\";")]
    [InlineData("caseFile", 5, "caseFile = \"5\";")]
    [InlineData("window", 10, "window = 10;")]
    [InlineData("window", "10", "window = 10;")]
    [InlineData("least", "-7", "least = -7;")]
    [InlineData("big", 5000000000L, "big = 5000000000L;")]
    [InlineData("share", 0.25, "share = 0.25d;")]
    [InlineData("share", "1e-3", "share = 0.001d;")]
    [InlineData("share", double.NaN, "share = double.NaN;")]
    [InlineData("exact", "0.10", "exact = 0.10m;")]
    [InlineData("quick", true, "quick = true;")]
    [InlineData("quick", "True", "quick = true;")]
    [InlineData("note", "x", "note = \"x\";")]
    public void Apply_WritesLiteralsOfTheDeclaredType(string name, object value, string line) =>
        Assert.Equal(line, Injected(name, value));

    [Theory]
    [InlineData("window", "ten", "'ten' is not a whole number")]
    [InlineData("window", "1.5", "'1.5' is not a whole number")]
    [InlineData("share", "1,5", "'1,5' is not a number")]
    [InlineData("quick", "yes", "'yes' is not true or false")]
    [InlineData("window", '\n', "a value of type Char")]
    public void Apply_RefusesAValueOfAnotherType(string name, object value, string part)
    {
        var error = Assert.ThrowsAny<NotebookException>(() => Injected(name, value));
        Assert.Contains($"parameter '{name}'", error.Problem);
        Assert.Contains(part, error.Problem);
    }

    [Fact]
    public void Apply_RefusesAnUnknownNameAndListsTheKnown()
    {
        var error = Assert.ThrowsAny<NotebookException>(() => Injected("windw", 1));
        Assert.StartsWith("unknown parameter 'windw'. Known parameters: caseFile, window,", error.Problem);
    }

    [Fact]
    public void Apply_SaysWhereNotebookDeclaresNone()
    {
        var error = Assert.ThrowsAny<NotebookException>(
            () => ParameterInjection.Apply(Notebook(Code("c", "1")), new Dictionary<string, object> { ["a"] = 1 }, "a.ipynb"));
        Assert.Contains("declares none", error.Problem);
    }

    [Fact]
    public void Apply_ReplacesAnEarlierCellAndRemovesItWithoutParameters()
    {
        var document = Document();
        ParameterInjection.Apply(document, new Dictionary<string, object> { ["window"] = 1 }, "a.ipynb");
        ParameterInjection.Apply(document, new Dictionary<string, object> { ["window"] = 2 }, "a.ipynb");
        Assert.Equal("// Parameters\nwindow = 2;", document.Cells[2].Source);
        Assert.Equal(4, document.Cells.Count);

        ParameterInjection.Apply(document, new Dictionary<string, object>(), "a.ipynb");
        Assert.Equal(Document().ToJson(), document.ToJson());
    }
}
