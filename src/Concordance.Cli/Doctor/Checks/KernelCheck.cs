using System.Text.Json;
using System.Text.Json.Nodes;
using Concordance.Kernel;

namespace Concordance.Cli.Doctor.Checks;

/// <summary>The kernel that was made known to VS Code and Jupyter: whether there is one, and whether it starts this build.</summary>
/// <param name="searched">Where they look for kernels.</param>
/// <param name="launcher">How this build's kernel is started.</param>
sealed class KernelCheck(IReadOnlyList<string> searched, Launcher launcher) : Check("kernel")
{
    const string Install = "Run 'concordance kernel install' with this build.";

    protected override string Remedy => Install;

    protected override Diagnosis Try()
    {
        var ours = searched.Where(Directory.Exists).SelectMany(Directory.GetDirectories).Select(f => Path.Combine(f, KernelSpec.FileName)).Where(f => File.Exists(f) && KernelSpec.IsOurs(File.ReadAllText(f))).ToList();
        if (ours.Count == 0) return Note("not installed", "To open the notebooks in VS Code or Jupyter: concordance kernel install.");
        foreach (var spec in ours)
        {
            var command = Arguments(spec);
            // An assembly that a program runs comes after it.
            if (command.TakeWhile(a => a != "kernel").FirstOrDefault(p => !File.Exists(p)) is { } gone) return Fail($"'{spec}' starts '{gone}', which is no longer there");
            if (!command.Take(1 + launcher.Arguments.Count).SequenceEqual([launcher.Program, .. launcher.Arguments])) return Warn($"'{spec}' starts another build: '{command[0]}'", Install);
        }
        return Ok($"{string.Join(", ", ours.Select(s => Path.GetFileName(Path.GetDirectoryName(s))))} start this build");
    }

    static IReadOnlyList<string> Arguments(string spec) =>
        JsonNode.Parse(File.ReadAllText(spec))?["argv"] is JsonArray { Count: > 0 } arguments ? [.. arguments.Select(a => (string)a!)] : throw new JsonException($"'{spec}' has no argv.");
}
