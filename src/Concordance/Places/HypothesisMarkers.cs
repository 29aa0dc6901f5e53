using Concordance.Accounts;

namespace Concordance.Places;

/// <summary>How many accounts live, write and wake as a hypothesis says: under study, others beside them, and of these those of like number of posts and age (see <see cref="MatchedRates"/>).</summary>
/// <remarks>
/// By the gazetteer, Lingua, the letters and the hours, where <see cref="CountryMarker"/> goes by the words that the analyst listed. What accounts declare is counted of all, the rest of those heard. All of it is true of every emigrant, student and neighbour of the country, and none of it bears on a rung.
/// </remarks>
public static class HypothesisMarkers
{
    /// <summary>Up to four markers for each hypothesis whose country is known: declared, written by Lingua, written by letters, hours.</summary>
    /// <param name="investigation">The case. Hours are told that fit the country and not the case's time zones, where these differ: of a few posts a day most hours fit both.</param>
    /// <param name="witnesses">Its accounts, as heard.</param>
    public static IReadOnlyList<MatchedRates> Of(Investigation investigation, Witnesses witnesses)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        return [.. investigation.Case.Hypotheses.SelectMany(h => Of(h, investigation.Data, witnesses, investigation.TimeZones))];
    }

    /// <summary>The same for one hypothesis.</summary>
    /// <param name="hypothesis">The hypothesis; its country is the one that its label names, or of which its id is the code.</param>
    /// <param name="data">The posts.</param>
    /// <param name="witnesses">Accounts, as heard.</param>
    /// <param name="zones">Time zones whose hours tell nothing of the country; none by default.</param>
    public static IReadOnlyList<MatchedRates> Of(PlaceHypothesis hypothesis, Collection data, Witnesses witnesses, IReadOnlyList<TimeZoneInfo>? zones = null)
    {
        ArgumentNullException.ThrowIfNull(hypothesis);
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(witnesses);
        var countries = Witnesses.CountriesOf(hypothesis);
        if (countries.Count == 0) return [];
        List<MatchedRates> markers = [];
        if (witnesses.MissingPlaces is null)
            markers.Add(witnesses.Matching.Rates($"{hypothesis.Id}-declares", $"declare a place that the gazetteer has in {hypothesis.Label}", witnesses.Declared.Select(d => (d.AccountId, d.IsStudied, d.Countries.Intersect(countries, StringComparer.Ordinal).Any()))));
        string[] languages = [.. LanguagesOf(countries, witnesses).Intersect(witnesses.Looked, StringComparer.Ordinal)];
        if (languages.Length > 0)
        {
            var named = string.Join(" or ", languages.Select(LanguageNames.Of));
            markers.Add(Compare("writes", $"write mostly in {named}", witnesses.All.Where(w => w.Writes is not null), w => languages.Contains(w.Writes)));
            var known = witnesses.Languages.Where(LetterSets.Languages.Contains).ToList();
            var letters = languages.Where(l => known.Contains(l) && LetterSets.Telling(l, known).Count > 0).ToList();
            if (letters.Count > 0)
            {
                var wanted = witnesses.All.Select(w => w.AccountId).ToHashSet(StringComparer.Ordinal);
                var with = data.Posts.Where(p => !p.IsRepost && wanted.Contains(p.AccountId)).AsParallel().Where(p => LetterProfile.Of(p.Text, known).Told.Intersect(letters, StringComparer.Ordinal).Any()).Select(p => p.AccountId).ToHashSet(StringComparer.Ordinal);
                markers.Add(Compare("writes-letters", $"use letters that, of the {known.Count} languages looked for, only {string.Join(" or ", letters.Select(LanguageNames.Of))} has", witnesses.All, w => with.Contains(w.AccountId)));
            }
        }
        var middle = data.Posts.Count == 0 ? DateTime.UnixEpoch : data.Posts[data.Posts.Count / 2].Time;
        var there = countries.SelectMany(new CountryOffsets(Gazetteer.Carried, middle).Of).ToHashSet();
        var elsewhere = (zones ?? []).Select(z => (z.Id, Offset: z.GetUtcOffset(middle))).Where(z => !there.Contains(z.Offset)).ToList();
        var label = $"have hours that fit {hypothesis.Label} and {(elsewhere.Count == 0 ? "mostly others" : $"not {string.Join(" or ", elsewhere.Select(z => z.Id))}")}";
        if (there.Count > 0) markers.Add(Compare("awake", label, witnesses.All.Where(w => w.Awake.CannotTell is null), w => there.Any(w.Awake.Fits) && !elsewhere.Exists(z => w.Awake.Fits(z.Offset))));
        return markers;

        MatchedRates Compare(string end, string label, IEnumerable<Witness> known, Func<Witness, bool> has) =>
            witnesses.Matching.Rates($"{hypothesis.Id}-{end}", label, known.Select(w => (w.AccountId, w.IsStudied, has(w))));
    }
    /// <summary>Hypotheses of whose languages none can be told: name of the marker, what it would say, and why it can't be.</summary>
    internal static IEnumerable<(string Id, string Label, string Reason)> Untold(Case @case, Witnesses witnesses) =>
        from hypothesis in @case.Hypotheses
        let languages = LanguagesOf(Witnesses.CountriesOf(hypothesis), witnesses).ToList()
        where languages.Count > 0 && !languages.Exists(witnesses.Looked.Contains)
        let named = string.Join(" or ", languages.Select(LanguageNames.Of))
        select ($"{hypothesis.Id}-writes", $"write mostly in {named}", $"there is no model of {named}, and no source states that posts are in it");

    // What people of all countries write tells nothing of one, unless it is all that is official there.
    static IEnumerable<string> LanguagesOf(IEnumerable<string> countries, Witnesses witnesses)
    {
        var official = countries.SelectMany(Gazetteer.Carried.OfficialLanguagesOf).Distinct(StringComparer.Ordinal).ToList();
        return official.Except(witnesses.Bridges, StringComparer.Ordinal).ToList() is { Count: > 0 } own ? own : official;
    }
}
