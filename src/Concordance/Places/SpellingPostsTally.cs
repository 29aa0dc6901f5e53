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
        var at = StatedLanguage.Of(post) is null ? 2 : spellings.Any(s => IsRight(s, post)) ? 0 : 1;
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

    /// <summary>Whether the post is in a language in which the spelling is right, as its source states the language.</summary>
    internal static bool IsRight(ForeignSpelling spelling, Post post) => StatedLanguage.Of(post) is { } language && (spelling.Languages.Contains(language) || spelling.SharedWith.Contains(language));
}
