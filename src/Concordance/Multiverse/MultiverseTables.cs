using System.Globalization;
using Concordance.Attribution;
using Microsoft.Data.Analysis;

namespace Concordance.Multiverse;

/// <summary>An analysis made in many ways, as tables.</summary>
public static class MultiverseTables
{
    /// <summary>Name of the file in which <see cref="Everything"/> is kept in a case's work folder.</summary>
    public const string FileName = "multiverse.csv";

    /// <summary>One row a choice: its values, that of the case first.</summary>
    public static DataFrame Choices(MultiverseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Tables.Of(
            result.Dimensions.Select(d => (d.Name, Values: d.Values.Select(v => v.Label).ToList())).Append((Name: "left out", Values: [.. result.LeftOut.Select(name => result.Declared.First(f => f.Name == name).Id).Prepend("nothing")])),
            ("choice", d => d.Name), ("of the case", d => d.Values[0]), ("others", d => d.Values.Count == 1 ? null : string.Join("; ", d.Values.Skip(1))));
    }

    /// <summary>One row a finding that has a threshold: in how many of the drawn ways it holds, within what its value lies, and which single changes turn it. Those that bear on the ladder come first, of these those that hold.</summary>
    public static DataFrame Findings(MultiverseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Tables.Of(
            result.Findings.Where(r => r.Holding is not null).OrderBy(r => r.Finding.BearsOn is null).ThenByDescending(r => r.Finding.Holds == true),
            ("id", r => r.Finding.Id), ("finding", r => r.Finding.Name), ("bears on", r => r.Finding.BearsOn is { } rung ? RungWords.Of(rung) : "none"), ("here", r => r.Finding.Holds == true ? "holds" : "does not hold"),
            ("holds in", r => $"{r.Holding} of {r.Drawn} ways"), ("value", Values), ("turned by", r => r.Turns.Count == 0 ? r.Touched ? "no single change" : "no choice touches it" : string.Join("; ", r.Turns)));
    }

    /// <summary>One row a finding without a threshold that some choice touches: within what its value lies.</summary>
    public static DataFrame Values(MultiverseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Tables.Of(
            result.Findings.Where(r => r is { Holding: null, Touched: true }),
            ("id", r => r.Finding.Id), ("finding", r => r.Finding.Name), ("here", r => MarkerFinding.Told(r.Finding) is { } value ? Plain(value) : null), ("unit", r => MarkerFinding.IsLeast(r.Finding) ? r.Finding.Unit + ", at least" : r.Finding.Unit), ("value", Values), ("computed in", r => $"{r.Computed} of {r.Drawn} ways"));
    }

    /// <summary>One row a way that changes one choice alone: how far the ladder goes, and which findings it turns. The case's own way comes first.</summary>
    public static DataFrame Changes(MultiverseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var own = result.OneByOne[0];
        return Tables.Of(
            result.OneByOne,
            ("change", w => result.ChangeOf(w.Specification) ?? "none: the case's own choices"), ("highest rung", w => w.Highest is { } rung ? RungWords.Numbered(rung) : "none"),
            ("probability, at least", w => w.Probability is { } p ? Say.Chance(p) : null), ("findings that turn", w => Turned(w, own, result)));
    }

    /// <summary>One row a step: how often it was run, for how many ways.</summary>
    public static DataFrame Steps(MultiverseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Tables.Of(result.StepRuns, ("step", s => s.Key), ("runs", s => s.Value), ("ways", _ => result.OneByOne.Concat(result.Drawn).Count()));
    }

    /// <summary>One row a way and finding: all that the figures and the other tables are made from. Values have three significant digits: with all of them, ways beside each other tell counts that findings do not. Holds is yes, no or empty.</summary>
    public static DataFrame Everything(MultiverseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var ids = result.Declared.ToDictionary(f => f.Name, f => f.Id, StringComparer.Ordinal);
        (string, Func<(string Set, int Number, SpecificationResult Way, string Name, FindingOutcome Outcome), object?>)[] choices =
            [.. result.Dimensions.Index().Select(d => (d.Item.Name, (Func<(string Set, int Number, SpecificationResult Way, string Name, FindingOutcome Outcome), object?>)(r => d.Item.Values[r.Way.Specification.Values[d.Index]].Label)))];
        return Tables.Of(
            new[] { ("one change", result.OneByOne), ("drawn", result.Drawn) }.SelectMany(set => set.Item2.Index().SelectMany(w => w.Item.Findings.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (Set: set.Item1, Number: w.Index + 1, Way: w.Item, Name: f.Key, Outcome: f.Value)))),
            [
                ("set", r => r.Set), ("way", r => r.Number), .. choices, ("left_out", r => r.Way.Specification.Without), ("highest_rung", r => r.Way.Highest is { } rung ? (int)rung : 0), ("probability", r => r.Way.Probability),
                ("finding", r => r.Name), ("id", r => ids.GetValueOrDefault(r.Name)), ("computed", r => r.Outcome.Computed ? "yes" : "no"), ("holds", r => r.Outcome.Holds switch { true => "yes", false => "no", null => null }), ("value", r => r.Outcome.Value is { } value ? Significant(value) : null),
            ]);
    }

    // By way of the text, which rounds in decimals.
    static double Significant(double value) => double.Parse(value.ToString("g3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    static string? Turned(SpecificationResult way, SpecificationResult own, MultiverseResult result) =>
        string.Join(", ", result.Declared.Where(f => f.Holds is not null && f.Name != way.Specification.Without && way.Findings.GetValueOrDefault(f.Name) is not { IsDescribed: true } and var other && (other?.Holds == true) != (own.Findings[f.Name].Holds == true)).Select(f => f.Id)) is { Length: > 0 } turned ? turned : null;

    static string? Values(FindingRobustness robustness) => robustness.Values is not { } v ? null : v.Least == v.Greatest ? Plain(v.Least) : $"{Plain(v.Least)} to {Plain(v.Greatest)}, median {Plain(v.Median)}";

    static string Plain(double value) => value.ToString(Math.Abs(value) >= 100 ? "#,0" : "0.###", CultureInfo.InvariantCulture);
}
