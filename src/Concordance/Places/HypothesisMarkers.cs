using Concordance.Accounts;

namespace Concordance.Places;

/// <summary>How many accounts live, write and wake as a hypothesis says: under study, others beside them, and of these those of like number of posts and age (see <see cref="MatchedRates"/>).</summary>
/// <remarks>
/// By the gazetteer, Lingua, the letters and the hours, where <see cref="CountryMarker"/> goes by the words that the analyst listed. What accounts declare is counted of all, the rest of those heard. All of it is true of every emigrant, student and neighbour of the country, and none of it bears on a rung.
/// </remarks>
public static class HypothesisMarkers
{
    /// <summary>Up to four markers for each hypothesis whose country is known: declared, written by Lingua, written by letters, hours.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="witnesses">Its accounts, as heard.</param>
    public static IReadOnlyList<MatchedRates> Of(Investigation investigation, Witnesses witnesses)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        return [.. investigation.Case.Hypotheses.SelectMany(h => Of(h, investigation.Data, witnesses))];
    }

    /// <summary>The same for one hypothesis.</summary>
    /// <param name="hypothesis">The hypothesis; its country is the one that its label names, or of which its id is the code.</param>
    /// <param name="data">The posts.</param>
    /// <param name="witnesses">Accounts, as heard.</param>
    public static IReadOnlyList<MatchedRates> Of(PlaceHypothesis hypothesis, Collection data, Witnesses witnesses)
    {
        ArgumentNullException.ThrowIfNull(hypothesis);
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(witnesses);
        var countries = Witnesses.CountriesOf(hypothesis);
        if (countries.Count == 0) return [];
        List<MatchedRates> markers = [];
        if (witnesses.MissingPlaces is null)
            markers.Add(witnesses.Matching.Rates($"{hypothesis.Id}-declares", $"declare a place that the gazetteer has in {hypothesis.Label}", witnesses.Declared.Select(d => (d.AccountId, d.IsStudied, d.Countries.Intersect(countries, StringComparer.Ordinal).Any()))));
        string[] languages = [.. countries.SelectMany(Gazetteer.Carried.LanguagesOf).Intersect(witnesses.Languages, StringComparer.Ordinal)];
        if (languages.Length > 0)
        {
            var named = string.Join(" or ", languages.Select(LanguageNames.Of));
            markers.Add(Compare("writes", $"write mostly in {named}", witnesses.All.Where(w => w.Writes is not null), w => languages.Contains(w.Writes)));
            var letters = languages.Where(l => LetterSets.Languages.Contains(l) && LetterSets.Telling(l, witnesses.Languages).Count > 0).ToList();
            if (letters.Count > 0)
            {
                var wanted = witnesses.All.Select(w => w.AccountId).ToHashSet(StringComparer.Ordinal);
                var known = witnesses.Languages.Where(LetterSets.Languages.Contains).ToList();
                var with = data.Posts.Where(p => !p.IsRepost && wanted.Contains(p.AccountId)).AsParallel().Where(p => LetterProfile.Of(p.Text, known).Told.Intersect(letters, StringComparer.Ordinal).Any()).Select(p => p.AccountId).ToHashSet(StringComparer.Ordinal);
                markers.Add(Compare("writes-letters", $"use letters that only {string.Join(" or ", letters.Select(LanguageNames.Of))} has", witnesses.All, w => with.Contains(w.AccountId)));
            }
        }
        var offsets = new CountryOffsets(Gazetteer.Carried, data.Posts.Count == 0 ? DateTime.UnixEpoch : data.Posts[data.Posts.Count / 2].Time);
        if (countries.Any(c => offsets.Of(c).Count > 0))
            markers.Add(Compare("awake", $"are awake as in {hypothesis.Label} and elsewhere", witnesses.All.Where(w => w.Awake.CannotTell is null), w => countries.SelectMany(offsets.Of).Any(w.Awake.Fits)));
        return markers;

        MatchedRates Compare(string end, string label, IEnumerable<Witness> known, Func<Witness, bool> has) =>
            witnesses.Matching.Rates($"{hypothesis.Id}-{end}", label, known.Select(w => (w.AccountId, w.IsStudied, has(w))));
    }
}
