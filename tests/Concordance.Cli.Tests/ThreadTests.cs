using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Concordance.Cli.Tests;

/// <summary>How many processors a machine has is no part of an analysis.</summary>
public sealed class ThreadTests
{
    [Fact]
    public async Task Run_OnAnyNumberOfProcessors_GivesTheSameFindings()
    {
        using var folder = new TempFolder();
        Assert.Equal(0, (await Cli.Run("simulate", "--scenario", "organic", "--size", "6000", "--out", folder.Of("case"))).Code);
        Dictionary<int, byte[]> findings = [];
        foreach (var processors in (int[])[1, 2, 4])
        {
            // Each reads the sources itself.
            if (Directory.Exists(folder.Of("case/work"))) Directory.Delete(folder.Of("case/work"), recursive: true);
            var output = folder.Of("run-" + processors.ToString(CultureInfo.InvariantCulture));
            await Run(processors, folder.Of("case"), output);
            Assert.Equal(processors, (int)JsonNode.Parse(File.ReadAllText(Path.Combine(output, "run.json")))!["machine"]!["processors"]!);
            findings[processors] = File.ReadAllBytes(Path.Combine(output, "findings.json"));
        }
        Assert.NotEmpty(findings[1]);
        Assert.All(findings, f => Assert.True(f.Value.AsSpan().SequenceEqual(findings[1]), $"findings differ on {f.Key} processors"));
    }

    static async Task Run(int processors, string @case, string output)
    {
        var start = new ProcessStartInfo(Checkout.Command, ["run", @case, "--out", output]) { WorkingDirectory = Checkout.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_PROCESSOR_COUNT"] = processors.ToString("X", CultureInfo.InvariantCulture);
        using var process = Process.Start(start)!;
        var (said, told) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await said + await told);
    }
}
