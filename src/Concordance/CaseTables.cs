using System.Reflection;
using Microsoft.Data.Analysis;

namespace Concordance;

/// <summary>What a case declares, as tables.</summary>
public static class CaseTables
{
    /// <summary>The campaign's criteria, then what was chosen otherwise than by default: one row each.</summary>
    public static DataFrame Criteria(Case @case)
    {
        var c = @case.Campaign;
        (string, string)[] rows =
        [
            .. c.Hashtags.Select(h => ("hashtag", "#" + h)), .. c.Urls.Select(u => ("link begins with", u)), .. c.Phrases.Select(p => ("text holds", p)),
            .. c.IsEmpty ? [("none declared", "all posts are looked at, and nothing can be compared")] : Array.Empty<(string, string)>(),
            .. Multiverse.ChoiceGrid.Told(@case.Choices, new()).Select(c => ("choice: " + c.Name, $"{c.Value}; by default {c.Default}")),
        ];
        return Tables.Of(rows, ("criterion", r => r.Item1), ("value", r => r.Item2));
    }

    /// <summary>The hypotheses with the traces that each names.</summary>
    public static DataFrame Hypotheses(Case @case) => Tables.Of(
        @case.Hypotheses.SelectMany(h => new[] { (h.Label, "declared place", h.Places), (h.Label, "letters and flags", h.Letters), (h.Label, "spellings", h.Spellings) }).Where(r => r.Item3.Count > 0),
        ("country", r => r.Label), ("trace", r => r.Item2), ("terms", r => string.Join(", ", r.Item3)));

    /// <summary>The themes with the words that tell of each.</summary>
    public static DataFrame Themes(Case @case) => Tables.Of(@case.Themes, ("theme", t => t.Label), ("terms", t => string.Join(", ", t.Terms)));

    /// <summary>Versions of what computed the outputs, and the hash of what they were computed from. No clock, no machine: the same everywhere.</summary>
    public static DataFrame Environment(Investigation investigation)
    {
        string[] components = ["Concordance", "Microsoft.Data.Analysis", "Deedle", "DuckDB.NET.Data", "MathNet.Numerics", "Plotly.NET", "ScottPlot"];
        var rows = components.Select(name => (name, Version(name))).Where(c => c.Item2 is not null)
            .Append(("input (SHA-256)", investigation.Data.Hash));
        return Tables.Of(rows, ("component", r => r.Item1), ("version", r => r.Item2));
    }

    static string? Version(string assembly)
    {
        try
        {
            // The version of the package; the assembly's own stays at 1.0.0 in some.
            return Assembly.Load(assembly).GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
