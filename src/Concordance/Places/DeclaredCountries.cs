namespace Concordance.Places;

/// <summary>The countries that accounts declare, each text read once.</summary>
sealed class DeclaredCountries
{
    readonly Collection _data;
    readonly Dictionary<string, IReadOnlyList<string>> _byText;

    DeclaredCountries(Collection data, Dictionary<string, IReadOnlyList<string>> byText) => (_data, _byText) = (data, byText);

    /// <summary>Reads what some accounts of a collection declare; what is a joke is told by all that its accounts declare.</summary>
    internal static DeclaredCountries Of(Collection data, IEnumerable<string> accounts)
    {
        var context = PlaceContext.Of(data.Accounts.Values.Select(a => a.Location));
        return new(data, accounts.Select(id => data.Accounts[id].Location ?? "").Distinct(StringComparer.Ordinal).AsParallel()
            .Select(l => (Text: l, Countries: PlaceReader.Usual.Read(l, context).DeclaredCountries)).ToDictionary(l => l.Text, l => l.Countries, StringComparer.Ordinal));
    }

    /// <summary>How many of two groups declare each set of countries, the commonest first.</summary>
    internal IReadOnlyList<CountryDeclaration> Counted(IEnumerable<string> studied, IEnumerable<string> comparison)
    {
        // The surer country stands first in a reading: which is so is not asked here.
        var (first, second) = (Count(studied), Count(comparison));
        return [.. first.Keys.Union(second.Keys, StringComparer.Ordinal).Select(k => new CountryDeclaration(k.Split(' ', StringSplitOptions.RemoveEmptyEntries), first.GetValueOrDefault(k), second.GetValueOrDefault(k)))
            .OrderByDescending(d => d.Studied + d.Comparison).ThenBy(d => string.Join(' ', d.Countries), StringComparer.Ordinal)];

        Dictionary<string, int> Count(IEnumerable<string> accounts) => accounts.CountBy<string, IReadOnlyList<string>>(Of, ReferenceEqualityComparer.Instance).GroupBy(c => string.Join(' ', c.Key.Order(StringComparer.Ordinal)), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Sum(c => c.Value), StringComparer.Ordinal);
    }

    /// <summary>The countries (ISO 3166-1) of one of these accounts; none where it declares none.</summary>
    internal IReadOnlyList<string> Of(string account) => _byText[_data.Accounts[account].Location ?? ""];
}
