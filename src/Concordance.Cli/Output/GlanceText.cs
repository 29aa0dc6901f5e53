using System.Globalization;
using Concordance.Charts;
using Concordance.Declaration;

namespace Concordance.Cli.Output;

/// <summary>What posts are about, at a glance, as text.</summary>
static class GlanceText
{
    /// <summary>The most frequent hashtags and domains, and from which rows.</summary>
    public static string Of(SourceGlance glance) => string.Join(Environment.NewLine, Lines(glance).Select(SafeText.Visible));

    static IEnumerable<string> Lines(SourceGlance glance)
    {
        var rows = glance.IsWhole ? $"all {Number(glance.Rows)} rows" : $"the first {Number(SourceGlance.UsualRows)} rows of each file ({Number(glance.Rows)} rows)";
        yield return $"from {rows}: {Number(glance.Posts)} posts{(glance is { First: { } first, Last: { } last } ? FormattableString.Invariant($", {first:yyyy-MM-dd HH:mm} to {last:yyyy-MM-dd HH:mm} UTC") : "")}";
        foreach (var line in Table("hashtags", glance.Hashtags, "#")) yield return line;
        foreach (var line in Table("domains of links", glance.Domains, "")) yield return line;
    }

    static IEnumerable<string> Table(string title, IReadOnlyList<SharedName> names, string sign)
    {
        if (names.Count == 0) return [$"  {title}: none"];
        return [$"  {title}, the most frequent:", .. names.Select(n => FormattableString.Invariant($"    {sign + SafeText.Label(n.Name),-28} {Number(n.Posts),9} posts, most on {n.PeakDay:yyyy-MM-dd} ({Number(n.PeakPosts)})"))];
    }

    static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
