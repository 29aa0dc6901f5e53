using Concordance.Statistics;

namespace Concordance.Content;

/// <summary>How often two groups of accounts speak of a theme.</summary>
/// <remarks>
/// A post is about a theme if one of its terms stands in the text, as a whole word or as a hashtag (see <see cref="TermMatcher"/>). Words have more than one meaning, and a theme can be spoken of in other words, in favour or
/// against: the counts say that the words are there. As for <see cref="EditorialLine"/>, both groups are looked at through equally many posts an account, and reposts are left out, unless the options say otherwise.
/// </remarks>
/// <param name="Theme">The theme.</param>
/// <param name="Accounts">Accounts with at least one post about it, in both groups.</param>
/// <param name="StudiedPosts">Posts about it, of those of the studied group. Posts of one account are not independent, so that the interval is too narrow.</param>
/// <param name="ComparisonPosts">The same of the comparison group.</param>
/// <param name="Examples">Ids of posts about it: the first of each of some accounts, those of the studied group before all others.</param>
/// <param name="Options">With what it was counted.</param>
public sealed record ThemeComparison(Theme Theme, MarkerComparison Accounts, Proportion StudiedPosts, Proportion ComparisonPosts, IReadOnlyList<string> Examples, EditorialOptions Options)
{
    /// <summary>The posts of the studied group about it, of those that were looked at.</summary>
    public IReadOnlyList<Post> Studied { get; init; } = [];

    /// <summary>The ratio of the two shares of posts, with its 95 % interval.</summary>
    public RateRatio PostRatio => RateRatio.Of(StudiedPosts, ComparisonPosts);

    /// <summary>Counts the posts of two groups of accounts, in any order.</summary>
    /// <param name="themes">The themes.</param>
    /// <param name="studied">All posts of the accounts under study.</param>
    /// <param name="comparison">All posts of the accounts to compare them with.</param>
    /// <param name="options">Which posts are looked at, and how many examples are given.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>One row a theme, in their order.</returns>
    /// <exception cref="InputException">The options can't be used, or an account is in both groups.</exception>
    public static IReadOnlyList<ThemeComparison> Of(IReadOnlyList<Theme> themes, IEnumerable<Post> studied, IEnumerable<Post> comparison, EditorialOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(themes);
        options ??= new();
        options.Check();
        var lined = LinedUp.Of(studied, comparison, options);
        return [.. themes.AsParallel().AsOrdered().WithCancellation(cancel).Select(t => Of(t, lined, options, cancel))];
    }

    /// <summary>The themes of a case, in the accounts that carried its campaign and in all others.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="options">Which posts are looked at, and how many examples are given.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">The options can't be used, or the case declares no campaign.</exception>
    public static IReadOnlyList<ThemeComparison> Of(Investigation investigation, EditorialOptions? options = null, CancellationToken cancel = default)
    {
        options ??= new();
        var (studied, comparison) = EditorialLine.Groups(investigation, options);
        return Of(investigation.Themes, studied, comparison, options, cancel);
    }

    static ThemeComparison Of(Theme theme, LinedUp lined, EditorialOptions options, CancellationToken cancel)
    {
        var (matcher, uses, studied) = (new TermMatcher(theme.Terms), default(TermUses), new List<Post>());
        for (var account = 0; account < lined.Starts.Length - 1; account++)
        {
            cancel.ThrowIfCancellationRequested();
            for (var post = lined.Starts[account]; post < lined.Starts[account + 1]; post++)
            {
                if (!matcher.IsIn(lined.Posts[post].Text) && !lined.Posts[post].Hashtags.Any(matcher.IsIn)) continue;
                uses.Add(post, lined.Starts[account], account < lined.StudiedAccounts);
                if (account < lined.StudiedAccounts) studied.Add(lined.Posts[post]);
            }
        }
        return new(theme,
            new("theme-" + theme.Id, $"posted about {theme.Label}", new(uses.StudiedAccounts, lined.StudiedAccounts), new(uses.ComparisonAccounts, lined.ComparisonAccounts)),
            new(uses.StudiedPosts, lined.StudiedPosts), new(uses.ComparisonPosts, lined.Posts.Length - lined.StudiedPosts), [.. uses.Examples.Take(options.Examples).Select(p => lined.Posts[p].Id)], options) { Studied = studied };
    }
}
