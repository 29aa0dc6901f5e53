using Concordance.Content;

namespace Concordance.Places;

/// <summary>Which declared places are in a country that is asked about.</summary>
static class HypothesisPlaces
{
    /// <summary>Whether a text says a place in the country of a hypothesis: by the words that the analyst listed, or by the gazetteer. Null without hypotheses.</summary>
    /// <param name="hypotheses">The hypotheses.</param>
    /// <param name="data">All accounts, by which names of several countries are read.</param>
    internal static Func<string, bool>? Of(IReadOnlyList<PlaceHypothesis> hypotheses, Collection data)
    {
        if (hypotheses.Count == 0) return null;
        var listed = new TermMatcher([.. hypotheses.SelectMany(h => h.Places)]);
        var countries = hypotheses.SelectMany(Witnesses.CountriesOf).ToHashSet(StringComparer.Ordinal);
        var context = PlaceContext.Of(data.Accounts.Values.Select(a => a.Location));
        return place => listed.IsIn(place) || PlaceReader.Usual.Read(place, context).DeclaredCountries.Any(countries.Contains);
    }
}
