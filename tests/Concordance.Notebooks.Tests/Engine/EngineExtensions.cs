namespace Concordance.Notebooks.Tests.Engine;

static class EngineExtensions
{
    public static Task<CellResult> Run(this NotebookEngine engine, string code, string label = "cell 1") =>
        engine.RunAsync(new CellRequest(code, label), new Shown(), TestContext.Current.CancellationToken);

    public static Task<CellResult> Run(this NotebookEngine engine, string code, ICellOutput output, string label = "cell 1") =>
        engine.RunAsync(new CellRequest(code, label), output, TestContext.Current.CancellationToken);

    public static string? Text(this CellResult result) => (string?)result.Value?.Data["text/plain"];
}
