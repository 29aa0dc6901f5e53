using Concordance.Accounts;
using Concordance.Statistics;
using Microsoft.Data.Analysis;

namespace Concordance.Attribution;

/// <summary>Likelihood ratios and what follows from them, as tables.</summary>
public static class StrengthTables
{
    /// <summary>One row a finding that was set beside ordinary groups of accounts: in how many of these it holds, and its likelihood ratio with both ends. Without a ratio it does not hold itself, or too few groups are there.</summary>
    /// <param name="findings">Findings; those that were not set beside ordinary groups are left out.</param>
    /// <param name="options">What is assumed.</param>
    public static DataFrame Ratios(IEnumerable<Finding> findings, StrengthOptions? options = null) => Tables.Of(
        findings.Where(f => f.AmongOrdinaryGroups is not null).Select(f => (Finding: f, Ratio: LikelihoodRatio.Of(f, options))),
        ("id", f => f.Finding.Id), ("name", f => f.Finding.Name), ("bears on", f => f.Finding.BearsOn is { } rung ? RungWords.Of(rung) : null), ("holds", f => f.Finding.Holds),
        ("ordinary groups that show it", f => MarkerTables.Of(f.Finding.AmongOrdinaryGroups!)), ("ratio", f => f.Ratio?.Value), ("low", f => f.Ratio?.Low), ("high", f => f.Ratio?.High));

    /// <summary>One row a rung and a prior: the probability if all findings say one thing and if they are independent, and the word of the lower one. A rung whose strength is not told has one row that says why.</summary>
    public static DataFrame Probabilities(params IEnumerable<RungStrength> strengths) => Tables.Of(
        strengths.SelectMany(s => s.CannotTell is null ? s.Probabilities.Select(p => (Strength: s, Probability: (PriorProbability?)p)) : [(s, null)]),
        ("rung", r => RungWords.Of(r.Strength.Rung)), ("before", r => r.Probability?.Prior), ("after, as one", r => r.Probability?.AsOne), ("after, as independent", r => r.Probability?.AsIndependent),
        ("in words", r => r.Probability is { } p ? LikelihoodWord.Of(p.AsOne).Word : null), ("can't be told, because", r => r.Strength.CannotTell));

    /// <summary>What is multiplied for one rung: one row a finding, the strongest first.</summary>
    public static DataFrame Items(RungStrength strength)
    {
        ArgumentNullException.ThrowIfNull(strength);
        return strength.CannotTell is { } reason
            ? Tables.NotExamined("strength", reason)
            : Tables.Of(strength.Items, ("finding", i => i.FindingId), ("ratio", i => i.Ratio.Value), ("low", i => i.Ratio.Low), ("high", i => i.Ratio.High));
    }

    /// <summary>The ordinary groups by what they share: how many, and how large (accounts).</summary>
    public static DataFrame Groups(OrdinaryGroups groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        return Tables.Of(
            groups.Groups.GroupBy(g => g.Kind, g => (double)g.Members.Count, StringComparer.Ordinal).OrderByDescending(k => k.Count()).ThenBy(k => k.Key, StringComparer.Ordinal),
            ("accounts with one in common", k => k.Key), ("groups", k => k.Count()), ("smallest", k => (int)k.Min()), ("median", k => Spread.Median(k)), ("largest", k => (int)k.Max()));
    }

    /// <summary>The words of likelihood and their bands.</summary>
    public static DataFrame Words() => Tables.Of(LikelihoodWord.All, ("in words", w => w.Word), ("from", w => w.Low), ("to", w => w.High));

    /// <summary>What is assumed, one row an assumption.</summary>
    public static DataFrame Assumptions(StrengthOptions? options = null)
    {
        options ??= new();
        return Tables.Of(
            [
                ("probability of a rung before any evidence", string.Join(", ", options.Priors.Select(Say.Percent))),
                ("share of real operations in which a finding holds", $"{Say.Percent(options.Detection.Low)} to {Say.Percent(options.Detection.High)}"),
                ("ordinary groups that must be there", Say.Count(options.LeastGroups)),
            ],
            ("assumed", a => a.Item1), ("value", a => a.Item2));
    }
}
