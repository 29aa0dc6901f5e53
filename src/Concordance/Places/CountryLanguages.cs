using Concordance.Statistics;

namespace Concordance.Places;

/// <summary>How many accounts declare a country and write a language.</summary>
/// <param name="Country">Name of the country; <see cref="CountryLanguages.None"/> or <see cref="CountryLanguages.Others"/> for those without and for all further ones.</param>
/// <param name="Language">Name of the language, or the same.</param>
/// <param name="Studied">Accounts under study, of all of them.</param>
/// <param name="Comparison">Others, of all of them.</param>
public sealed record CountryLanguageCell(string Country, string Language, Proportion Studied, Proportion Comparison);

/// <summary>Declared countries by languages written, in two groups.</summary>
/// <param name="Countries">Rows: the countries that most accounts declare, then others and none.</param>
/// <param name="Languages">Columns: the languages that most accounts write, those of the hypotheses' countries and those that these are taken for, then others and none.</param>
/// <param name="Cells">All cells, row by row.</param>
public sealed record CountryLanguages(IReadOnlyList<string> Countries, IReadOnlyList<string> Languages, IReadOnlyList<CountryLanguageCell> Cells)
{
    /// <summary>Names of the last rows and columns.</summary>
    public const string None = "not told", Others = "others", Several = "several";

    /// <summary>Counts accounts. Of one that declares several countries the row is <see cref="Several"/>.</summary>
    /// <param name="witnesses">The accounts.</param>
    /// <param name="most">Most countries with a row of their own.</param>
    /// <param name="mostLanguages">Most languages with a column of their own, besides those of the hypotheses.</param>
    public static CountryLanguages Of(Witnesses witnesses, int most = 8, int mostLanguages = 4)
    {
        ArgumentNullException.ThrowIfNull(witnesses);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostLanguages, 1);
        var (studied, others) = (witnesses.All.Count(w => w.IsStudied), witnesses.All.Count(w => !w.IsStudied));
        // By the share in either group: what is frequent among the few under study must not be lost among the many others.
        var countries = Frequent(w => w.Declares.Count switch { 0 => None, 1 => Gazetteer.Carried.Country(w.Declares[0])?.Name ?? w.Declares[0], _ => Several }, most, []);
        var asked = witnesses.Countries.SelectMany(Gazetteer.Carried.OfficialLanguagesOf).Where(l => witnesses.Looked.Contains(l)).Distinct(StringComparer.Ordinal).ToList();
        // That nobody writes them is what a reader looks for, and that nobody writes what they are taken for.
        var alike = witnesses.Alike.SelectMany(a => asked.Contains(a.Item1) ? [a.Item2] : asked.Contains(a.Item2) ? new[] { a.Item1 } : []);
        var languages = Frequent(w => w.Writes is { } language ? LanguageNames.Of(language) : None, mostLanguages, [.. asked.Concat(alike).Select(LanguageNames.Of).Distinct(StringComparer.Ordinal)]);
        var counts = witnesses.All.CountBy(w => (countries.Of(w), languages.Of(w), w.IsStudied)).ToDictionary();
        return new(countries.Names, languages.Names, [.. countries.Names.SelectMany(c => languages.Names.Select(l => new CountryLanguageCell(c, l,
            new(counts.GetValueOrDefault((c, l, true)), studied), new(counts.GetValueOrDefault((c, l, false)), others))))]);

        (IReadOnlyList<string> Names, Func<Witness, string> Of) Frequent(Func<Witness, string> name, int most, IReadOnlyList<string> always)
        {
            var ranked = witnesses.All.GroupBy(name, StringComparer.Ordinal).Where(g => g.Key is not None and not Several && g.Count() >= DeclaredPlace.LeastAccounts)
                .OrderByDescending(g => Math.Max(Share(g.Count(w => w.IsStudied), studied), Share(g.Count(w => !w.IsStudied), others))).ThenBy(g => g.Key, StringComparer.Ordinal).Take(most).Select(g => g.Key).Union(always, StringComparer.Ordinal).ToList();
            string Named(Witness w) => name(w) is var n && (n is None or Several || ranked.Contains(n)) ? n : Others;
            var used = witnesses.All.Select(Named).ToHashSet(StringComparer.Ordinal);
            return ([.. ranked, .. new[] { Others, Several, None }.Where(used.Contains)], Named);
        }

        static double Share(int count, int total) => total == 0 ? 0 : (double)count / total;
    }
}
