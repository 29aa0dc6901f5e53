using System.Reflection;
using Concordance.Attribution;
using Microsoft.Data.Analysis;

namespace Concordance;

/// <summary>What a case declares, as tables.</summary>
public static class CaseTables
{
    /// <summary>The campaign's criteria: one row each.</summary>
    public static DataFrame Criteria(Case @case)
    {
        var c = @case.Campaign;
        (string, string)[] rows =
        [
            .. c.Hashtags.Select(h => ("hashtag", "#" + h)), .. c.Urls.Select(u => ("link begins with", u)), .. c.Phrases.Select(p => ("text holds", p)),
            .. c.IsEmpty ? [("none declared", "all posts are looked at, and nothing can be compared")] : Array.Empty<(string, string)>(),
        ];
        return Tables.Of(rows, ("criterion", r => r.Item1), ("value", r => r.Item2));
    }

    /// <summary>The hypotheses with the traces that each names.</summary>
    public static DataFrame Hypotheses(Case @case) => Tables.Of(
        @case.Hypotheses.SelectMany(h => new[] { (h.Label, "declared place", h.Places), (h.Label, "letters and flags", h.Letters), (h.Label, "spellings", h.Spellings) }).Where(r => r.Item3.Count > 0),
        ("country", r => r.Label), ("trace", r => r.Item2), ("terms", r => string.Join(", ", r.Item3)));

    /// <summary>The themes with the words that tell of each.</summary>
    public static DataFrame Themes(Case @case) => Tables.Of(@case.Themes, ("theme", t => t.Label), ("terms", t => string.Join(", ", t.Terms)));

    /// <summary>The contextual evidence that the analyst entered; says so where there is none.</summary>
    public static DataFrame Context(Case @case) => @case.Context.Count == 0 ? Tables.Of(["No contextual evidence was entered."], ("context", text => text)) : Tables.Of(
        @case.Context, ("id", c => c.Id), ("statement", c => c.Statement), ("source", c => c.Source), ("date", c => Day(c.Date)), ("grade", c => c.Grade),
        ("fits", c => string.Join("; ", Explanation.All.Where(e => c.Fits.GetValueOrDefault(e.Id) != Fit.Neutral).Select(e => $"{e.Name}: {Words(c.Fits[e.Id])}"))), ("confirms", c => string.Join(", ", c.Confirms)));

    /// <summary>What the analyst says of the work, and what was considered before it: one row a question, also where it was not answered.</summary>
    public static DataFrame Publication(Case @case)
    {
        var (p, ethics) = (@case.Publication, @case.Publication.Ethics);
        (string Question, string? Answer)[] rows =
        [
            ("who answers for it", p.By), ("day of publication", Day(p.On)), ("platform", p.Platform), ("how the posts were collected", p.Collection), ("reliability of the collection", p.Reliability == 'F' ? null : p.Reliability.ToString()),
            ("marking (Traffic Light Protocol)", "TLP:" + p.Marking.ToString().ToUpperInvariant()), ("purpose and public interest", ethics.Purpose), ("lawful basis", ethics.LawfulBasis), ("who could be harmed, and what was done against it", ethics.Harm),
            ("how long data is kept", ethics.Retention), ("impact assessment", ethics.Assessment),
        ];
        return Tables.Of(rows, ("question", r => r.Question), ("answer", r => r.Answer ?? "not answered"));
    }

    /// <summary>Dissent, replies and corrections; says so where there are none.</summary>
    public static DataFrame Remarks(Case @case)
    {
        var p = @case.Publication;
        (string Kind, string By, string Text, DateOnly? On)[] rows =
        [
            .. p.Dissent.Select(r => ("dissent", r.By, r.Text, r.On)), .. p.Replies.Select(r => ("reply", r.By, r.Text, r.On)),
            .. p.Corrections.Select(c => ("correction", p.By ?? "not answered", $"Was: {c.Was} Is: {c.Is} Why: {c.Why}", (DateOnly?)c.On)),
        ];
        return rows.Length == 0 ? Tables.Of(["No dissent, reply or correction was entered."], ("remarks", text => text))
            : Tables.Of(rows, ("kind", r => r.Kind), ("by", r => r.By), ("text", r => r.Text), ("day", r => Day(r.On)));
    }

    static string? Day(DateOnly? day) => day is { } on ? Say.Day(on) : null;

    static string Words(Fit fit) => fit switch
    {
        Fit.Neutral => "neutral",
        Fit.Consistent => "consistent",
        Fit.Inconsistent => "inconsistent",
        Fit.VeryInconsistent => "very inconsistent",
        _ => throw new ArgumentOutOfRangeException(nameof(fit)),
    };

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
