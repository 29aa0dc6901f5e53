using System.Collections.Frozen;
using System.Text;
using Concordance.Content;

namespace Concordance.Places;

/// <summary>Reads declared places: free text into places of a gazetteer, each with a confidence.</summary>
/// <remarks>
/// <para>
/// Longest names first, in any language that the gazetteer knows; then codes in capitals, flags, coordinates, and names with one letter wrong. What a name can mean is weighed by inhabitants and by what is named beside it
/// ("Paris, Texas"), against the odds that it means no place, which grow with each word that is none (<see cref="PlaceReaderOptions"/>). Names with one letter wrong count by the share of mentions that are misspelt, and the less
/// the shorter the word is: every short word is near some name.
/// </para>
/// <para>
/// Not read: names run together without spaces (among them most Chinese, Japanese and Thai), two letters wrong, postcodes, dialling codes, quarters and villages. A declared place shows what an account says, not where anyone
/// is: anyone can declare anything. Safe for several threads; the same in every culture.
/// </para>
/// </remarks>
public sealed class PlaceReader
{
    const int MostWords = 6, LeastLettersAlone = 2, MostStray = 8, ShortName = 3, UsualName = 7;
    const double TinyNothing = 1_000, ShortNothing = 10, JestNothing = 20, HintNothing = 2, UnlikeNothing = 4, AloneNothing = 30, FarthestTown = 100, OneFlag = 0.8, ManyFlags = 1.5, ByChance = 0.3, Region = 0.3, OtherMarks = 0.1;

    static readonly FrozenSet<string> s_links = FrozenSet.Create(StringComparer.Ordinal,
        "a", "an", "and", "au", "aux", "at", "between", "by", "born", "d", "da", "dans", "das", "de", "del", "della", "der", "des", "di", "do", "du", "e", "en", "entre", "et", "i", "il", "im", "in", "l", "la", "las", "le",
        "les", "living", "los", "near", "now", "o", "of", "on", "or", "ou", "pres", "sur", "the", "to", "und", "ve", "via", "y", "from", "based", "currently", "city", "ville", "seheri", "sehri", "state", "region", "north", "south", "east", "west", "nord", "sud", "est", "ouest", "middle", "centre", "center", "central", "union", "и", "в", "из", "г", "город");

    static readonly Lazy<(FrozenSet<string> Exact, FrozenSet<string> Words, FrozenSet<string> Hints)> s_nowhere = new(() =>
    {
        var rows = ReferenceRows.Of("gazetteer.nowhere.tsv").ToLookup(f => f[0], f => f[1].Split('|'));
        return (Set("exact"), Set("word"), Set("hint"));

        FrozenSet<string> Set(string rule) => rows[rule].SelectMany(r => r).Select(PlaceFold.Of).ToFrozenSet(StringComparer.Ordinal);
    });

    static readonly Lazy<PlaceReader> s_usual = new(() => new(Gazetteer.Carried));

    readonly Gazetteer _gazetteer;
    readonly PlaceReaderOptions _options;
    readonly Lazy<MisspeltNames> _misspelt;

    /// <summary>A reader with usual settings over the gazetteer that the library carries.</summary>
    public static PlaceReader Usual => s_usual.Value;

    /// <summary>Makes a reader.</summary>
    /// <param name="gazetteer">The places.</param>
    /// <param name="options">The odds.</param>
    public PlaceReader(Gazetteer gazetteer, PlaceReaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        (_gazetteer, _options) = (gazetteer, options ?? new());
        _options.Check();
        _misspelt = new(() => new(_gazetteer, _options));
    }

    // A name in the text with what it can mean; weights are inhabitants to a power.
    sealed class Span(string words, int part, PlaceEvidence evidence, IReadOnlyList<(Place Place, double Weight)> candidates, double nothing)
    {
        internal readonly string Words = words;
        internal readonly int Part = part;
        internal readonly PlaceEvidence Evidence = evidence;
        internal readonly IReadOnlyList<(Place Place, double Weight)> Candidates = candidates;
        internal readonly double Nothing = nothing, Total = candidates.Sum(c => c.Weight);

