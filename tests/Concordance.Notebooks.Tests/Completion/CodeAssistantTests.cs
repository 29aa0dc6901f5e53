namespace Concordance.Notebooks.Tests.Completion;

[Collection(ProcessStateCollection.Name)]
public sealed class CodeAssistantTests : IAsyncLifetime
{
    readonly NotebookEngine _engine = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _engine.DisposeAsync();

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    Task<CellResult> Run(string code, int number = 1) => _engine.RunAsync(new(code, $"cell {number}"), NoOutput.Instance, Cancel);

    // The place is where ‸ stands.
    async Task<(string[] Texts, string Replaced)> Complete(string marked)
    {
        var code = marked.Replace("‸", "", StringComparison.Ordinal);
        var completion = await _engine.CompleteAsync(code, marked.IndexOf('‸', StringComparison.Ordinal), Cancel);
        return ([.. completion.Items.Select(i => i.Text)], code[completion.Start..completion.End]);
    }

    async Task<string?> Inspect(string marked) =>
        (string?)(await _engine.InspectAsync(marked.Replace("‸", "", StringComparison.Ordinal), marked.IndexOf('‸', StringComparison.Ordinal), Cancel))?.Data["text/plain"];

    [Theory]
    [InlineData("Console.WriteL‸", "WriteLine", "WriteL")]
    [InlineData("Console.‸", "WriteLine", "")]
    [InlineData("var abcdef = 1; abcd‸", "abcdef", "abcd")]
    [InlineData("new[] { 1 }.Sum‸", "Sum", "Sum")]
    [InlineData("var s = \"😀\";\ns.Substr‸ + 1", "Substring", "Substr")]
    [InlineData("displ‸", "display", "displ")]
    [InlineData("fore‸", "foreach", "fore")]
    public async Task CompleteAsync_OffersWhatCanStandThere(string marked, string expected, string replaced)
    {
        var (texts, span) = await Complete(marked);
        Assert.Contains(expected, texts);
        Assert.Equal(replaced, span);
        Assert.All(texts, t => Assert.StartsWith(replaced, t, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task CompleteAsync_SeesWhatEarlierCellsDeclared()
    {
        await Run("var firstThing = 1; record Pebble(int Weight);");
        await Run("using System.Globalization;\nvar secondThing = new Pebble(3);", 2);
        Assert.Contains("firstThing", (await Complete("firstT‸")).Texts);
        Assert.Contains("Weight", (await Complete("secondThing.We‸")).Texts);
        Assert.Contains("CultureInfo", (await Complete("CultureI‸")).Texts);
    }

    [Fact]
    public async Task CompleteAsync_SeesTheNewestOfSeveralDeclarations()
    {
        await Run("var thing = 1;");
        await Run("var thing = \"text\";", 2);
        Assert.Contains("Substring", (await Complete("thing.Subs‸")).Texts);
    }

    [Fact]
    public async Task CompleteAsync_WhatWasMadeOfAnEarlierDeclarationKeepsItsType()
    {
        await Run("var thing = \"text\";");
        await Run("var same = thing;", 2);
        await Run("var thing = 1;", 3);
        Assert.Contains("Substring", (await Complete("same.Subs‸")).Texts);
        Assert.Contains("CompareTo", (await Complete("thing.Comp‸")).Texts);
        Assert.Empty((await Complete("thing.Subs‸")).Texts);
    }

    [Fact]
    public async Task CompleteAsync_AfterManyCells_CostsLittleMemory()
    {
        await Complete("Console.WriteL‸");
        for (var i = 0; i < 150; i++) await Run(i % 3 == 0 ? "var again = 1;" : $"var thing{i} = {i};", i);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Assert.Contains("thing149", (await Complete("thing14‸")).Texts);
        var took = GC.GetTotalMemory(forceFullCollection: true) - before;
        // A compilation of the editor services for every cell would be a gigabyte.
        Assert.True(took < 100_000_000, $"{took} bytes");
    }

    [Fact]
    public async Task CompleteAsync_KnowsNothingOfACellThatDidNotCompile()
    {
        await Run("var neverThere = nonsense;");
        Assert.Empty((await Complete("neverTh‸")).Texts);
    }

    [Fact]
    public async Task CompleteAsync_KnowsWhatACellDeclaredBeforeItFailed()
    {
        await Run("var stillThere = 1; throw new Exception();");
        Assert.Contains("stillThere", (await Complete("stillTh‸")).Texts);
    }

    [Theory]
    [InlineData("#!lsm‸", "#!lsmagic", "#!lsm")]
    [InlineData("1 + 1\n  #!ti‸", "#!time", "#!ti")]
    [InlineData("#!‸", "#!fsharp", "#!")]
    public async Task CompleteAsync_OffersMagicLines(string marked, string expected, string replaced)
    {
        var (texts, span) = await Complete(marked);
        Assert.Contains(expected, texts);
        Assert.Equal(replaced, span);
    }

    [Theory]
    [InlineData("#!time ‸"), InlineData("#!fsharp\nConsole.‸"), InlineData("#!html\n<p‸")]
    public async Task CompleteAsync_OffersNothingWhereNoCSharpStands(string marked) => Assert.Empty((await Complete(marked)).Texts);

    [Fact]
    public async Task CompleteAsync_KnowsTheCSharpBetweenOtherLanguages() => Assert.Contains("WriteLine", (await Complete("#!html\n<p>\n#!csharp\nConsole.WriteL‸\n#!html\n</p>")).Texts);

    [Theory]
    [InlineData(-5), InlineData(99)]
    public async Task CompleteAsync_APlaceOutsideTheCell_IsMovedInside(int position) => Assert.NotNull(await _engine.CompleteAsync("Math", position, Cancel));

    [Fact]
    public async Task CompleteAsync_WorksWhileACellRuns()
    {
        using var stop = new CancellationTokenSource();
        var running = _engine.RunAsync(new("while (true) { }", "cell 1"), NoOutput.Instance, stop.Token);
        Assert.Contains("WriteLine", (await Complete("Console.WriteL‸")).Texts);
        await stop.CancelAsync();
        await running;
    }

    [Theory]
    [InlineData("Math.Max‸", "int Math.Max(", "Returns the larger of two"), InlineData("Ma‸th.Max", "class System.Math", "Provides constants")]
    [InlineData("Math.Max(1, ‸", "Math.Max(", "Returns the larger"), InlineData("Math.Max(1, 2‸)", "Math.Max(", "")]
    [InlineData("new List<int>().Add‸", "void List<int>.Add(int item)", "Adds an object to the end")]
    public async Task InspectAsync_GivesSignatureAndDocumentation(string marked, string signature, string documentation)
    {
        var text = await Inspect(marked);
        Assert.Contains(signature.Replace("int Math", "Math", StringComparison.Ordinal), text, StringComparison.Ordinal);
        Assert.Contains(documentation, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InspectAsync_GivesTheCommentsOfEarlierCells()
    {
        await Run("/// <summary>Twice as much &lt;.</summary>\nint Twice(int x) => 2 * x;");
        var found = await _engine.InspectAsync("Twice", 5, Cancel);
        Assert.Contains("Twice as much <.", (string?)found!.Data["text/plain"], StringComparison.Ordinal);
        Assert.Contains("Twice as much &lt;.", (string?)found.Data["text/html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("‸"), InlineData("nothingOfTheKind‸"), InlineData("#!html\nMath‸"), InlineData("// Math‸")]
    public async Task InspectAsync_SaysNothingWhereThereIsNothing(string marked) => Assert.Null(await Inspect(marked));

    [Theory]
    [InlineData("1 + 1", "complete", ""), InlineData("", "complete", ""), InlineData("#!html\n<p {", "complete", ""), InlineData("var = ;", "invalid", "")]
    [InlineData("if (true) {", "incomplete", "    "), InlineData("{\n  F(", "incomplete", "      "), InlineData("/* open", "incomplete", "")]
    public void Completeness_IsThatOfTheCSharp(string code, string status, string indent) => Assert.Equal(new CellCompleteness(status, indent), _engine.Completeness(code));
}
