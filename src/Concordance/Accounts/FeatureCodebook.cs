using System.Globalization;
using System.Text;
using Concordance.Attribution;
using Concordance.Ingest;
using Microsoft.Data.Analysis;

namespace Concordance.Accounts;

/// <summary>What every column of the feature table means, and every marker: made from their definitions, so that it can't drift from the code.</summary>
public static class FeatureCodebook
{
    /// <summary>One entry a feature, in the order of the columns; a notebook shows them as text.</summary>
    /// <param name="features">A table; adds how many accounts have the feature, and the commonest reason why others do not.</param>
    public static IReadOnlyList<CodebookEntry> Entries(AccountTable? features = null) =>
        [.. AccountFeature.All.Select(f => Entry(f, features))];

    static CodebookEntry Entry(AccountFeature feature, AccountTable? features)
    {
        var with = features?.Count - features?.Column(feature).Missing.Sum(m => m.Accounts);
        var inTens = with > 0 && with < features?.Count;
        return new(feature, Kind(feature.Kind), Needs(feature), inTens ? with / 10 * 10 : with, features?.Column(feature).Missing.Select(m => m.Reason).FirstOrDefault()) { InTens = inTens };
    }

    /// <summary>The same as a table, one row a feature.</summary>
    /// <param name="features">As in <see cref="Entries"/>.</param>
    public static DataFrame Features(AccountTable? features = null)
    {
        List<(string, Func<CodebookEntry, object?>)> columns =
        [
            ("feature", e => e.Feature.Id), ("is", e => e.Feature.Label), ("values", e => e.Values), ("unit", e => e.Feature.Unit), ("computed as", e => e.Feature.Formula), ("method from", e => e.Feature.Source),
            ("needs", e => e.Needs), ("misleads because", e => e.Feature.Weakness),
        ];
        if (features is not null) columns.AddRange([("accounts with it", e => e.Held), ("missing mostly because", e => e.MissingBecause)]);
        return Tables.Of(Entries(features), [.. columns]);
    }

    /// <summary>One row a marker.</summary>
    public static DataFrame Markers() => Tables.Of(
        AccountMarker.All, ("marker", m => m.Id), ("accounts that …", m => m.Label), ("rests on", m => string.Join(", ", m.Features.Select(f => f.Id))), ("evidence", m => m.Kind.ToString().ToLowerInvariant()), ("innocent because", m => m.Innocent));

    /// <summary>Why features are missing, one row a feature and reason, with the number of accounts; one to four are not told.</summary>
    public static DataFrame Missing(AccountTable features)
    {
        ArgumentNullException.ThrowIfNull(features);
        return Tables.Of(features.Columns.SelectMany(c => c.Missing.Select(m => (c.Feature.Id, m.Reason, m.Accounts))), ("feature", r => r.Id), ("missing because", r => r.Reason), ("accounts", r => SmallCell.Counted(r.Accounts)));
    }

    /// <summary>Features and markers as two Markdown tables.</summary>
    /// <param name="features">As in <see cref="Features"/>.</param>
    public static string ToMarkdown(AccountTable? features = null) => $"## Features\n\n{Table(Features(features))}\n## Markers\n\n{Table(Markers())}";

    static string Table(DataFrame table)
    {
        var text = new StringBuilder();
        Row(table.Columns.Select(c => c.Name));
        Row(table.Columns.Select(_ => "---"));
        foreach (var row in table.Rows) Row(row.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture) ?? ""));
        return text.ToString();

        void Row(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
    }

    static string Kind(FeatureKind kind) => kind switch
    {
        FeatureKind.Whole => "whole number",
        FeatureKind.Real => "real number",
        FeatureKind.Flag => "true or false",
        FeatureKind.Time => "time",
        _ => "text",
    };

    static string Needs(AccountFeature feature)
    {
        var fields = string.Join(feature == FeatureList.RepostShare ? " or " : " and ", feature.Needs.Select(f => f.Describe()));
        return feature.Given is null ? fields.Length == 0 ? "posts" : fields : fields.Length == 0 ? feature.Given : $"{fields} and {feature.Given}";
    }
}
