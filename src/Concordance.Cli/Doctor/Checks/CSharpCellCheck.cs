namespace Concordance.Cli.Doctor.Checks;

/// <summary>The C# of notebooks: a cell is compiled and run.</summary>
/// <param name="run">Runs a cell and gives what it shows, as plain text.</param>
sealed class CSharpCellCheck(Func<string, string> run) : Check("C# cells")
{
    protected override string Remedy => "Build again: dotnet build -c Release.";

    protected override Diagnosis Try() => run("Enumerable.Range(1, 6).Sum()") is var shown && shown.Trim() == "21" ? Ok("a cell was compiled and run") : Fail($"a cell that has to show 21 shows '{shown}'");
}
