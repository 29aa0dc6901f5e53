using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Charts.Forms;
using Concordance.Statistics;

namespace Concordance.Charts;

/// <summary>How many accounts were young when they first posted, in two groups.</summary>
public static class AccountAgeFigure
{
    static readonly (string Name, double FromDays)[] Bins = [("under 7 d", 0), ("7–30 d", 7), ("30–90 d", 30), ("90 d – 1 y", 90), ("1 y or more", 365)];

    /// <summary>The classes under this are drawn; the last is told in words, since most accounts are in it and its bars would make all others small.</summary>
    const int Drawn = 4;

    /// <summary>The classes that are young: under 30 days.</summary>
    const int Young = 2;

    /// <summary>Draws the figure of a case: accounts that carried the campaign, by their age at their first post of it, beside all others, by their age at their first post.</summary>
    /// <param name="features">The features of all accounts.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    public static Figure Draw(AccountTable features, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(features);
        var ages = features.Where(f => f.AgeDays is not null).ToLookup(f => f.InCampaign, f => f.AgeDays!.Value);
        return Draw([.. ages[true]], [.. ages[false]], "campaign accounts", "other accounts", options);
    }

    /// <summary>Draws the figure: shares of each group by age under a year with 95 % intervals, lower bound of each class included; the share that is older is told.</summary>
    /// <param name="studiedAgesDays">Ages of the accounts under study; days. Not-a-number and negative ages are left out and counted.</param>
    /// <param name="comparisonAgesDays">Ages of the comparison accounts; days.</param>
    /// <param name="studiedLabel">Name of the group under study.</param>
    /// <param name="comparisonLabel">Name of the comparison group.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    public static Figure Draw(
        IReadOnlyList<double> studiedAgesDays, IReadOnlyList<double> comparisonAgesDays, string studiedLabel, string comparisonLabel,
        FigureOptions? options = null)
    {
        int[] studied = Count(studiedAgesDays), comparison = Count(comparisonAgesDays);
        int dropped = studiedAgesDays.Count + comparisonAgesDays.Count - studied.Sum() - comparison.Sum();
        GroupedBars.Group[] groups =
        [
            GroupedBars.Group.Of(studiedLabel, studied, House.Studied), GroupedBars.Group.Of(comparisonLabel, comparison, House.Comparison),
        ];
        string left = dropped == 0 ? "" : $" {dropped} without a usable age left out.";
        string few = studied.Concat(comparison).Any(SmallCell.Hides) ? $" <{SmallCell.Least}: one to four accounts, which are not drawn, nor is (…) what would tell their number." : "";
        string older = string.Join(" and ", groups.Where(g => g.Size > 0).Select(g => $"{g.Told[^1]} of {SafeText.Label(g.Label)}"));
        var heading = Heading.Of(options ?? new(), Title(groups),
            $"Share of each group by age at its first post, with 95 % intervals; days (d) and years (y) from creation. Older than drawn: {older}.{left}{few}");
        if (studied.Sum() + comparison.Sum() == 0) return EmptyForm.Draw(heading with { Subtitle = left.Trim() }, "No account with a known age");
        return GroupedBars.Draw(heading, [.. Bins.Take(Drawn).Select(b => b.Name)], [.. groups.Select(g => g.First(Drawn))], "Age of the account", "Share of the group", $" Older: {older}.");
    }

    // The sum of two classes must not tell of one that is hidden.
    static string Title(GroupedBars.Group[] groups)
    {
        string[] told = [.. groups.Where(g => g.Size > 0 && !g.Hidden.Take(Young).Any(h => h)).Select(g => new Proportion(g.Counts.Take(Young).Sum(), g.Size)).Where(p => !SmallCell.Hides(p)).Select(p => Ticks.Told(p.Value))];
        return told.Length == groups.Length ? $"{told[0]} of {SafeText.Label(groups[0].Label)} were under 30 days old, {told[1]} of {SafeText.Label(groups[1].Label)}" : "Age of the accounts at their first post";
    }

    static int[] Count(IReadOnlyList<double> ages)
    {
        var counts = new int[Bins.Length];
        foreach (double age in ages)
            if (age >= 0 && double.IsFinite(age)) counts[Array.FindLastIndex(Bins, b => age >= b.FromDays)]++;
        return counts;
    }
}
