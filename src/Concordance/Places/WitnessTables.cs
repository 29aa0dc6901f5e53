using System.Globalization;
using Concordance.Attribution;
using Concordance.Statistics;
using Microsoft.Data.Analysis;

namespace Concordance.Places;

/// <summary>Declared countries, foreign spellings, the three witnesses and their groups, as tables. No table shows fewer than <see cref="DeclaredPlace.LeastAccounts"/> accounts, nor what an account wrote.</summary>
public static class WitnessTables
{
    /// <summary>Declared countries in both groups, those that most accounts declare first.</summary>
    public static DataFrame Countries(Witnesses witnesses)
    {
        ArgumentNullException.ThrowIfNull(witnesses);
        if (witnesses.MissingPlaces is { } reason) return Missing("declared countries", reason);
        var table = CountryLanguages.Of(witnesses, 20);
        return Tables.Of(table.Countries, ("declared country", c => c), ("campaign accounts", c => SmallCell.Counted(Of(c, true).Count)), ("share", c => SmallCell.Rate(Of(c, true))), ("other accounts", c => SmallCell.Counted(Of(c, false).Count)), ("base_rate", c => SmallCell.Rate(Of(c, false))));

        Proportion Of(string country, bool studied)
        {
            var cells = table.Cells.Where(c => c.Country == country).Select(c => studied ? c.Studied : c.Comparison).ToList();
            return new(cells.Sum(c => c.Count), cells[0].Total);
        }
    }

    /// <summary>How declared places were read: each text of at least <see cref="DeclaredPlace.LeastAccounts"/> accounts, the commonest first, with the likeliest place for each that it mentions. Says so where texts are hidden or no source has places.</summary>
    /// <param name="data">The accounts.</param>
    /// <param name="names">How things are called.</param>
    /// <param name="count">How many rows.</param>
    public static DataFrame Readings(Collection data, OutputNames names, int count = 20)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(names);
        if ((data.Missing(Ingest.Field.Location) ?? (names.Hidden ? "what accounts write is hidden in this case" : null)) is { } reason) return Missing("declared places", reason);
        var context = PlaceContext.Of(data.Accounts.Values.Select(a => a.Location));
        var texts = data.Accounts.Values.Select(a => a.Location?.Trim()).Where(l => !string.IsNullOrEmpty(l)).CountBy(l => l!, StringComparer.Ordinal).Where(l => l.Value >= DeclaredPlace.LeastAccounts)
            .OrderByDescending(l => l.Value).ThenBy(l => l.Key, StringComparer.Ordinal).Take(count).Select(l => (Text: l.Key, Accounts: l.Value, Reading: PlaceReader.Usual.Read(l.Key, context)));
        return Tables.Of(
            texts, ("declared", t => t.Text), ("accounts", t => t.Accounts), ("read as", t => t.Reading.Nowhere ? "nowhere" : t.Reading.Mentions.Count == 0 ? "no place known" : string.Join(" + ", t.Reading.Mentions.Where(m => m.Candidates.Count > 0).Select(m => Told(m.Candidates[0].Place)))),
            ("by", t => string.Join(" + ", t.Reading.Mentions.Select(m => m.Evidence.ToString().ToLowerInvariant()))), ("country", t => string.Join(" ", t.Reading.DeclaredCountries)),
            ("confidence", t => t.Reading.Countries.Count == 0 ? null : Math.Round(t.Reading.Countries[0].Confidence, 2)));

