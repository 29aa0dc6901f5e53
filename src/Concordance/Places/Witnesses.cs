using Concordance.Accounts;
using Concordance.Ingest;
using Concordance.Statistics;
using Concordance.Timeline;

namespace Concordance.Places;

/// <summary>The three witnesses of many accounts: what they declare, what they write, when they are awake.</summary>
/// <remarks>
/// None of them tells where anyone is, and that they contradict each other is no mark of inauthenticity: people move, learn languages, work at night and plan posts. What a table can show is whether the accounts under study
/// contradict themselves more often than others of the same data.
/// </remarks>
/// <param name="All">One entry an account, in ordinal order of the ids.</param>
/// <param name="Others">Accounts of the comparison group in all, of which those in <paramref name="All"/> may be a draw.</param>
/// <param name="ProfileFromCase">Whether the usual day was taken from accounts of the comparison group that declare one country of one time zone; else it is <see cref="DiurnalProfile.Usual"/>.</param>
/// <param name="Languages">Languages among which Lingua told texts. Of a text in a language for which it has no model the source's word is taken, where it states one.</param>
/// <param name="MissingPlaces">Why nothing is declared; null where something is.</param>
/// <param name="Declarations">What all accounts declare, those outside the draw with them: reading places is quick, and what the gazetteer says of few is said better of all. One entry a set of countries, the commonest first.</param>
/// <param name="Countries">Countries (ISO 3166-1) of the hypotheses.</param>
/// <param name="LeastTexts">Own texts of which the language must be told for an account's to be told; with fewer it is not known, with as many and no main one the account writes in several.</param>
public sealed record Witnesses(IReadOnlyList<Witness> All, int Others, bool ProfileFromCase, IReadOnlyList<string> Languages, string? MissingPlaces, IReadOnlyList<CountryDeclaration> Declarations, IReadOnlyList<string> Countries, int LeastTexts)
{
    /// <summary>How many of all accounts declare what is asked for.</summary>
    internal (Proportion Studied, Proportion Comparison) Declaring(Func<CountryDeclaration, bool> among)
    {
        var some = Declarations.Where(among).ToList();
        return (new(some.Sum(d => d.Studied), Declarations.Sum(d => d.Studied)), new(some.Sum(d => d.Comparison), Declarations.Sum(d => d.Comparison)));
    }

    /// <summary>Languages that people of all countries write in; see <see cref="WitnessOptions.Bridges"/>.</summary>
    internal IReadOnlyList<string> Bridges { get; init; } = [];

    /// <summary>Languages that are taken for each other; see <see cref="WitnessOptions.Alike"/>.</summary>
    internal IReadOnlyList<(string, string)> Alike { get; init; } = [];

    /// <summary>Languages in which a text could be found to be: those with a model among <see cref="Languages"/>, and those that sources state.</summary>
    internal IReadOnlySet<string> Looked { get; init; } = new HashSet<string>();

    /// <summary>Why of no account it is known when it is awake; null where it may be.</summary>
    public string? MissingHours { get; init; }

    /// <summary>The classes by which the accounts are matched.</summary>
    internal MatchingClasses Matching { get; init; } = MatchingClasses.Alike;

    /// <summary>The countries that each of all accounts declares, and whether it is under study.</summary>
    internal IReadOnlyList<(string AccountId, bool IsStudied, IReadOnlyList<string> Countries)> Declared { get; init; } = [];

    /// <summary>Hears the accounts of a case: all that carried the campaign, and as many others as the options say. What they declare is read of all others.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="options">How they are heard.</param>
    public static Witnesses Of(Investigation investigation, WitnessOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        var countries = investigation.Case.Hypotheses.SelectMany(CountriesOf).Distinct(StringComparer.Ordinal).ToList();
        return Of(investigation.Data, investigation.Campaign.AccountIds, investigation.Campaign.OtherAccountIds, countries, options, investigation.Matching);
    }

    /// <summary>The countries of a hypothesis: those that its label says.</summary>
    internal static IReadOnlyList<string> CountriesOf(PlaceHypothesis hypothesis) => PlaceReader.Usual.Read(hypothesis.Label).DeclaredCountries is { Count: > 0 } found ? found
        : Gazetteer.Carried.Country(hypothesis.Id.ToUpperInvariant()) is { } country ? [country.Id] : [];

    /// <summary>Hears accounts.</summary>
    /// <param name="data">The posts and accounts.</param>
    /// <param name="studied">Accounts under study, all of which are heard.</param>
    /// <param name="comparison">Other accounts.</param>
    /// <param name="countries">Countries (ISO 3166-1) of the hypotheses, for their languages.</param>
    /// <param name="options">How they are heard.</param>
    public static Witnesses Of(Collection data, IReadOnlySet<string> studied, IReadOnlySet<string> comparison, IReadOnlyList<string> countries, WitnessOptions? options = null) => Of(data, studied, comparison, countries, options, null);

