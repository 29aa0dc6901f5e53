namespace Concordance.Attribution;

/// <summary>Computes how probable a rung is.</summary>
/// <remarks>
/// <para>
/// Bayes' rule in odds: the odds before the evidence times the likelihood ratio (I. J. Good, Probability and the Weighing of Evidence, 1950, ch. 6). How far the findings depend on each other is not known, so that two bounds are given: as if all were one thing said several times, and as if they were independent.
/// </para>
/// <para>
/// Findings about all accounts that carried the campaign and findings about the coordinated group among them are about the same accounts: they are never multiplied with each other. Those of the subject with the larger product are taken. Markers of one subject that go together are taken to be told apart already: one of them, and of another only what it shows
/// among accounts without the first (see <see cref="Accounts.AccountFindings"/>).
/// </para>
/// <para>That the strongest is one of several that were looked at is not taken off. Nor does a probability say that anyone in particular is behind the accounts: it is that of the rung, for these findings, these ordinary groups and these assumptions.</para>
/// </remarks>
public static class RungStrengths
{
    /// <summary>The strength of a rung from the findings that hold on it.</summary>
    /// <param name="rung">The rung.</param>
    /// <param name="holding">Findings that hold. What bears on another rung is left out; for <see cref="Rung.CountryLinked"/> give those of one country.</param>
    /// <param name="options">What is assumed.</param>
    /// <returns>The strength; <see cref="RungStrength.CannotTell"/> is a half sentence that says why where there is none, and then nothing else is told.</returns>
    /// <exception cref="InputException">The options can't be used.</exception>
    public static RungStrength Of(Rung rung, IReadOnlyList<Finding> holding, StrengthOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(holding);
        options ??= new();
        options.Check();
        var bearing = holding.Where(f => f.BearsOn == rung && f.Holds == true).ToList();
        if (NeverTold(rung) is { } never) return NotTold(rung, never);
        if (bearing.Count == 0) return NotTold(rung, "no finding that bears on it holds");
        var items = bearing.Select(f => (f.Subject, f.Name, Item: LikelihoodRatio.Of(f, options) is { } ratio ? new RungStrengthItem(f.Id, ratio) : null)).Where(f => f.Item is not null)
            .GroupBy(f => f.Subject, (_, all) => all.OrderByDescending(f => f.Item!.Ratio.Value).ThenBy(f => f.Name, StringComparer.Ordinal).Select(f => f.Item!).ToArray())
            .OrderByDescending(Product).FirstOrDefault();
        if (items is null) return NotTold(rung, $"fewer than {options.LeastGroups} ordinary groups of accounts are there to compare with");
        var (one, independent) = (items[0].Ratio.Value, Product(items));
        return new(rung, items, one, independent, [.. options.Priors.Order().Select(p => new PriorProbability(p, After(p, one), After(p, independent)))], null);
    }

    /// <summary>The word where everything that bears on the lowest rungs was examined and nothing holds: that of the probability which the greatest prior and the least detection leave.</summary>
    public static LikelihoodWord WhereNothingHolds(StrengthOptions? options = null)
    {
        options ??= new();
        var (prior, missed) = (options.Priors.Max(), 1 - options.Detection.Low);
        return LikelihoodWord.Of(prior * missed / (prior * missed + (1 - prior)));
    }

    /// <summary>The probability after evidence.</summary>
    /// <param name="prior">Probability before it.</param>
    /// <param name="ratio">Its likelihood ratio.</param>
    internal static double After(double prior, double ratio) => prior * ratio / (1 - prior + prior * ratio);

    static double Product(RungStrengthItem[] items) => items.Aggregate(1.0, (product, item) => product * item.Ratio.Value);

    static RungStrength NotTold(Rung rung, string reason) => new(rung, [], double.NaN, double.NaN, [], reason);

    static string? NeverTold(Rung rung) => rung switch
    {
        Rung.Coordinated => "that accounts act together is tested pair by pair against chance, and ordinary groups that show it too may have members who do",
        Rung.OneCluster => "the share of accounts in one group is a count with its interval, and ordinary groups of accounts have none to set beside it",
        Rung.OrganisationLinked or Rung.StateDirected => "posts and accounts can't show it",
        _ => null,
    };
}
