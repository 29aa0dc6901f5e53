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

    /// <summary>The countries (ISO 3166-1) of one of these accounts; none where it declares none.</summary>
    internal IReadOnlyList<string> Of(string account) => _byText[_data.Accounts[account].Location ?? ""];
}