        static string Told(Place place) => place.Kind == PlaceKind.Country ? place.Name : $"{place.Name}, {place.Country}";
    }

    /// <summary>Foreign spellings that occur: of which place, suggested by which languages, by how many accounts, and the chance of a plain typo.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="names">How things are called. Where texts are hidden, so are the spellings: they are words of posts.</param>
    /// <param name="count">How many rows; spellings of fewer than <see cref="DeclaredPlace.LeastAccounts"/> accounts have none.</param>
    public static DataFrame Spellings(SpellingReport report, OutputNames names, int count = 15)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(names);
        return Tables.Of(
            report.Uses.Where(u => u.Studied.Count + u.Comparison.Count >= DeclaredPlace.LeastAccounts).Take(count),
            ("spelling", u => names.Hidden ? "(hidden)" : u.Spelling.Written), ("of", u => u.Spelling.Place.Name), ("suggested by", u => string.Join(", ", u.Spelling.Languages.Select(LanguageNames.Of))),
            ("also used in", u => string.Join(" ", u.Spelling.SharedWith)), ("known from", u => InWords(u.Spelling.Source)), ("edits", u => u.Spelling.Edits), ("campaign accounts", u => SmallCell.Counted(u.Studied.Count)), ("share", u => SmallCell.Rate(u.Studied)),
            ("other accounts", u => SmallCell.Counted(u.Comparison.Count)), ("base_rate", u => SmallCell.Rate(u.Comparison)), ("chance of a plain typo", u => u.TypoChance));
    }

    static string InWords(SpellingSource source) => source switch
    {
        SpellingSource.Exonym => "the name there",
        SpellingSource.ThroughRussian => "the Russian name",
        SpellingSource.Rules => "rules of sound",
        _ => "the case",
    };

    /// <summary>Posts with letters that one language has and the others lack, in both groups.</summary>
    public static DataFrame Letters(IReadOnlyList<LetterShare> letters) => Tables.Of(
        letters, ("language", l => LanguageNames.Of(l.Language)), ("letters that tell it", l => l.Letters.Count == 0 ? "none" : string.Join(" ", l.Letters.Take(12)) + (l.Letters.Count > 12 ? " …" : "")),
        ("campaign posts", l => SmallCell.Counted(l.Studied.Count)), ("share", l => SmallCell.Rate(l.Studied)), ("other posts", l => SmallCell.Counted(l.Comparison.Count)), ("base_rate", l => SmallCell.Rate(l.Comparison)));

    /// <summary>How often two witnesses contradict each other, in both groups; an account counts where both are known.</summary>
    public static DataFrame Agreement(Witnesses witnesses) => Tables.Of(
        WitnessAgreement.Of(witnesses),
        ("accounts that …", a => a.Label), ("campaign accounts", a => SmallCell.Counted(a.Studied.Count)), ("of", a => a.Studied.Total), ("share", a => SmallCell.Rate(a.Studied)), ("not known", a => a.StudiedUnknown),
        ("other accounts", a => SmallCell.Counted(a.Comparison.Count)), ("of others", a => a.Comparison.Total), ("base_rate", a => SmallCell.Rate(a.Comparison)), ("others not known", a => a.ComparisonUnknown));

    /// <summary>Groups of accounts, the largest first, with what sets them apart; those of too few accounts are left out. Says so where there are none or they are not stable.</summary>
    public static DataFrame Clusters(WitnessClusters clusters)
    {
        ArgumentNullException.ThrowIfNull(clusters);
        if (clusters.Missing is { } reason) return Missing("groups", reason);
        if (!clusters.IsStable) return Missing("groups", string.Create(CultureInfo.InvariantCulture, $"they change with the draw of accounts (median adjusted Rand index {clusters.Stability:0.00})"));
        return Tables.Of(
            clusters.Groups.Index().Where(g => g.Item.AccountIds.Count >= DeclaredPlace.LeastAccounts),
            ("group", g => g.Index + 1), ("accounts", g => g.Item.AccountIds.Count), ("campaign accounts", g => SmallCell.Counted(g.Item.Studied.Count)), ("share", g => SmallCell.Rate(g.Item.Studied)), ("set apart by", g => g.Item.Label));
    }

    /// <summary>How firm the groups are: how many accounts are in them, how far apart they lie (mean silhouette; P. J. Rousseeuw, J. Comput. Appl. Math. 20 (1987), 53-65), and how far they come again when accounts are drawn anew (adjusted Rand index; L. Hubert and P. Arabie, J. Classif. 2 (1985), 193-218).</summary>
    public static DataFrame Firmness(WitnessClusters clusters)
    {
        ArgumentNullException.ThrowIfNull(clusters);
        if (clusters.Missing is { } reason) return Missing("groups", reason);
        return Tables.Of<(string Measure, double Value)>(
            [("accounts in groups", clusters.Accounts), ("groups", clusters.Groups.Count), ("mean silhouette", clusters.Silhouette), ("stability (median adjusted Rand index)", clusters.Stability), ("stability in the worst twentieth of the draws", clusters.StabilityLow)],
            ("measure", m => m.Measure), ("value", m => m.Value));
    }

    static DataFrame Missing(string what, string reason) => Tables.Of([reason], (what, r => "could not be examined: " + r));
}
