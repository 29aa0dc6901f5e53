using System.Runtime.InteropServices;
using Concordance.Content.Links;
using Concordance.Ingest;

namespace Concordance.Content;

/// <summary>Counts terms, post after post.</summary>
sealed class TermCounter(LinedUp lined, EditorialOptions options, EditorialSources sources)
{
    readonly EditorialWords _words = new();
    readonly TermTable<ulong> _phrases = new(new PairCounts.Comparer());
    readonly Dictionary<TermKind, TermTable<string>> _others = new[] { TermKind.Hashtag, TermKind.Domain, TermKind.Link, TermKind.Visual, TermKind.Mention }.Where(options.Kinds.Contains).ToDictionary(k => k, _ => new TermTable<string>(StringComparer.Ordinal));
    readonly Dictionary<string, (string Link, string? Domain)> _links = new(StringComparer.Ordinal);
    readonly List<int> _numbers = [], _ends = [];
    readonly bool _phrasesToo = options.Kinds.Contains(TermKind.Phrase), _wordsToo = options.Kinds.Contains(TermKind.Word) || options.Kinds.Contains(TermKind.Phrase);

    /// <summary>Goes through all posts.</summary>
    internal void Count(CancellationToken cancel)
    {
        Each(cancel, (post, start, studied) =>
        {
            if (_wordsToo) Words(post, start, studied);
            if (_others.Count > 0) Others(lined.Posts[post], post, start, studied);
        });
        if (!_phrasesToo) return;
        var counts = new PairCounts(CollectionsMarshal.AsSpan(_numbers));
        Each(cancel, (post, start, studied) => Phrases(post, start, studied, counts));
    }

    /// <summary>The terms that enough accounts used, in no order.</summary>
    internal IEnumerable<(TermKind Kind, string Term, TermUses Uses)> Terms()
    {
        if (options.Kinds.Contains(TermKind.Word)) foreach (var term in Enough(TermKind.Word, _words.Table, w => w)) yield return term;
        foreach (var term in Enough(TermKind.Phrase, _phrases, p => EditorialWords.Phrase(_words.Table[(int)(p >> 32)], _words.Table[(int)(uint)p]))) yield return term;
        foreach (var (kind, table) in _others) foreach (var term in Enough(kind, table, t => t)) yield return term;
    }

    IEnumerable<(TermKind, string, TermUses)> Enough<T>(TermKind kind, TermTable<T> table, Func<T, string> written) where T : notnull
    {
        for (var i = 0; i < table.Count; i++) if (table.Uses(i).Accounts >= options.LeastAccounts) yield return (kind, written(table[i]), table.Uses(i));
    }

    void Each(CancellationToken cancel, Action<int, int, bool> each)
    {
        for (var account = 0; account < lined.Starts.Length - 1; account++)
        {
            cancel.ThrowIfCancellationRequested();
            for (var post = lined.Starts[account]; post < lined.Starts[account + 1]; post++) each(post, lined.Starts[account], account < lined.StudiedAccounts);
        }
    }

    void Words(int post, int start, bool studied)
    {
        var from = _numbers.Count;
        _words.Add(lined.Posts[post].Text, _numbers);
        foreach (var word in CollectionsMarshal.AsSpan(_numbers)[from..]) if (word != EditorialWords.Break) _words.Table.Uses(word).Add(post, start, studied);
        if (_phrasesToo) _ends.Add(_numbers.Count);
        else _numbers.Clear();
    }

    // What does not occur as often as there must be accounts is not used by as many.
    void Phrases(int post, int start, bool studied, PairCounts counts)
    {
        var numbers = CollectionsMarshal.AsSpan(_numbers)[(post == 0 ? 0 : _ends[post - 1]).._ends[post]];
        for (var i = 1; i < numbers.Length; i++)
            if (numbers[i - 1] != EditorialWords.Break && numbers[i] != EditorialWords.Break && PairCounts.Pair(numbers[i - 1], numbers[i]) is var pair && counts.MayReach(pair, options.LeastAccounts))
                _phrases.Uses(_phrases.NumberOf(pair)).Add(post, start, studied);
    }

    void Others(Post post, int number, int start, bool studied)
    {
        foreach (var hashtag in post.Hashtags) Use(TermKind.Hashtag, TextEntities.NormalizeHashtag(hashtag));
        foreach (var mention in post.Mentions) Use(TermKind.Mention, mention.ToLowerInvariant());
        if (sources.Visuals?.TryGetValue(post.Id, out var visuals) == true) foreach (var visual in visuals) Use(TermKind.Visual, visual);
        foreach (var url in post.Urls)
        {
            if (!_links.TryGetValue(url, out var link)) _links.Add(url, link = Link(url));
            Use(TermKind.Link, link.Link);
            Use(TermKind.Domain, link.Domain);
        }

        void Use(TermKind kind, string? term)
        {
            if (!string.IsNullOrEmpty(term) && _others.TryGetValue(kind, out var table)) table.Uses(table.NumberOf(term)).Add(number, start, studied);
        }
    }

    (string, string?) Link(string url)
    {
        var canonical = sources.ShortLinks?.Of(url) ?? CanonicalUrl.Of(url);
        return (canonical, Domain.Of(canonical));
    }
}