    static Witnesses Of(Collection data, IReadOnlySet<string> studied, IReadOnlySet<string> comparison, IReadOnlyList<string> countries, WitnessOptions? options, MatchingClasses? matching)
    {
        ArgumentNullException.ThrowIfNull(data);
        options ??= new();
        options.Check();
        string[] heard = [.. studied.Concat(OrdinaryDay.Drawn(comparison, options)).Where(data.Accounts.ContainsKey).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var wanted = heard.ToHashSet(StringComparer.Ordinal);
        var posts = data.Posts.Where(p => wanted.Contains(p.AccountId)).ToLookup(p => p.AccountId, StringComparer.Ordinal);

        var gazetteer = Gazetteer.Carried;
        var missing = data.Missing(Field.Location);
        var (first, second) = (studied.Where(data.Accounts.ContainsKey).ToList(), comparison.Where(id => !studied.Contains(id) && data.Accounts.ContainsKey(id)).ToList());
        var declared = DeclaredCountries.Of(data, first.Concat(second));
        var declarations = declared.Counted(first, second);
        var stated = StatedLanguage.Common(data.Posts).ToList();
        string[] languages = [.. (options.Languages ?? [.. options.UsualLanguages, .. countries.SelectMany(gazetteer.LanguagesOf), .. stated, .. DeclaredLanguages(declarations, gazetteer)])
            .Where(LanguageReader.Known.Contains).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var reader = new LanguageReader(languages);
        var looked = languages.Union(stated, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        var offsets = CountryOffsets.Of(data);
        var profile = data.TellsDaysOnly ? null : OrdinaryDay.Of(heard.Where(id => !studied.Contains(id)), posts, declared, offsets);
        var fitter = new OffsetFitter(profile, options.Offsets);

        var witnesses = heard.AsParallel().AsOrdered().Select(id =>
        {
            var (shares, texts, sure) = AccountLanguages.Of(posts[id], reader, options);
            var main = texts >= options.LeastTexts && shares[0].Share >= options.LeastShare ? shares[0].Language : null;
            var (byHour, hours, days) = OffsetFit.Slots(posts[id].Select(p => p.Time));
            var fit = data.TellsDaysOnly ? new OffsetFit(0, days, Collection.DaysOnly, [], []) : fitter.Fit(byHour, hours, days);
            var says = declared.Of(id);
            return new Witness(id, studied.Contains(id), says, main, main is null ? double.NaN : sure, shares, texts, fit, Spoken(says, main, looked, gazetteer, options), Fitting(says, fit, offsets), Fitting(main is null || options.Bridges.Contains(main) ? [] : offsets.Speaking(main), fit, offsets));
        }).ToList();
        return new(witnesses, comparison.Count, profile is not null, languages, missing, declarations, countries, options.LeastTexts)
        {
            MissingHours = data.TellsDaysOnly ? Collection.DaysOnly : null, Matching = matching ?? MatchingClasses.Of(data), Bridges = options.Bridges, Alike = options.Alike, Looked = looked, Declared = [.. first.Select(a => (a, true, declared.Of(a))), .. second.Select(a => (a, false, declared.Of(a)))],
        };
    }

    // Who declares a country mostly writes its language: where that is not looked for, its texts are taken for another.
    static IEnumerable<string> DeclaredLanguages(IReadOnlyList<CountryDeclaration> declarations, Gazetteer gazetteer)
    {
        var all = declarations.Where(d => d.Countries.Count > 0).Sum(d => d.Studied + d.Comparison);
        return declarations.SelectMany(d => d.Countries.Select(c => (Country: c, Accounts: d.Studied + d.Comparison))).GroupBy(c => c.Country, c => c.Accounts, StringComparer.Ordinal)
            .Where(c => c.Sum() is var accounts && accounts >= Attribution.SmallCell.Least && 100L * accounts >= all).SelectMany(c => gazetteer.OfficialLanguagesOf(c.Key));
    }

    static Agreement Spoken(IReadOnlyList<string> countries, string? language, HashSet<string> looked, Gazetteer gazetteer, WitnessOptions options)
    {
        if (countries.Count == 0 || language is null) return Agreement.NotKnown;
        if (countries.Any(c => gazetteer.LanguagesOf(c).Any(l => l == language || options.Alike.Contains((l, language)) || options.Alike.Contains((language, l))))) return Agreement.Agree;
        // Of a country whose languages are not known, none contradicts; nor where those of its own were not looked for, since a text in them is taken for another.
        return options.Bridges.Contains(language) || countries.Any(c => gazetteer.LanguagesOf(c).Count == 0 || !gazetteer.OfficialLanguagesOf(c).All(looked.Contains)) ? Agreement.NotKnown : Agreement.Contradict;
    }

    static Agreement Fitting(IReadOnlyList<string> countries, OffsetFit fit, CountryOffsets offsets)
    {
        var ahead = countries.SelectMany(offsets.Of).Distinct().ToList();
        return fit.CannotTell is not null || ahead.Count == 0 ? Agreement.NotKnown : ahead.Exists(fit.Fits) ? Agreement.Agree : Agreement.Contradict;
    }
}
