using System.Globalization;
using System.Text;
using Concordance.Accounts;
using Concordance.Charts.Tables;

namespace Concordance.Charts;

/// <summary>The codebook in a notebook: what each feature is, its unit, how it is computed, where the method is from and where it misleads, in columns of their own.</summary>
static class CodebookProse
{
    static readonly (string Title, Func<CodebookEntry, string> Html)[] s_columns =
    [
        ("feature", Feature), ("unit", e => Escape(Unit(e))), ("how it is computed", e => $"{Escape(e.Feature.Formula)} <em>Needs</em> {Escape(e.Needs)}."), ("method from", e => Escape(e.Feature.Source)), ("misleads because", e => Escape(e.Feature.Weakness)),
    ];

    public static string Html(IEnumerable<CodebookEntry> entries)
    {
        var html = new StringBuilder("<table>\n<thead>\n<tr>");
        foreach (var (title, _) in s_columns) html.Append(CultureInfo.InvariantCulture, $"<th style=\"text-align:left\">{title}</th>");
        html.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var entry in entries)
        {
            html.Append("<tr>");
            foreach (var (_, cell) in s_columns) html.Append(CultureInfo.InvariantCulture, $"<td style=\"text-align:left;vertical-align:top\">{cell(entry)}</td>");
            html.Append("</tr>\n");
        }
        return html.Append("</tbody>\n</table>\n").ToString();
    }

    public static string Plain(IEnumerable<CodebookEntry> entries)
    {
        var text = new StringBuilder();
        foreach (var entry in entries)
        {
            text.Append(CultureInfo.InvariantCulture, $"{entry.Feature.Id} ({string.Join("; ", new[] { Unit(entry), entry.Held }.Where(line => line.Length > 0))})\n");
            text.Append(CultureInfo.InvariantCulture, $"  {Title(entry)}. {entry.Feature.Formula} From: {entry.Feature.Source} Needs: {entry.Needs}. Misleads: {entry.Feature.Weakness}");
            text.Append(entry.MissingBecause is { } reason ? $" {Missing(entry)}: {reason}.\n" : "\n");
        }
        return text.ToString();
    }

    static string Feature(CodebookEntry entry)
    {
        string[] lines = [$"<code>{Escape(entry.Feature.Id)}</code>", Escape(Title(entry)), Escape(entry.Held), entry.MissingBecause is { } reason ? $"<em>{Missing(entry)}:</em> {Escape(reason)}" : ""];
        return string.Join("<br>", lines.Where(line => line.Length > 0));
    }

    static string Missing(CodebookEntry entry) => entry.InTens || entry.Accounts > 0 ? "Missing of others, mostly" : "Missing";

    // The unit says what the values are, but for those without one.
    static string Unit(CodebookEntry entry) => entry.Feature.Unit.Length > 0 ? entry.Feature.Unit : entry.Values;

    static string Title(CodebookEntry entry) => char.ToUpperInvariant(entry.Feature.Label[0]) + entry.Feature.Label[1..];

    static string Escape(string text) => HtmlTable.Escape(SafeText.Visible(text));
}
