namespace Concordance.Notebooks.Tests.Engine;

[Collection(ProcessStateCollection.Name)]
public class DirectiveTests
{
    readonly NotebookEngine _session = new();

    [Theory]
    [InlineData("#r \"no/such/folder/Markdig.dll\"\nMarkdig.Markdown.ToHtml(\"*a*\").Length")]
    [InlineData("#r \"..\\\\src\\\\bin\\\\MARKDIG.dll\"\nMarkdig.Markdown.ToHtml(\"*a*\").Length")]
    [InlineData("#!csharp\n#r \"Markdig\"\nMarkdig.Markdown.ToHtml(\"*a*\").Length")]
    public async Task Reference_IsAnsweredByWhatTheHostHolds(string code)
    {
        var result = await _session.Run(code.Replace("\\\\", "\\"));
        Assert.Null(result.Error);
        Assert.NotNull(result.Value);
    }

    [Theory]
    [InlineData("#r \"Microsoft.CodeAnalysis.dll\""), InlineData("#r \"nuget: Microsoft.CodeAnalysis.Common\"")]
    public async Task Reference_ToWhatTheHostIsMadeWith_IsNeededToSeeIt(string reference)
    {
        const string Use = "Microsoft.CodeAnalysis.LanguageNames.CSharp.Length";
        Assert.Equal(CellErrorKind.Compile, (await _session.Run(Use)).Error?.Kind);
        Assert.Equal("2", (await _session.Run($"{reference}\n{Use}", "cell 2")).Text());
        Assert.Equal("2", (await _session.Run(Use, "cell 3")).Text());
    }

    [Fact]
    public async Task Reference_ToAMissingFileNamesItAndSaysWhatToDo()
    {
        var error = (await _session.Run("var a = 1;")).Error
            ?? (await _session.Run("// setup\n#r \"../out/Nothing.dll\"\n1", "cell 2")).Error;
        Assert.Equal((CellErrorKind.Compile, 2), (error?.Kind, error?.Line));
        Assert.Contains("../out/Nothing.dll", error?.Message);
        Assert.Contains("dotnet build", error?.Message);
    }

    [Fact]
    public async Task Reference_IsFoundFromTheWorkingDirectory()
    {
        using var folder = new TempFolder();
        File.Copy(typeof(DirectiveTests).Assembly.Location, Path.Combine(folder.Path, "Elsewhere.dll"));
        var result = await new NotebookEngine(new() { WorkingDirectory = folder.Path }).Run("#r \"./Elsewhere.dll\"\n1");
        Assert.Null(result.Error);
    }

    [Fact]
    public async Task Reference_BringsTheLibraryAndWhatStandsBesideIt()
    {
        using var folder = new TempFolder();
        var inner = Library.Compile(folder.Path, "MadeUpInner", "public static class Inner { public static int One() => 1; }");
        Library.Compile(folder.Path, "MadeUpOuter", "public static class Outer { public static int Two() => Inner.One() + 1; }", inner);
        var session = new NotebookEngine(new() { WorkingDirectory = folder.Path });
        var result = await session.Run("#r \"MadeUpOuter.dll\"\nOuter.Two()");
        Assert.Null(result.Error);
        Assert.Equal("2", result.Text());
        Assert.Equal("4", (await session.Run("Outer.Two() * 2", "cell 2")).Text());
    }

    [Theory]
    [InlineData("#!csharp\n1 + 1")]
    [InlineData("var a = 2;\n#!csharp\na")]
    [InlineData("\n  #!CSharp\n2")]
    public async Task Command_CSharpIsIgnored(string code)
    {
        var result = await _session.Run(code);
        Assert.Null(result.Error);
        Assert.Equal("2", result.Text());
    }

    [Fact]
    public async Task Command_IsNotSeenInsideAText()
    {
        var result = await _session.Run("\"\"\"\n#!sql\n\"\"\"");
        Assert.Equal("#!sql", result.Text());
    }

    [Theory]
    [InlineData("#!pwsh\nGet-ChildItem", 1)]
    [InlineData("var a = 1;\n#!connect duckdb\na", 2)]
    [InlineData("#!html\n<b>\n  #!nothing", 3)]
    public async Task Command_UnknownIsAnErrorThatListsTheKnown(string code, int line)
    {
        var error = (await _session.Run(code)).Error;
        Assert.Equal((CellErrorKind.Compile, line), (error?.Kind, error?.Line));
        Assert.Contains("#!csharp", error?.Message);
    }

    [Fact]
    public async Task Directive_KeepsTheLinesThatFollowWhereTheyWere()
    {
        var error = (await _session.Run("#!csharp\n#r \"Markdig.dll\"\n\nthrow new Exception();")).Error;
        Assert.Equal(4, error?.Line);
    }

    [Fact]
    public async Task Load_FindsTheFileFromTheWorkingDirectory()
    {
        using var folder = new TempFolder();
        folder.Write("shared.csx", "int Half(int n) => n / 2;");
        var result = await new NotebookEngine(new() { WorkingDirectory = folder.Path }).Run("#load \"shared.csx\"\nHalf(84)");
        Assert.Null(result.Error);
        Assert.Equal("42", result.Text());
    }
}
