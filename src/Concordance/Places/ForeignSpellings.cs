using System.Collections.Frozen;
using System.Text;
using Concordance.Content;

namespace Concordance.Places;

/// <summary>Spellings of places that the languages of a hypothesis suggest: Bordo and Monpelye for Bordeaux and Montpellier.</summary>
/// <remarks>
/// <para>
/// From three sources: names of the place in the language (exonyms); for languages that took foreign names over through Russian, the Russian name in their letters; and rules, from the spelling to its sounds and from these to the
/// letters of the language (tables in <c>data/reference/transliteration</c>; Azerbaijani, Turkish and Russian in Latin letters). Left out: what is a name of the place in the languages of the campaign, the known name of another place, a common
/// word by the table, and what lies too few letters from the name.
/// </para>
/// <para>
/// A spelling says how a word was spelt, not by whom nor where: several languages share most of them, learners of French write so, speech-to-text and machine translation do, and anyone who wants a country blamed can.
/// </para>
/// </remarks>
public sealed class ForeignSpellings
{
    static readonly Lazy<FrozenSet<string>> s_words = new(() => ReferenceRows.Of("transliteration.words.tsv").SelectMany(f => f[0].Split(' ')).ToFrozenSet(StringComparer.Ordinal));

    // Languages with rules from sounds; and those with rules for the Russian names.
    static readonly FrozenDictionary<string, Lazy<SpellingRules>> s_toLetters = Tables(false, "to-", "az", "tr", "ru"), s_fromCyrillic = Tables(false, "cyrillic-", "az", "ru"), s_toSounds = Tables(true, "from-", "fr", "en");

    static FrozenDictionary<string, Lazy<SpellingRules>> Tables(bool patterns, string prefix, params string[] languages) =>
        languages.ToFrozenDictionary(l => l, l => new Lazy<SpellingRules>(() => patterns ? SpellingRules.Patterns(prefix + l) : SpellingRules.Letters(prefix + l)), StringComparer.Ordinal);

    readonly FrozenDictionary<string, ForeignSpelling> _bySpelling;
    readonly FrozenDictionary<string, ForeignSpelling>.AlternateLookup<ReadOnlySpan<char>> _byWord;
    readonly int _longest;

    /// <summary>What is longer is no name.</summary>
    const int MostLetters = 64;

    ForeignSpellings(IReadOnlyList<ForeignSpelling> all, IReadOnlyList<Place> places)
    {
        (All, Places) = (all, places);
        _bySpelling = all.ToFrozenDictionary(s => s.Written, StringComparer.Ordinal);
        _byWord = _bySpelling.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = all.Count == 0 ? 0 : all.Max(s => s.Written.Count(c => c is ' ' or '-')) + 1;
    }

    /// <summary>The spellings, in ordinal order.</summary>
    public IReadOnlyList<ForeignSpelling> All { get; }

