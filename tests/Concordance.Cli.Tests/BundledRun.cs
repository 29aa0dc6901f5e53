using System.Text.Json.Nodes;

namespace Concordance.Cli.Tests;

/// <summary>A run of the bundled case, made once for all tests that look at it.</summary>
public sealed class BundledRun : IAsyncLifetime
{
    readonly TempFolder _folder = new();

    internal Cli.Outcome Outcome { get; private set; } = new(-1, "", "");

    internal string Folder => _folder.Path;

    internal string Report => File.ReadAllText(Path.Combine(Folder, "report.html"));

    internal IReadOnlyList<JsonNode> Findings => [.. JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "findings.json")))!["findings"]!.AsArray().Select(f => f!)];

    public async ValueTask InitializeAsync() => Outcome = await Cli.Run("run", "--out", Folder);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
