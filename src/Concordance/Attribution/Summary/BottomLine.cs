namespace Concordance.Attribution;

/// <summary>What the evidence carries, in one sentence: as far as the ladder goes, with the word of likelihood of its weakest reached rung, and what is not shown.</summary>
static class BottomLine
{
    public static SummarySentence Of(IReadOnlyList<LadderStep> steps, IReadOnlyList<Finding> findings, string? country)
    {
        var highest = Ladder.Highest(steps);
        var next = steps[highest is null ? 0 : (int)highest.Rung];
        var ids = steps.Where(s => s.Reached).Append(next).SelectMany(s => s.FindingIds).Distinct(StringComparer.Ordinal).ToList();
        var text = highest is null ? Nothing(steps, findings) : $"{Likelihood(steps)} {Claim(steps, highest, findings, country)}; {NotShown(next.Rung)}.";
        // Where no notebook has looked at the first rung, it is all that was recorded which does not reach it.
        return new(text, ids.Count > 0 ? ids : [.. findings.Select(f => f.Id)]);
    }

    // A chain is as strong as its weakest rung: whoever says the highest says all below it.
    static string Likelihood(IReadOnlyList<LadderStep> steps) => WeakestOf(steps) is { Word: { } word }
        ? word == LikelihoodWord.All[3] ? $"There is a {word.Word} that" : $"It is {word.Word} that"
        : "There are too few ordinary groups of accounts to give a likelihood, but the evidence says that";

    /// <summary>The reached rung with the least probability; null where none can be told.</summary>
    public static RungStrength? WeakestOf(IReadOnlyList<LadderStep> steps) => steps.Where(s => s.Reached).Select(s => s.Strength).OfType<RungStrength>().Where(s => s.Word is not null).MinBy(s => s.Low);

    static string Claim(IReadOnlyList<LadderStep> steps, LadderStep highest, IReadOnlyList<Finding> findings, string? country)
    {
        var ofGroup = findings.Any(f => f.Subject == Subject.Group && steps[0].FindingIds.Contains(f.Id));
        var who = highest.Rung >= Rung.OneCluster || ofGroup ? "a group of accounts" : "accounts";
        return highest.Rung switch
        {
            Rung.Inauthentic => $"{who} that carried the campaign {(ofGroup ? "is" : "are")} inauthentic",
            Rung.Coordinated => $"{who} that carried the campaign {(ofGroup ? "is" : "are")} inauthentic and acted together",
            Rung.OneCluster => $"{who} that carried the campaign is inauthentic and acted together as one",
            _ => $"{who} that carried the campaign is inauthentic, acted together as one, and is linked to {country} by the traces that it bears",
        };
    }

    static string NotShown(Rung next) => next switch
    {
        Rung.Coordinated => "that they acted together is not shown",
        Rung.OneCluster => "that those who acted together are one group is not shown",
        Rung.CountryLinked => "a link to a country is not shown",
        _ => "no organisation and no authority behind it is shown",
    };

    static string Nothing(IReadOnlyList<LadderStep> steps, IReadOnlyList<Finding> findings)
    {
        var (inauthentic, coordinated) = (steps[0], steps[1]);
        var stop = $"this needs that {inauthentic.Condition}, and {inauthentic.Reason}";
        if (coordinated.Met) return $"Accounts that carried the campaign acted together beyond chance, but nothing shows them to be inauthentic: {stop}.";
        var looked = findings.Where(f => f is { BearsOn: Rung.Inauthentic or Rung.Coordinated, Status: FindingStatus.Computed }).ToList();
        var examined = looked.Any(f => f.BearsOn == Rung.Inauthentic) && looked.Any(f => f.BearsOn == Rung.Coordinated);
        return examined && looked.All(f => f.Holds != true)
            ? $"It is {RungStrengths.WhereNothingHolds().Word} that the accounts that carried the campaign are inauthentic or acted together: nothing that was examined holds."
            : $"The evidence does not show that the accounts that carried the campaign are inauthentic: {stop}.";
    }
}
