using System.Globalization;
using Concordance.Attribution;
using Microsoft.Data.Analysis;

namespace Concordance.Places;

/// <summary>Declared countries, foreign spellings, the three witnesses and their groups, as tables. No table shows fewer than <see cref="DeclaredPlace.LeastAccounts"/> accounts, nor what an account wrote.</summary>
public static class WitnessTables
{
    /// <summary>Declared countries in both groups, all accounts with them and not a draw; those that most declare first. One that declares several counts in each.</summary>
    public static DataFrame Countries(Witnesses witnesses)
    {
        ArgumentNullException.ThrowIfNull(witnesses);
        if (witnesses.MissingPlaces is { } reason) return Missing("declared countries", reason);
        return Tables.Of(
            DeclaredCountryRow.Of(witnesses), ("declared country", c => c.Name), ("campaign accounts", c => CountColumn.Told(c.Studied.Count, c.StudiedHidden)), ("share", c => CountColumn.Rate(c.Studied, c.StudiedHidden)),
            ("other accounts", c => CountColumn.Told(c.Comparison.Count, c.ComparisonHidden)), ("base_rate", c => CountColumn.Rate(c.Comparison, c.ComparisonHidden)));
    }

    /// <summary>
    /// How declared places were read, each text of at least <see cref="DeclaredPlace.LeastAccounts"/> accounts: the commonest, and of each harder kind of text (a flag, a code, coordinates, a wrong letter, several places, a joke, one of which nothing is known) the commonest of that kind.
    /// Within a kind in the order of the alphabet, and without numbers of accounts: the table of places tells these by group, and their sum would undo what it hides. Says so where texts are hidden or no source has places.
    /// </summary>
    /// <param name="data">The accounts.</param>
    /// <param name="names">How things are called. Where texts are hidden, case and spaces stand as <see cref="PlaceTables.Places"/> has them, since how one account writes it may be its own.</param>
    /// <param name="count">How many of the commonest.</param>
    /// <param name="hypotheses">Hypotheses of whose countries some texts are shown first.</param>
    public static DataFrame Readings(Collection data, OutputNames names, int count = 20, IReadOnlyList<PlaceHypothesis>? hypotheses = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(names);
        if (data.Missing(Ingest.Field.Location) is { } reason) return Missing("declared places", reason);
        return Tables.Of(
            ShownReading.Of(data, count, (hypotheses ?? []).Select(h => (h.Label, Witnesses.CountriesOf(h)))), ("shown as", t => t.Kind), ("declared", t => names.Hidden ? DeclaredPlace.Fold(t.Text) : t.Text), ("read as", t => t.Reading.Nowhere ? "nowhere" : t.Reading.Mentions.Count == 0 ? "no place known" : string.Join(" + ", t.Reading.Mentions.Where(m => m.Candidates.Count > 0).Select(m => Told(m.Candidates[0].Place)))),
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
        if (!report.Uses.Any(u => u.Studied.Count + u.Comparison.Count >= DeclaredPlace.LeastAccounts)) return Tables.Of([$"none of {DeclaredPlace.LeastAccounts} accounts or more"], ("foreign spellings", n => n));
        return Tables.Of(
            report.Uses.Where(u => u.Studied.Count + u.Comparison.Count >= DeclaredPlace.LeastAccounts).Take(count),
            ("spelling", u => names.Hidden ? "(hidden)" : u.Spelling.Written), ("of", u => u.Spelling.Place.Name), ("suggested by", u => string.Join(", ", u.Spelling.Languages.Select(LanguageNames.Of))),
            ("also used in", u => string.Join(" ", u.Spelling.SharedWith)), ("known from", u => InWords(u.Spelling.Source)), ("edits", u => u.Spelling.Edits), ("campaign accounts", u => SmallCell.Counted(u.Studied.Count)), ("share", u => SmallCell.Rate(u.Studied)),
            ("other accounts", u => SmallCell.Counted(u.Comparison.Count)), ("base_rate", u => SmallCell.Rate(u.Comparison)), ("chance of a plain typo", u => u.TypoChance));
    }

    /// <summary>Posts with foreign spellings by whether they are in a language in which the spelling is right, as the sources state it, and how many different texts they are. Of few accounts few posts are counted.</summary>
    public static DataFrame SpellingPosts(SpellingReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (a, b) = (report.StudiedPosts, report.ComparisonPosts);
        return Tables.Of<(string Posts, (int, int) Studied, (int, int) Comparison)>(
            [
                ("in a language in which the spelling is right", a.InIts, b.InIts), ("in another language", a.InAnother, b.InAnother), ("in a language that no source states", a.NotTold, b.NotTold),
                ("different texts among them all", (a.Texts, a.Accounts), (b.Texts, b.Accounts)),
            ],
            ("posts with such a spelling", r => r.Posts), ("campaign accounts' posts", r => Told(r.Studied)), ("other accounts' posts", r => Told(r.Comparison)));

        static string Told((int Posts, int Accounts) some) => SmallCell.Posts(some.Posts, some.Accounts);
    }

    static string InWords(SpellingSource source) => source switch
    {
        SpellingSource.Exonym => "the name there",
        SpellingSource.ThroughRussian => "the Russian name",
        SpellingSource.Rules => "rules of sound",
        _ => "the case",
    };

    /// <summary>Posts with letters that one language has and the others lack, of those in own words, in both groups. A language without such letters has a dash: no post could show it, so that nothing was counted.</summary>
    public static DataFrame Letters(IReadOnlyList<LetterShare> letters) => Tables.Of(
        letters.OrderBy(l => LanguageNames.Of(l.Language), StringComparer.Ordinal), ("language", l => LanguageNames.Of(l.Language)), ("letters that tell it", l => l.Letters.Count == 0 ? "none: the others have all of them" : string.Join(" ", l.Letters.Take(12)) + (l.Letters.Count > 12 ? " …" : "")),
        ("own campaign posts", l => Counted(l, l.Studied)), ("share", l => l.Letters.Count == 0 ? null : SmallCell.Rate(l.Studied)), ("other own posts", l => Counted(l, l.Comparison)), ("base_rate", l => l.Letters.Count == 0 ? null : SmallCell.Rate(l.Comparison)));

    static string Counted(LetterShare of, Statistics.Proportion p) => of.Letters.Count == 0 ? "–" : SmallCell.Counted(p);

    /// <summary>How often two witnesses contradict each other, in both groups; an account counts where both are known. "matched_rate" is the rate among others of like number of posts and year of creation, weighted to the accounts under study (see <see cref="Accounts.MatchedRates"/>). Under each pair with declared countries stands the same without the countries of the hypotheses, unless a small number would follow from the two: of how many it is known may not be told there, and then the share stands without its count, since the one would follow from the other.</summary>
    public static DataFrame Agreement(Witnesses witnesses) => Tables.Of(
        WitnessAgreement.Of(witnesses).SelectMany(a => a.IsElsewhereTold ? [(Of: a, Known: true), (a.Elsewhere!, a.IsKnownElsewhereTold)] : new (WitnessAgreement Of, bool Known)[] { (a, true) }),
        ("accounts that …", a => a.Of.Label), ("campaign accounts", a => Contradict(a.Of.Studied, a.Known)), ("of", a => Known(a.Of.Studied.Total, a.Known)), ("share", a => SmallCell.Rate(a.Of.Studied)), ("not known", a => Known(a.Of.StudiedUnknown, a.Known)),
        ("other accounts", a => Contradict(a.Of.Comparison, a.Known)), ("of others", a => Known(a.Of.Comparison.Total, a.Known)), ("base_rate", a => SmallCell.Rate(a.Of.Comparison)), ("matched_rate", a => a.Known ? a.Of.Rates.ShownOrdinaryRate : null), ("others not known", a => Known(a.Of.ComparisonUnknown, a.Known)));

    static string? Contradict(Statistics.Proportion p, bool isKnownTold) => SmallCell.Hides(p.Total) || !isKnownTold && !SmallCell.Hides(p.Count) ? null : SmallCell.Counted(p.Count);

    static string? Known(int count, bool isTold) => isTold ? SmallCell.Counted(count) : null;

    /// <summary>The three witnesses side by side, one row an account under study: which countries it declares, what it writes and when it is awake, each with how sure that is, and which of them contradict each other. No text of an account is in it.</summary>
    /// <remarks>
    /// "confidence" is Lingua's own, the mean over "texts read" in the language; "awake" holds the clocks whose probabilities together reach the level (95 % by default), and "probability" that of the likeliest. "known" counts the witnesses that say something.
    /// In a pseudonymous case a country or language of fewer than five of these accounts is not named: an account with a rare one is known by it. None of it tells where anyone is or that an account is not what it says.
    /// </remarks>
    /// <param name="witnesses">The accounts.</param>
    /// <param name="names">How accounts are called. Those of whom two witnesses contradict each other stand first, then those that declare a country of the hypotheses, then those of whom most is known, each in the order of these names.</param>
    public static DataFrame Accounts(Witnesses witnesses, OutputNames names)
    {
        ArgumentNullException.ThrowIfNull(witnesses);
        ArgumentNullException.ThrowIfNull(names);
        var studied = witnesses.All.Where(w => w.IsStudied).Select(w => (Name: names.Account(w.AccountId), Of: w)).OrderByDescending(w => IsContradicted(w.Of)).ThenByDescending(w => w.Of.Declares.Intersect(witnesses.Countries, StringComparer.Ordinal).Any()).ThenByDescending(w => Known(w.Of)).ThenBy(w => w.Name, StringComparer.Ordinal).ToList();
        var (countries, languages) = (Common(studied.SelectMany(w => w.Of.Declares)), Common(studied.Select(w => w.Of.Writes).OfType<string>()));
        return Tables.Of(
            studied, ("account", w => w.Name), ("declares", w => string.Join("; ", w.Of.Declares.Select(c => countries(c) ? Gazetteer.Carried.Country(c)?.Name ?? c : "a country of few").Distinct(StringComparer.Ordinal)) is { Length: > 0 } said ? said : null),
            ("writes", w => w.Of.Writes is { } language ? languages(language) ? LanguageNames.Of(language) : "a language of few" : w.Of.Texts < witnesses.LeastTexts ? null : CountryLanguages.Several), ("confidence", w => w.Of.Confidence), ("texts read", w => w.Of.Texts),
            ("awake", w => w.Of.Awake.CannotTell is null ? Say.Offsets([.. w.Of.Awake.Likely.Select(h => TimeSpan.FromHours(h))]) : null), ("probability", w => w.Of.Awake.CannotTell is null ? w.Of.Awake.Probabilities.Max() : null),
            ("known", w => Known(w.Of)), ("contradict", w => Contradictions(w.Of)));

        static bool IsContradicted(Witness w) => w.DeclaresWrites == Places.Agreement.Contradict || w.DeclaresAwake == Places.Agreement.Contradict || w.WritesAwake == Places.Agreement.Contradict;

        int Known(Witness w) => (w.Declares.Count > 0 ? 1 : 0) + (w.Texts >= witnesses.LeastTexts ? 1 : 0) + (w.Awake.CannotTell is null ? 1 : 0);

        Func<string, bool> Common(IEnumerable<string> values)
        {
            if (!names.Hidden) return _ => true;
            var common = values.CountBy(v => v, StringComparer.Ordinal).Where(v => v.Value >= SmallCell.Least).Select(v => v.Key).ToHashSet(StringComparer.Ordinal);
            return common.Contains;
        }

        static string Contradictions(Witness w)
        {
            (string Pair, Agreement How)[] pairs = [("country and language", w.DeclaresWrites), ("country and hours", w.DeclaresAwake), ("language and hours", w.WritesAwake)];
            return pairs.All(p => p.How == Places.Agreement.NotKnown) ? "not known" : string.Join("; ", pairs.Where(p => p.How == Places.Agreement.Contradict).Select(p => p.Pair)) is { Length: > 0 } said ? said : "none";
        }
    }

    /// <summary>
    /// Groups of accounts, the largest first, with what sets them apart; those of too few accounts are left out. Beside the share under study stands that of accounts of which the same is known (<see cref="WitnessCluster.Expected"/>).
    /// Says so where there are none or they are not stable.
    /// </summary>
    public static DataFrame Clusters(WitnessClusters clusters)
    {
        ArgumentNullException.ThrowIfNull(clusters);
        if (clusters.Missing is { } reason) return Missing("groups", reason);
        if (!clusters.IsStable) return Missing("groups", string.Create(CultureInfo.InvariantCulture, $"they change with the draw of accounts (median adjusted Rand index {clusters.Stability:0.00})"));
        var (all, studied, others) = (clusters.Groups.Select(g => g.Studied.Total).ToList(), clusters.Groups.Select(g => g.Studied.Count).ToList(), clusters.Groups.Select(g => g.Studied.Total - g.Studied.Count).ToList());
        // How many accounts are grouped, and how many of them carried the campaign, is told elsewhere; the others are the rest of both.
        var (hidden, few, left) = (SuppressedCells.Of(all), SuppressedCells.Of(studied), SuppressedCells.Of(others));
        return Tables.Of(
            clusters.Groups.Index().Where(g => g.Item.AccountIds.Count >= DeclaredPlace.LeastAccounts),
            ("group", g => g.Index + 1), ("accounts", g => CountColumn.Told(g.Item.Studied.Total, hidden[g.Index])), ("campaign accounts", g => Part(g.Item.Studied, hidden[g.Index] || few[g.Index] || left[g.Index])),
            ("share", g => CountColumn.Rate(g.Item.Studied, hidden[g.Index] || few[g.Index] || left[g.Index])), ("usual share", g => g.Item.Expected), ("set apart by", g => g.Item.Label));

        static string Part(Statistics.Proportion p, bool hidden) => SmallCell.Hides(p.Count) || SmallCell.Hides(p.Total - p.Count) ? SmallCell.Part(p.Count, p.Total) : CountColumn.Told(p.Count, hidden);
    }

    /// <summary>How firm the groups are: how many accounts are in them, how far apart they lie (mean silhouette; P. J. Rousseeuw, J. Comput. Appl. Math. 20 (1987), 53-65), and how far they come again when accounts are drawn anew (adjusted Rand index; L. Hubert and P. Arabie, J. Classif. 2 (1985), 193-218).</summary>
    public static DataFrame Firmness(WitnessClusters clusters)
    {
        ArgumentNullException.ThrowIfNull(clusters);
        if (clusters.Missing is { } reason) return Missing("groups", reason);
        return Tables.Of<(string Measure, double Value)>(
            [("accounts in groups", clusters.Accounts), ("groups", clusters.Groups.Count), ($"groups of fewer than {DeclaredPlace.LeastAccounts} accounts, not shown", clusters.Groups.Count(g => g.AccountIds.Count < DeclaredPlace.LeastAccounts)), ("most groups tried", clusters.Tried), ("mean silhouette", clusters.Silhouette), ("stability (median adjusted Rand index)", clusters.Stability), ("stability in the worst twentieth of the draws", clusters.StabilityLow)],
            ("measure", m => m.Measure), ("value", m => m.Value));
    }

    static DataFrame Missing(string what, string reason) => Tables.Of([reason], (what, r => "could not be examined: " + r));
}
