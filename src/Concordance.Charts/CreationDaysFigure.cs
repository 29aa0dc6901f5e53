using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Charts.Forms;

namespace Concordance.Charts;

/// <summary>When accounts of two groups were created, around the strongest batch of creations of the group under study.</summary>
public static class CreationDaysFigure
{
    /// <summary>Stretches that are drawn before the batch, and as many after it.</summary>
    const int Around = 3;

    /// <summary>Draws the figure of a case: accounts that carried the campaign beside all others.</summary>
    /// <param name="scan">The batches of the accounts that carried the campaign; see <see cref="CreationScan.OfCampaign"/>.</param>
    /// <param name="features">The features of all accounts.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    public static Figure Draw(CreationScan scan, AccountTable features, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(features);
        var created = features.Where(f => f.CreatedAt is not null).ToLookup(f => f.InCampaign, f => f.CreatedAt!.Value);
        return Draw(scan, [.. created[true]], [.. created[false]], "campaign accounts", "other accounts", options);
    }

    /// <summary>Draws the figure: the share of each group that was created in the batch, and in stretches of as many days before and after it, with 95 % intervals. One to four accounts are neither told nor drawn.</summary>
    /// <remarks>What brings everyone to a platform on some days lifts both groups; a batch of the group under study alone lifts one. It does not say which accounts are the surplus.</remarks>
    /// <param name="scan">The batches of the group under study; see <see cref="CreationScan.OfCampaign"/>. Without one of five accounts the figure says so.</param>
    /// <param name="studied">Times of creation of the accounts under study, UTC.</param>
    /// <param name="comparison">The same of the comparison group.</param>
    /// <param name="studiedLabel">Name of the group under study.</param>
    /// <param name="comparisonLabel">Name of the comparison group.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    public static Figure Draw(CreationScan scan, IReadOnlyList<DateTime> studied, IReadOnlyList<DateTime> comparison, string studiedLabel, string comparisonLabel, FigureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scan);
        ArgumentNullException.ThrowIfNull(studied);
        ArgumentNullException.ThrowIfNull(comparison);
        if (scan.Batches.FirstOrDefault(b => b.Accounts >= SmallCell.Least) is not { } batch)
            return EmptyForm.Draw(Heading.Of(options ?? new(), "Days of creation", ""), scan.Missing is null ? "No batch of creations stands out" : "Batches of creations could not be examined");
        int days = batch.Last.DayNumber - batch.First.DayNumber + 1;
        int[] starts = [.. Enumerable.Range(-Around, 2 * Around + 1).Select(i => batch.First.DayNumber + i * days).Where(d => d >= 0 && d + days - 1 <= DateOnly.MaxValue.DayNumber)];
        string length = days == 1 ? "one day" : $"{days} days";
        int[] inStudied = Count(studied, starts, days), inComparison = Count(comparison, starts, days);
        string few = inStudied.Concat(inComparison).Any(SmallCell.Hides) ? $" <{SmallCell.Least}: one to four accounts, which are not drawn." : "";
        var heading = Heading.Of(options ?? new(), $"{Say(batch.Accounts)} {SafeText.Label(studiedLabel)} were created {(days == 1 ? "on " + Iso(batch.First) : $"{Iso(batch.First)} to {Iso(batch.Last)}")}; {Expected(batch.Expected)} were expected",
            $"Share of each group that was created in the batch and in stretches of as many days before and after it, with 95 % intervals; days are UTC.{Gaps(inComparison, comparisonLabel)}{few}");
        GroupedBars.Group[] groups =
        [
            GroupedBars.Group.PartOf(studiedLabel, studied.Count, inStudied, House.Studied), GroupedBars.Group.PartOf(comparisonLabel, comparison.Count, inComparison, House.Comparison),
        ];
        return GroupedBars.Draw(heading, [.. starts.Select(s => Iso(DateOnly.FromDayNumber(s)))], groups, $"First day of {length}", "Share of the group");
    }

    // A collection may lack the others of some days altogether; a reader must not take a gap for a base rate of zero.
    static string Gaps(int[] comparison, string label) =>
        comparison.Count(c => c == 0) is > 0 and var gaps ? $" In {gaps} of {comparison.Length} stretches none of the {SafeText.Label(label)} were created: there nothing can be compared." : "";

    static string Say(int count) => count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    static string Expected(double expected) => expected.ToString(expected < 10 ? "0.0" : "N0", System.Globalization.CultureInfo.InvariantCulture);

    static int[] Count(IReadOnlyList<DateTime> times, int[] starts, int days)
    {
        var counts = new int[starts.Length];
        foreach (var time in times)
            if (Array.FindLastIndex(starts, s => DateOnly.FromDateTime(Utc.Of(time)).DayNumber is var day && day >= s && day < s + days) is >= 0 and var place) counts[place]++;
        return counts;
    }

    static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
