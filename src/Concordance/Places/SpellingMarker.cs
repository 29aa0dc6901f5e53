using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Content;
using Concordance.Statistics;

namespace Concordance.Places;

/// <summary>One foreign spelling of a place in the texts of two groups.</summary>
/// <param name="Spelling">Which.</param>
/// <param name="Studied">Accounts under study that wrote it in posts of their own, in a language other than those in which it is right.</param>
/// <param name="Comparison">Other accounts that did: the base rate.</param>
/// <param name="TypoChance">The chance that someone who means the place comes to one of its expected spellings of as many edits by a plain typo, at most; from 0 to 1.</param>
public sealed record SpellingUse(ForeignSpelling Spelling, Proportion Studied, Proportion Comparison, double TypoChance);

/// <summary>Foreign spellings of places in two groups, beside what plain misspelling does.</summary>
/// <param name="Marker">Accounts with at least one such spelling in a post of their own that is not in a language in which the spelling is right, as the source states the language; where none is stated the spelling counts.</param>
/// <param name="Uses">Each spelling that occurs; the commonest among the accounts under study first.</param>
/// <param name="Misspelt">
/// Ordinary misspellings by the number of letters changed, added or left out, from 1 on: words of the comparison group that lie so far from the name of one of the places, out of these and the names spelt right. Words that mean
/// something else are among them, so it is at most this.
/// </param>
/// <param name="ExpectedByTypo">How many such spellings plain typos would give among the posts under study, at most.</param>
/// <param name="Hits">How many there are, each use in each post counted.</param>
/// <param name="StudiedPosts">The posts of the accounts under study that hold such a spelling, those with them in which it is right.</param>
/// <param name="ComparisonPosts">Those of the other accounts.</param>
public sealed record SpellingReport(MarkerComparison Marker, IReadOnlyList<SpellingUse> Uses, IReadOnlyList<Proportion> Misspelt, double ExpectedByTypo, int Hits, SpellingPosts StudiedPosts, SpellingPosts ComparisonPosts)
{
    /// <summary>The accounts with such a spelling, of either group.</summary>
    internal IReadOnlySet<string> Writers { get; init; } = new HashSet<string>();

    /// <summary>The marker among the accounts that carried the campaign, among others, and among those of them that are like the first in number of posts and year of creation: who posts more spells more.</summary>
    /// <param name="investigation">The case whose posts were looked through.</param>
    public MatchedRates Rates(Investigation investigation)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        return investigation.Matching.Rates(Marker.Id, Marker.Label, investigation.Campaign.AccountIds, investigation.Campaign.OtherAccountIds, Writers.Contains);
    }
}

/// <summary>Looks for places spelt as another language would write them.</summary>
/// <remarks>
/// <para>
/// The chance of a plain typo: the share of ordinary mentions that are misspelt by as many letters (the upper end of its 95 % interval, from the comparison group), over the number of strings that lie so far from the name, times the
/// expected spellings among them. Of n letters 52 n + 26 strings lie one edit away, and about that to the power d over d! lie d away. It takes all misspellings of a length for equally likely; keyboards and ears favour some, above
/// all those that sound alike, so it tells the order of magnitude, no more.
/// </para>
/// <para>In a language in which a spelling is right it is the plain name of the place, and needs no reason: such posts are not counted, else the base rate would be that of people who write the language, and not of those who spell so in another.</para>
/// <para>That a spelling is no typo does not say whose it is; see <see cref="ForeignSpellings"/>. Contextual, bears on no rung: the language of an account is no mark of inauthenticity.</para>
/// </remarks>
public static class SpellingMarker
{
    const int MostEdits = 4, LeastLetters = 5, Chunk = 50_000;

    sealed class Tally
    {
        internal readonly Dictionary<ForeignSpelling, HashSet<string>> Accounts = new(ReferenceEqualityComparer.Instance);
        internal readonly Dictionary<string, int> Words = new(StringComparer.Ordinal), Named = new(StringComparer.Ordinal);
        internal readonly SpellingPostsTally Studied = new(), Comparison = new();
        internal int Hits;
    }

