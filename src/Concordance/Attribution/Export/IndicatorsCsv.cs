using System.Globalization;

namespace Concordance.Attribution;

/// <summary>The indicators of a summary as comma-separated values (RFC 4180 with line feeds, without a byte order mark), for spreadsheets and search.</summary>
/// <remarks>
/// Columns: <c>kind</c> (account, domain, hashtag), <c>value</c>, <c>finding</c>, <c>posts</c> (a number, or <c>&lt;5</c> where it is smaller; see <see cref="SmallCell"/>), <c>first_utc</c> and <c>last_utc</c> (ISO 8601), <c>tlp</c>, <c>run</c> (hash of the
/// run), <c>note</c>. Of pseudonyms and of small counts the day is given and not the time: by the times of its posts an account can be found. Cells that a spreadsheet would take for formulas have an apostrophe before them.
/// </remarks>
public static class IndicatorsCsv
{
    const string NoProof = "Made to look for the same in other data. It is no proof: it attributes nobody to a campaign.";

    /// <summary>The text of the file: one line an indicator below the names of the columns, by kind and value.</summary>
    /// <param name="summary">The summary.</param>
    public static string Of(Summary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var note = summary.Synthetic ? "SYNTHETIC. " + NoProof : NoProof;
        var table = Tables.Of(
            summary.Indicators.OrderBy(i => i.Kind).ThenBy(i => i.Value, StringComparer.Ordinal).ThenBy(i => i.Finding, StringComparer.Ordinal),
            ("kind", i => i.Kind.ToString().ToLowerInvariant()), ("value", i => i.Value), ("finding", i => i.Finding),
            ("posts", i => SmallCell.Hides(i.Posts) ? $"<{SmallCell.Least}" : i.Posts.ToString(CultureInfo.InvariantCulture)),
            ("first_utc", i => Time(i, i.First)), ("last_utc", i => Time(i, i.Last)),
            ("tlp", _ => MarkingWords.Of(summary.Publication.Marking)), ("run", _ => summary.RunHash), ("note", _ => note));
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        CsvTable.Write(table, text, default);
        return text.ToString();
    }

    static string Time(Indicator indicator, DateTime time) =>
        indicator.IsPseudonym || SmallCell.Hides(indicator.Posts) ? Say.Day(DateOnly.FromDateTime(time)) : CsvTable.Time(time);
}
