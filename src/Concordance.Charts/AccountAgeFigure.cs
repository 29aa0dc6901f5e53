using Concordance.Attribution;
using Concordance.Charts.Forms;

namespace Concordance.Charts;

/// <summary>How old accounts were when they first posted, in two groups.</summary>
public static class AccountAgeFigure
{
    static readonly (string Name, double FromDays)[] Bins =
    [
        ("under 7 d", 0), ("7–30 d", 7), ("30–90 d", 30), ("90 d – 1 y", 90), ("1–3 y", 365), ("3–7 y", 3 * 365.25), ("over 7 y", 7 * 365.25),
    ];

    /// <summary>Draws the figure: shares of each group by age, lower bound of each class included.</summary>
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
        string left = dropped == 0 ? "" : $" {dropped} without a usable age left out.";
        string few = studied.Concat(comparison).Any(SmallCell.Hides) ? $" <{SmallCell.Least}: one to four accounts, which are not drawn, nor is (…) what would tell their number." : "";
        var heading = Heading.Of(options ?? new(), "Age of the accounts at their first post",
            $"Share of each group by age; days (d) and years (y) from creation.{left}{few}");
        if (studied.Sum() + comparison.Sum() == 0) return EmptyForm.Draw(heading, "No account with a known age");

        GroupedBars.Group[] groups =
        [
            GroupedBars.Group.Of(studiedLabel, studied, House.Studied), GroupedBars.Group.Of(comparisonLabel, comparison, House.Comparison),
        ];
        return GroupedBars.Draw(heading, [.. Bins.Select(b => b.Name)], groups, "Age of the account", "Share of the group");
    }

    static int[] Count(IReadOnlyList<double> ages)
    {
        var counts = new int[Bins.Length];
        foreach (double age in ages)
            if (age >= 0 && double.IsFinite(age)) counts[Array.FindLastIndex(Bins, b => age >= b.FromDays)]++;
        return counts;
    }
}