        // Only between the places that the name can mean: a rare country is no jest.
        internal Span In(PlaceContext context)
        {
            if (Candidates.Count < 2) return this;
            var weighed = Candidates.Select(c => (c.Place, Weight: c.Weight * context.Weight(c.Place.Country))).ToList();
            var sum = weighed.Sum(c => c.Weight);
            return new(Words, Part, Evidence, [.. weighed.Select(c => (c.Place, c.Weight * Total / sum))], Nothing);
        }
    }

    /// <summary>What a declared place says. Empty text says nothing; more than 200 characters are not read.</summary>
    /// <param name="text">The field, as written.</param>
    /// <param name="context">Where others of the same data say they are, for names that several countries have; null leaves it to inhabitants.</param>
    public PlaceReading Read(string? text, PlaceContext? context = null)
    {
        if (string.IsNullOrWhiteSpace(text)) return PlaceReading.Empty;
        var words = new PlaceWords(text);
        var point = Coordinates.In(words.Text);
        if (point is null && words.Flags.Count == 0)
        {
            var whole = string.Join(' ', words.Words.Select(w => w.Folded));
            if (whole.Length == 0) return PlaceReading.Empty;
            if (s_nowhere.Value.Exact.Contains(whole)) return PlaceReading.InJest;
        }
        var (spans, jest) = Spans(words);
        List<PlaceMention> mentions = [.. Mentions(context is null ? spans : spans.ConvertAll(s => s.In(context)))];
        if (point is { } p) mentions.Insert(0, At(p));
        return new(mentions, mentions.Count == 0 && jest);
    }

    PlaceMention At((double Latitude, double Longitude, string Written) point)
    {
        var (town, far) = _gazetteer.Nearest(point.Latitude, point.Longitude);
        // Nothing is sure about a point in the desert or at sea but that it is near no town.
        return new(point.Written, PlaceEvidence.Coordinates, far > FarthestTown ? [] : [new(town, 1 - far / (2 * FarthestTown))]);
    }

    (List<Span> Spans, bool Jest) Spans(PlaceWords text)
    {
        List<(int First, int Count, IReadOnlyList<(Place, double)> Candidates, PlaceEvidence Evidence, double Nothing)> found = [];
        var words = text.Words;
        var capitals = words.Count > 1 && words.All(w => w.Written == w.Written.ToUpperInvariant());
        int stray = 0, hints = 0;
        var jest = false;
        for (var i = 0; i < words.Count;)
        {
            var before = found.Count;
            var most = 1;
            while (most < MostWords && i + most < words.Count && words[i + most].Part == words[i].Part && words[i + most].Comma == words[i].Comma) most++;
            for (var count = most; count > 0 && found.Count == before; count--)
                if (Named(words, i, count, capitals) is { } named) found.Add((i, count, named.Candidates, named.Evidence, named.Nothing));
            for (var count = Math.Min(3, most); count > 0 && found.Count == before; count--)
                if (Misspelt(words, i, count) is { } near) found.Add((i, count, near.Candidates, PlaceEvidence.Misspelt, near.Nothing));
            if (found.Count > before)
            {
                i += found[^1].Count;
                continue;
            }
            var word = words[i++].Folded;
            if (s_nowhere.Value.Words.Contains(word)) jest = true;
            else if (s_nowhere.Value.Hints.Contains(word)) hints++;
            else if (!s_links.Contains(word) && !word.All(char.IsDigit)) stray++;
        }
        var nothing = Weight(_options.Nothing) * Math.Pow(_options.StrayWord, Math.Min(stray, MostStray)) * (jest ? JestNothing : 1) * Math.Pow(HintNothing, Math.Min(hints, MostStray));
        List<(int Start, Span Span)> spans =
        [
            .. found.Select(f => (words[f.First].Start, new Span(Written(text, f.First, f.Count), words[f.First].Part, f.Evidence, f.Candidates,
                nothing * f.Nothing * (stray > 0 && char.IsLower(words[f.First].Written[0]) ? UnlikeNothing : 1)))),
        ];
        var flags = text.Flags.DistinctBy(f => f.Code, StringComparer.Ordinal).Select(f => (f.Start, f.Written, Place: _gazetteer.Country(f.Code[..2]))).Where(f => f.Place is not null).ToList();
        var sure = Math.Min(OneFlag, ManyFlags / flags.Count);
        spans.AddRange(flags.Select(f => (f.Start, new Span(f.Written, -1, PlaceEvidence.Flag, [(f.Place!, Weight(f.Place!.Population))], Weight(f.Place.Population) * (1 - sure) / sure))));
        return ([.. spans.OrderBy(s => s.Start).Select(s => s.Span)], jest);
    }

