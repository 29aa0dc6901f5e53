using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Concordance.Notebooks;

/// <summary>What the running program is made of, and what it runs on.</summary>
public static class ProgramFacts
{
    /// <summary>SHA-256 of the assemblies beside the program whose names begin so.</summary>
    /// <param name="prefix">Beginning of the names, such as <c>Concordance</c>.</param>
    public static IReadOnlyDictionary<string, string> Assemblies(string prefix) =>
        Directory.GetFiles(AppContext.BaseDirectory, prefix + "*.dll").Where(f => !Path.GetFileName(f).Contains("Tests", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToDictionary(f => Path.GetFileNameWithoutExtension(f), HashOfFile, StringComparer.Ordinal);

    /// <summary>The packages that the program was built with, as its dependency file beside it lists them; empty where there is none.</summary>
    /// <param name="program">Name of the program's assembly.</param>
    public static IReadOnlyDictionary<string, string> Packages(string program)
    {
        var file = Path.Combine(AppContext.BaseDirectory, program + ".deps.json");
        if (!File.Exists(file)) return new Dictionary<string, string>();
        var libraries = JsonNode.Parse(File.ReadAllText(file))?["libraries"]?.AsObject() ?? [];
        return libraries.Where(l => (string?)l.Value?["type"] == "package").Select(l => l.Key.Split('/')).OrderBy(l => l[0], StringComparer.Ordinal).ToDictionary(l => l[0], l => l[1], StringComparer.Ordinal);
    }

    /// <summary>What draws start from: the default of every public option <c>Seed</c>, by the type of the options, as text.</summary>
    /// <param name="assembly">The assembly whose options are looked at.</param>
    public static IReadOnlyDictionary<string, string> Seeds(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return assembly.GetExportedTypes().Where(t => !t.IsAbstract && t.GetConstructor(Type.EmptyTypes) is not null).Select(t => (t.Name, Type: t, Seed: t.GetProperty("Seed"))).Where(t => t.Seed is not null)
            .OrderBy(t => t.Name, StringComparer.Ordinal).ToDictionary(t => t.Name, t => Convert.ToString(t.Seed!.GetValue(Activator.CreateInstance(t.Type)), CultureInfo.InvariantCulture)!, StringComparer.Ordinal);
    }

    /// <summary>The machine.</summary>
    public static MachineFacts Machine() => new(
        RuntimeInformation.FrameworkDescription, RuntimeInformation.OSDescription, RuntimeInformation.ProcessArchitecture.ToString(),
        Vector512.IsHardwareAccelerated ? "512 bits" : Vector256.IsHardwareAccelerated ? "256 bits" : Vector128.IsHardwareAccelerated ? "128 bits" : "none",
        Environment.ProcessorCount, CultureInfo.CurrentCulture.Name, TimeZoneInfo.Local.Id);

    /// <summary>SHA-256 of a notebook's cells, without outputs and execution counts.</summary>
    public static string HashOfCells(NotebookDocument notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var copy = notebook.Clone();
        foreach (var cell in copy.Cells)
        {
            cell.Outputs.Clear();
            cell.ExecutionCount = null;
        }
        return HashOf(copy.ToJson());
    }

    /// <summary>SHA-256 of a text in UTF-8, lower-case hexadecimal.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>SHA-256 of a file.</summary>
    public static string HashOfFile(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