    /// <summary>The places whose spellings were looked for, those of most inhabitants first.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>The spellings that some languages suggest.</summary>
    /// <param name="languages">Languages, ISO 639: those of the hypotheses, such as <see cref="Gazetteer.LanguagesOf"/> gives them.</param>
    /// <param name="options">Of which places.</param>
    /// <param name="gazetteer">The places; null takes those that the library carries.</param>
    public static ForeignSpellings Of(IEnumerable<string> languages, ForeignSpellingOptions? options = null, Gazetteer? gazetteer = null)
    {
        (options, gazetteer) = (options ?? new(), gazetteer ?? Gazetteer.Carried);
        options.Check();
        string[] foreign = [.. languages.Except(options.OwnLanguages, StringComparer.Ordinal).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        List<ForeignSpelling> all = [];
        List<Place> places = [];
        foreach (var (country, language) in options.Places)
            foreach (var place in gazetteer.Places.Where(p => p.Kind == PlaceKind.City && p.Country == country && p.Population >= options.LeastPopulation && !p.Name.Any(char.IsDigit)))
            {
                places.Add(place);
                all.AddRange(OfPlace(place, language, foreign, options, gazetteer));
            }
        var kept = all.GroupBy(s => s.Written, StringComparer.Ordinal).Select(g =>
        {
            // Of two places that are spelt alike the more populous is meant.
            var best = g.OrderBy(s => s.Source).ThenByDescending(s => s.Place.Population).ThenBy(s => s.Place.Id, StringComparer.Ordinal).First();
            return best with { Languages = [.. g.Where(s => s.Place == best.Place).SelectMany(s => s.Languages).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] };
        });
        return new([.. kept.OrderBy(s => s.Written, StringComparer.Ordinal)], [.. places.OrderByDescending(p => p.Population).ThenBy(p => p.Id, StringComparer.Ordinal)]);
    }

    /// <summary>The spellings that the languages of a case's hypotheses suggest, with those that the analyst gave besides; none without a hypothesis.</summary>
    /// <param name="case">The case.</param>
    public static ForeignSpellings Of(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var spellings = Of(@case.Hypotheses.SelectMany(Witnesses.CountriesOf).SelectMany(Gazetteer.Carried.LanguagesOf));
        return @case.Hypotheses.Aggregate(spellings, (all, hypothesis) => all.With(hypothesis));
    }

    static IEnumerable<ForeignSpelling> OfPlace(Place place, string language, string[] foreign, ForeignSpellingOptions options, Gazetteer gazetteer)
    {
        var names = gazetteer.NamesOf(place).ToLookup(n => n.Language, n => n.Name, StringComparer.Ordinal);
        var own = options.OwnLanguages.SelectMany(l => names[l]).Append(place.Name).Select(PlaceFold.Of).ToHashSet(StringComparer.Ordinal);
        var distance = new EditDistance();
        foreach (var other in foreign)
            foreach (var (source, written) in Spellings(place, language, other, names))
            {
                var folded = PlaceFold.Of(written);
                if (folded.Length < options.LeastLetters || !folded.All(c => char.IsAscii(c)) || own.Contains(folded) || s_words.Value.Contains(folded)) continue;
                if (gazetteer.FindFolded(folded).Any(f => f.Place.Id != place.Id && f.Sort == PlaceNameSort.Known)) continue;
                var edits = own.Min(o =>
                {
                    distance.Prepare(o);
                    return distance.To(folded, 2 * o.Length + folded.Length);
                });
                if (edits < options.LeastEdits) continue;
                // With the letters of the language, and without: most keyboards lack them.
                string[] shared = [.. names.Where(n => n.Key.Length > 0 && !foreign.Contains(n.Key) && n.Any(name => PlaceFold.Of(name) == folded)).Select(n => n.Key).Order(StringComparer.Ordinal)];
                yield return new(Key(written), place, [other], source, shared, edits);
                if (folded.Replace(' ', '-') != Key(written).Replace(' ', '-')) yield return new(folded, place, [other], source, shared, edits);
            }
    }

    internal static IEnumerable<(SpellingSource Source, string Written)> Spellings(Place place, string language, string other, ILookup<string, string> names)
    {
        foreach (var name in names[other]) if (name.All(c => c < 0x370)) yield return (SpellingSource.Exonym, SpellingRules.Small(name));
        if (s_fromCyrillic.TryGetValue(other, out var cyrillic))
            foreach (var name in names["ru"])
                foreach (var way in Words(SpellingRules.Small(name), w => cyrillic.Value.Of(w))) yield return (SpellingSource.ThroughRussian, way);
        if (s_toSounds.TryGetValue(language, out var sounds) && s_toLetters.TryGetValue(other, out var letters))
            foreach (var way in Words(SpellingRules.Small(place.Name), w => [.. sounds.Value.Of(w, " ").SelectMany(letters.Value.OfSounds).Distinct(StringComparer.Ordinal).Take(SpellingRules.MostWays)])) yield return (SpellingSource.Rules, way);
    }

    // A name of several words is spelt word by word, with the same signs between.
    static IEnumerable<string> Words(string name, Func<string, IReadOnlyList<string>> spell)
    {
        List<string> ways = [""];
        foreach (var part in Parts(name))
        {
            IReadOnlyList<string> of = part is "-" or " " or "'" ? [part] : spell(part);
            if (of.Count == 0) return [];
            ways = [.. ways.SelectMany(w => of.Select(o => w + o)).Take(SpellingRules.MostWays)];
        }
        return ways.Where(w => w.Length > 0).Distinct(StringComparer.Ordinal);
    }

    static IEnumerable<string> Parts(string name)
    {
        var from = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && name[i] is not ('-' or ' ' or '\'')) continue;
            if (i > from) yield return name[from..i];
            if (i < name.Length) yield return name[i].ToString();
            from = i + 1;
        }
    }

    // As TermMatcher compares: in any case, with all four letters i as one; signs within a name are left as they are.
    static string Key(string text) => UnicodeForm.Folded(text);

    /// <summary>The spellings with those that the analyst gave in the case (<see cref="PlaceHypothesis.Spellings"/>) besides; those that are no name of a known place belong to none.</summary>
    /// <param name="hypothesis">The hypothesis.</param>
    public ForeignSpellings With(PlaceHypothesis hypothesis)
    {
        ArgumentNullException.ThrowIfNull(hypothesis);
        var more = hypothesis.Spellings.Select(Key).Where(k => k.Length > 0 && !_bySpelling.ContainsKey(k)).Distinct(StringComparer.Ordinal).Select(k =>
        {
            var named = Gazetteer.Carried.Find(k).FirstOrDefault(f => Places.Contains(f.Place)).Place;
            return new ForeignSpelling(k, named ?? new("", PlaceKind.City, "", "", null, null, null, 0, null), [hypothesis.Id], SpellingSource.Analyst, [], 0);
        });
        return new([.. All.Concat(more).OrderBy(s => s.Written, StringComparer.Ordinal)], Places);
    }

    /// <summary>The spellings in a text, from left to right: as whole words that begin with a capital letter or stand in a hashtag.</summary>
    /// <remarks>Small letters do not count: <c>bordo</c> is a colour in several languages. A name within a longer one is not counted again.</remarks>
    public IEnumerable<SpellingHit> Find(string? text)
    {
        if (string.IsNullOrEmpty(text) || All.Count == 0) yield break;
        var words = WordSpans.Of(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (!Begins(text, words[i].Start)) continue;
            for (var count = Math.Min(_longest, words.Count - i); count > 0; count--)
            {
                var (start, end) = (words[i].Start, words[i + count - 1].End);
                if (end - start > MostLetters || At(text.AsSpan(start, end - start)) is not { } spelling) continue;
                yield return new(spelling, text[start..end], start);
                i += count - 1;
                break;
            }
        }
    }

    /// <summary>Whether a name can begin here.</summary>
    internal static bool Begins(string text, int start) => IsCapital(text, start) || start > 0 && text[start - 1] is '#' or '＃';

    ForeignSpelling? At(ReadOnlySpan<char> word)
    {
        if (!Ascii.IsValid(word)) return _bySpelling.GetValueOrDefault(Key(word.ToString()));
        Span<char> small = stackalloc char[word.Length];
        Ascii.ToLower(word, small, out _);
        return _byWord.TryGetValue(small, out var spelling) ? spelling : null;
    }

    static bool IsCapital(string text, int at) => Rune.TryGetRuneAt(text, at, out var first) && Rune.IsUpper(first);
}