    static string Written(PlaceWords text, int first, int count) => text.Text[text.Words[first].Start..(text.Words[first + count - 1].Start + text.Words[first + count - 1].Written.Length)];

    static string Written(List<PlaceWord> words, int first, int count) => string.Join(' ', words.Skip(first).Take(count).Select(w => w.Written));

    (IReadOnlyList<(Place, double)> Candidates, PlaceEvidence Evidence, double Nothing)? Named(List<PlaceWord> words, int first, int count, bool capitals)
    {
        var name = count == 1 ? words[first].Folded : string.Join(' ', words.Skip(first).Take(count).Select(w => w.Folded));
        List<(Place, double)> candidates = [];
        var coded = false;
        // In a text all in capitals IN is not Indiana, unless it stands behind a comma.
        if (count == 1 && words[first].Written is { Length: 2 or 3 } code && code.All(char.IsAsciiLetterUpper) && (!capitals || first > 0 && words[first].Comma > words[first - 1].Comma))
            foreach (var bearer in _gazetteer.FindCode(code))
            {
                candidates.Add((bearer.Place, WeightOf(bearer)));
                coded = true;
            }
        if (count > 1 || name.Length >= LeastLettersAlone && !s_links.Contains(name))
            foreach (var bearer in _gazetteer.FindFolded(name))
                if (!candidates.Exists(c => c.Item1 == bearer.Place)) candidates.Add((bearer.Place, WeightOf(bearer)));
        if (candidates.Count == 0) return null;
        var nothing = coded || name.Length > ShortName || !name.All(char.IsAscii) ? 1 : name.Length < ShortName ? TinyNothing : ShortNothing;
        if (!coded && words.Skip(first).Take(count).Any(w => !Ascii.IsValid(w.Written))) MindMarks(candidates, Written(words, first, count));
        return (WithoutOwnRegions(candidates, name), coded ? PlaceEvidence.Code : PlaceEvidence.Name, nothing);
    }

    (IReadOnlyList<(Place, double)> Candidates, double Nothing)? Misspelt(List<PlaceWord> words, int first, int count)
    {
        if (_options.Misspelt == 0) return null;
        var name = count == 1 ? words[first].Folded : string.Join(' ', words.Skip(first).Take(count).Select(w => w.Folded));
        if (name.Length < _options.LeastMisspelt || s_nowhere.Value.Words.Contains(name) || s_nowhere.Value.Hints.Contains(name)) return null;
        List<(Place, double)> candidates = [];
        foreach (var (_, bearers) in _misspelt.Value.Near(name))
            foreach (var bearer in bearers)
                if (!candidates.Exists(c => c.Item1 == bearer.Place)) candidates.Add((bearer.Place, WeightOf(bearer) * _options.Misspelt));
        return candidates.Count == 0 ? null : (WithoutOwnRegions(candidates, name), Math.Pow(ByChance, name.Length - UsualName));
    }

    // Marks that are left out tell nothing, but marks that are written do: Şuşa is not Sousse, nor a head, tête, the town of Tete.
    void MindMarks(List<(Place Place, double Weight)> candidates, string written)
    {
        if (Plain(written).All(char.IsAscii)) return;
        for (var i = 0; i < candidates.Count; i++)
            if (!_gazetteer.NamesOf(candidates[i].Place).Any(n => Plain(n.Name) == Plain(written)) && Plain(candidates[i].Place.Name) != Plain(written) && !_gazetteer.OwnNamesOf(candidates[i].Place).Any(n => Plain(n) == Plain(written)))
                candidates[i] = (candidates[i].Place, candidates[i].Weight * OtherMarks);

        static string Plain(string name) => UnicodeForm.Folded(name).Replace('-', ' ').Replace('’', '\'');
    }

