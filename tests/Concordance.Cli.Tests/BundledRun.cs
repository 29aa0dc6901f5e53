using System.Text.Json.Nodes;

namespace Concordance.Cli.Tests;

/// <summary>Two runs of the bundled case, made once for all tests that look at them.</summary>
public sealed class BundledRun : IAsyncLifetime
{
    readonly TempFolder _first = new(), _second = new();

    internal Cli.Outcome Outcome { get; private set; } = new(-1, "", "");

    internal string Folder => _first.Path;

    internal string SecondFolder => _second.Path;

    internal string Report => File.ReadAllText(Path.Combine(Folder, "report.html"));

    internal IReadOnlyList<JsonNode> Findings => [.. JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "findings.json")))!.AsArray().Select(f => f!)];

    public async ValueTask InitializeAsync()
    {
        Outcome = await Cli.Run("run", "--out", Folder);
        await Cli.Run("run", "--out", SecondFolder);
    }

    public ValueTask DisposeAsync()
    {
        _first.Dispose();
        _second.Dispose();
        return ValueTask.CompletedTask;
    }
}
