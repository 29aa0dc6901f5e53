namespace Concordance.Notebooks.Tests.Engine;

static class SessionExtensions
{
    public static Task<CellResult> Run(this ScriptSession session, string code, string label = "cell 1") =>
        session.RunAsync(code, label, TestContext.Current.CancellationToken);

    public static string? Text(this CellResult result) => (string?)result.Value?.Data["text/plain"];
}