    /// <summary>Looks through the own posts (no reposts) of two groups.</summary>
    /// <param name="posts">The posts, in any order.</param>
    /// <param name="studied">Accounts under study.</param>
    /// <param name="comparison">Other accounts.</param>
    /// <param name="spellings">What to look for.</param>
    public static SpellingReport Of(IReadOnlyList<Post> posts, IReadOnlySet<string> studied, IReadOnlySet<string> comparison, ForeignSpellings spellings)
    {
        ArgumentNullException.ThrowIfNull(posts);
        ArgumentNullException.ThrowIfNull(spellings);
        var names = spellings.Places.GroupBy(p => PlaceFold.Of(p.Name), StringComparer.Ordinal).Where(g => !g.Key.Contains(' ', StringComparison.Ordinal)).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var parts = Enumerable.Range(0, (posts.Count + Chunk - 1) / Chunk).AsParallel().AsOrdered().Select(part => Count(posts, part * Chunk, Math.Min(posts.Count, (part + 1) * Chunk), studied, comparison, spellings, names)).ToList();
        Dictionary<ForeignSpelling, HashSet<string>> accounts = new(ReferenceEqualityComparer.Instance);
        Dictionary<string, int> words = new(StringComparer.Ordinal), named = new(StringComparer.Ordinal);
        SpellingPostsTally studiedPosts = new(), comparisonPosts = new();
        foreach (var part in parts)
        {
            foreach (var (spelling, who) in part.Accounts) if (!accounts.TryAdd(spelling, who)) accounts[spelling].UnionWith(who);
            studiedPosts.Add(part.Studied);
            comparisonPosts.Add(part.Comparison);
            Add(words, part.Words);
            Add(named, part.Named);
        }
        var misspelt = Misspelt(words, names);
        var chances = spellings.All.Where(s => s.Edits > 0).GroupBy(s => (s.Place.Id, s.Edits)).ToDictionary(g => g.Key, g => Chance(PlaceFold.Of(g.First().Place.Name).Length, g.Key.Edits, g.Count(), misspelt));
        var uses = accounts.Select(a => new SpellingUse(a.Key, new(a.Value.Count(studied.Contains), studied.Count), new(a.Value.Count(comparison.Contains), comparison.Count), a.Key.Edits == 0 ? double.NaN : chances[(a.Key.Place.Id, a.Key.Edits)]))
            .OrderByDescending(u => u.Studied.Count).ThenByDescending(u => u.Comparison.Count).ThenBy(u => u.Spelling.Written, StringComparer.Ordinal).ToList();
        var hits = parts.Sum(p => p.Hits);
        // Whoever wrote a foreign spelling meant a place as well.
        var perMention = chances.GroupBy(c => c.Key.Id, StringComparer.Ordinal).Select(g => g.Sum(c => c.Value)).DefaultIfEmpty(0).Average();
        var mentions = named.Values.Sum() + hits;
        var union = accounts.Values.SelectMany(a => a).ToHashSet(StringComparer.Ordinal);
        var marker = new MarkerComparison("foreign-spellings", "spell places as another language writes them", new(union.Count(studied.Contains), studied.Count), new(union.Count(comparison.Contains), comparison.Count));
        return new(marker, uses, misspelt, mentions * perMention, hits, studiedPosts.Counted, comparisonPosts.Counted) { Writers = union };
    }

    static void Add(Dictionary<string, int> sum, Dictionary<string, int> part)
    {
        foreach (var (word, count) in part) sum[word] = sum.GetValueOrDefault(word) + count;
    }

    static Tally Count(IReadOnlyList<Post> posts, int from, int to, IReadOnlySet<string> studied, IReadOnlySet<string> comparison, ForeignSpellings spellings, Dictionary<string, Place> names)
    {
        var tally = new Tally();
        for (var i = from; i < to; i++)
        {
            var post = posts[i];
            var isStudied = studied.Contains(post.AccountId);
            if (post.IsRepost || !isStudied && !comparison.Contains(post.AccountId)) continue;
            var hits = spellings.Find(post.Text).ToList();
            if (hits.Count > 0) (isStudied ? tally.Studied : tally.Comparison).Add(post, hits.ConvertAll(h => h.Spelling));
            foreach (var hit in hits)
            {
                if (SpellingPostsTally.IsRight(hit.Spelling, post)) continue;
                if (!tally.Accounts.TryGetValue(hit.Spelling, out var who)) tally.Accounts.Add(hit.Spelling, who = new(StringComparer.Ordinal));
                who.Add(post.AccountId);
                if (isStudied) tally.Hits++;
            }
            foreach (var (start, end) in WordSpans.Of(post.Text))
            {
                if (end - start is < 4 or > 32 || !ForeignSpellings.Begins(post.Text, start)) continue;
                var word = PlaceFold.Of(post.Text[start..end]);
                // Right names are counted among those under study, for what typos would do there; wrong ones among the others, for how often they occur.
                if (isStudied)
                {
                    if (names.ContainsKey(word)) tally.Named[word] = tally.Named.GetValueOrDefault(word) + 1;
                }
                else if (word.Length >= LeastLetters) tally.Words[word] = tally.Words.GetValueOrDefault(word) + 1;
            }
        }
        return tally;
    }

    static Proportion[] Misspelt(Dictionary<string, int> words, Dictionary<string, Place> names)
    {
        var byStart = names.Keys.Where(n => n.Length >= LeastLetters).GroupBy(n => n[0]).ToDictionary(g => g.Key, g => g.Order(StringComparer.Ordinal).ToArray());
        var right = words.Where(w => names.ContainsKey(w.Key)).Sum(w => w.Value);
        var wrong = new int[MostEdits + 1];
        var distance = new EditDistance();
        foreach (var (word, count) in words)
        {
            // The first letter is seldom wrong; names of other places and their foreign spellings are no typos.
            if (names.ContainsKey(word) || !byStart.TryGetValue(word[0], out var near) || Gazetteer.Carried.FindFolded(word).Length > 0) continue;
            distance.Prepare(word);
            var least = MostEdits + 1;
            foreach (var name in near)
            {
                // Half of a name changed is another word.
                var most = Math.Min(least - 1, Math.Max(1, name.Length / 2 - 1));
                if (distance.To(name, most) is var edits && edits <= most) least = edits;
            }
            if (least <= MostEdits) wrong[least] += count;
        }
        return [.. Enumerable.Range(1, MostEdits).Select(d => new Proportion(wrong[d], right + wrong.Sum()))];
    }

    // The share misspelt by so many letters, at most, times the expected ones among the strings that lie so far away.
    static double Chance(int letters, int edits, int spellings, Proportion[] misspelt)
    {
        var strings = 1.0;
        for (var d = 1; d <= edits; d++) strings *= (52.0 * letters + 26) / d;
        return Math.Min(1, misspelt[Math.Min(edits, MostEdits) - 1].High * spellings / strings);
    }

    /// <summary>Contextual: how someone spells.</summary>
    public static EvidenceKind Kind => EvidenceKind.Contextual;
}
