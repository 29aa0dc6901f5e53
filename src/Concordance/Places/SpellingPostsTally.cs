using Concordance.Content;

namespace Concordance.Places;

/// <summary>Counts posts with foreign spellings for <see cref="SpellingPosts"/>.</summary>
sealed class SpellingPostsTally
{
    readonly int[] _posts = new int[3];
    readonly HashSet<string>[] _accounts = [new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal)];
    readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    internal void Add(Post post, IReadOnlyList<ForeignSpelling> spellings)
    {
        var language = Language(post);
        var at = language is null ? 2 : spellings.Any(s => s.Languages.Contains(language) || s.SharedWith.Contains(language)) ? 0 : 1;
        _posts[at]++;
        _accounts[at].Add(post.AccountId);
        List<char> letters = [];
        TextFingerprint.AddLetters(post.Text, letters);
        _texts.Add(string.Concat(letters));
    }

    internal void Add(SpellingPostsTally other)
    {
        for (var i = 0; i < _posts.Length; i++)
        {
            _posts[i] += other._posts[i];
            _accounts[i].UnionWith(other._accounts[i]);
        }
        _texts.UnionWith(other._texts);
    }

    internal SpellingPosts Counted => new((_posts[0], _accounts[0].Count), (_posts[1], _accounts[1].Count), (_posts[2], _accounts[2].Count), _texts.Count, _accounts.SelectMany(a => a).Distinct(StringComparer.Ordinal).Count());

    // "fr-CA" is French; "und" and "zxx" are what BCP 47 has for a language that is not told.
    static string? Language(Post post) => post.Language?.Split('-', '_')[0].Trim().ToLowerInvariant() is { Length: 2 or 3 } code && code is not ("und" or "zxx" or "mul" or "mis") ? code : null;
}
