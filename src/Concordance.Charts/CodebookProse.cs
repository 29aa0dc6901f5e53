using System.Globalization;
using System.Text;
using Concordance.Accounts;
using Concordance.Charts.Tables;

namespace Concordance.Charts;

/// <summary>The codebook in a notebook: name, unit and number of accounts at the left, what it is at the right, so that each reads as a paragraph.</summary>
static class CodebookProse
{
    public static string Html(IEnumerable<CodebookEntry> entries)
    {
        var html = new StringBuilder("<table>\n<thead>\n<tr><th>feature</th><th>what it is, where it is from, where it misleads</th></tr>\n</thead>\n<tbody>\n");
        foreach (var entry in entries)
        {
            var aside = new[] { Escape(Unit(entry)), Escape(entry.Held) }.Where(line => line.Length > 0);
            html.Append(CultureInfo.InvariantCulture, $"<tr><td style=\"text-align:left;vertical-align:top\"><code>{Escape(entry.Feature.Id)}</code><br>{string.Join("<br>", aside)}</td>");
            html.Append(CultureInfo.InvariantCulture, $"<td style=\"text-align:left;vertical-align:top\"><strong>{Escape(Title(entry))}</strong> {Escape(entry.Feature.Formula)} <em>From:</em> {Escape(entry.Feature.Source)} <em>Needs:</em> {Escape(entry.Needs)}. <em>Misleads:</em> {Escape(entry.Feature.Weakness)}");
            if (entry.MissingBecause is { } reason) html.Append(CultureInfo.InvariantCulture, $" <em>Missing{(entry.InTens || entry.Accounts > 0 ? " of others, mostly" : "")}:</em> {Escape(reason)}.");
            html.Append("</td></tr>\n");
        }
        return html.Append("</tbody>\n</table>\n").ToString();
    }

    public static string Plain(IEnumerable<CodebookEntry> entries)
    {
        var text = new StringBuilder();
        foreach (var entry in entries)
        {
            text.Append(CultureInfo.InvariantCulture, $"{entry.Feature.Id} ({string.Join("; ", new[] { Unit(entry), entry.Held }.Where(line => line.Length > 0))})\n");
            text.Append(CultureInfo.InvariantCulture, $"  {Title(entry)} {entry.Feature.Formula} From: {entry.Feature.Source} Needs: {entry.Needs}. Misleads: {entry.Feature.Weakness}");
            text.Append(entry.MissingBecause is { } reason ? $" Missing{(entry.InTens || entry.Accounts > 0 ? " of others, mostly" : "")}: {reason}.\n" : "\n");
        }
        return text.ToString();
    }

    // The unit says what the values are, but for those without one.
    static string Unit(CodebookEntry entry) => entry.Feature.Unit.Length > 0 ? entry.Feature.Unit : entry.Values;

    static string Title(CodebookEntry entry) => char.ToUpperInvariant(entry.Feature.Label[0]) + entry.Feature.Label[1..] + ".";

    static string Escape(string text) => HtmlTable.Escape(SafeText.Visible(text));
}
