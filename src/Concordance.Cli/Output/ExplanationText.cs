using Concordance.Charts;
using Concordance.Ingest;

namespace Concordance.Cli.Output;

/// <summary>What files were found to be, as text: the same before a case is made and after.</summary>
static class ExplanationText
{
    /// <summary>The files one after the other, and those that are not read.</summary>
    /// <param name="explained">The files.</param>
    /// <param name="left">Files that are not read, and why.</param>
    // Names of columns and files, and titles of errors, come from the data.
    public static string Of(IEnumerable<Explanation> explained, IEnumerable<string> left) =>
        string.Join(Environment.NewLine, explained.SelectMany(Lines).Concat(left.Select(l => $"not read: {l}")).Select(SafeText.Visible));

    static IEnumerable<string> Lines(Explanation e) =>
    [
        e.File,
        .. e.Lines.Select(l => "  " + l),
        $"  rows: {e.Rows} looked at, {e.Usable} can be used",
        .. e.Reasons.Select(r => $"    {r.Rows} rejected: {r.Reason}"),
        .. e.Reasons.Any(r => r.Reason == TimeReader.WithoutZone) ? (string[])["    Say which zone the times are in with --zone, such as --zone UTC or --zone Europe/Paris."] : [],
        "  fields:",
        .. e.Columns.Select(c => $"    {c.Key.Describe(),-24} from {c.Value}"),
        .. e.Missing.Count > 0 ? (string[])[$"    not found: {string.Join(", ", e.Missing.Select(f => f.Describe()))}"] : [],
    ];
}