    // A capital with its district, a town with the region named after it: the town is meant, and in either case the same country.
    static List<(Place Place, double Weight)> WithoutOwnRegions(List<(Place Place, double Weight)> candidates, string name)
    {
        candidates.RemoveAll(r => r.Place.Kind == PlaceKind.Region
            && candidates.Exists(c => c.Place.Kind == PlaceKind.City && c.Place.Country == r.Place.Country && c.Place.Population >= r.Place.Population / 5 && (PlaceFold.Of(c.Place.Name) == name || PlaceFold.Of(r.Place.Name) != name)));
        return candidates;
    }

    double WeightOf(NamedPlace bearer) => Weight(bearer.Place.Population) * bearer.Place.Kind switch { PlaceKind.Country => _options.Country, PlaceKind.Region => Region, _ => 1 }
        * bearer.Sort switch { PlaceNameSort.Other => _options.OtherName, PlaceNameSort.Code => _options.Code, _ => 1 };

    double Weight(double population) => Math.Pow(population + 1, _options.PopulationPower);

    IEnumerable<PlaceMention> Mentions(List<Span> spans)
    {
        var read = spans.ConvertAll(s => (Span: s, Candidates: Beside(s, spans)));
        for (var i = 0; i < read.Count; i++)
        {
            if (read[i].Candidates is not [var best, ..]) continue;
            // "Baku, Azerbaijan" is one place, not two.
            if (best.Place.Kind != PlaceKind.City && read.Exists(r => r.Candidates is [var inner, ..] && Holds(best.Place, inner.Place) && inner.Confidence >= best.Confidence / 2)) continue;
            yield return new(read[i].Span.Words, read[i].Span.Evidence, read[i].Candidates);
        }
    }

    List<PlaceCandidate> Beside(Span span, List<Span> spans)
    {
        List<(Place Place, double Weight, double Together)> weighed = [.. span.Candidates.Select(c => (c.Place, c.Weight, spans.Where(s => s != span).Select(s => Together(c.Place, s)).DefaultIfEmpty(0).Max()))];
        // In "Bogotá, D.C., Colombia" two names belong together, so the third is less likely to be another place.
        var alone = weighed.TrueForAll(w => w.Together < 0.5) && spans.Exists(s => s != span && s.Part == span.Part && spans.Exists(o => o != span && o != s && o.Part == s.Part && s.Candidates.Any(c => c.Weight > s.Total / 2 && Together(c.Place, o) > 0.5)));
        // "Launceston, England": a town too small for the gazetteer stands before its country, and its namesake elsewhere is not meant.
        var small = weighed.TrueForAll(w => w.Together < 0.5) && After(span, spans) is { } after && after.Candidates.Any(c => c.Place.Kind != PlaceKind.City && c.Weight > after.Total / 2);
        weighed = weighed.ConvertAll(w => w with { Weight = w.Weight * (1 + _options.NamedBeside * w.Together) });
        var total = weighed.Sum(w => w.Weight) + span.Nothing * (alone || small ? AloneNothing : 1);
        return
        [
            .. weighed.Select(w => new PlaceCandidate(w.Place, w.Weight / total)).Where(c => c.Confidence >= _options.LeastConfidence)
                .OrderByDescending(c => c.Confidence).ThenBy(c => c.Place.Id, StringComparer.Ordinal),
        ];
    }

    // The name that stands next, unless something parts the two.
    static Span? After(Span span, List<Span> spans) => spans.IndexOf(span) + 1 is var next && next < spans.Count && spans[next].Part == span.Part && span.Evidence != PlaceEvidence.Flag ? spans[next] : null;

    // How much of what the other name can mean holds the place, or is held by it.
    static double Together(Place place, Span other) => other.Total == 0 ? 0 : other.Candidates.Where(o => Holds(place, o.Place) || Holds(o.Place, place)).Sum(o => o.Weight) / other.Total;

    static bool Holds(Place outer, Place inner) => outer.Country == inner.Country && outer.Kind < inner.Kind && (outer.Kind == PlaceKind.Country || outer.Region == inner.Region || !SameRegions(outer.Country));

    // Where the codes of regions of GeoNames and ISO are not the same, a region of the country is as good as the right one.
    static bool SameRegions(string country) => country is "US" or "GB" or "CH" or "BE";
}
