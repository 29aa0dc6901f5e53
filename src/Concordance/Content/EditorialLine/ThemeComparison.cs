using Concordance.Statistics;

namespace Concordance.Content;

/// <summary>How often two groups of accounts speak of a theme.</summary>
/// <remarks>
/// <para>
/// A post is about a theme if one of its terms stands in the text, as a whole word or as a hashtag (see <see cref="TermMatcher"/>). Words have more than one meaning, and a theme can be spoken of in other words, in favour or
/// against: the counts say that the words are there. As for <see cref="EditorialLine"/>, both groups are looked at through equally many posts an account, and reposts are left out, unless the options say otherwise.
/// </para>
/// <para>
/// The ratio to go by is that in equally many posts (<see cref="Accounts"/>): whether an account ever speaks of a theme grows with how much it posts, so that of all posts (<see cref="InAll"/>) any busy group seems to speak more of any theme. What it gives up is how many
/// accounts speak of the theme at all, which stands beside it. That of posts (<see cref="PostRatio"/>) needs no such cut, and lets few busy accounts make it.
/// </para>
/// </remarks>
/// <param name="Theme">The theme.</param>
/// <param name="Accounts">Accounts with at least one post about it among those that were looked at, in both groups.</param>
/// <param name="StudiedPosts">Posts about it, of those of the studied group. Posts of one account are not independent, so that the interval is too narrow.</param>
/// <param name="ComparisonPosts">The same of the comparison group.</param>
/// <param name="Examples">Ids of posts about it: the first of each of some accounts, those of the studied group before all others.</param>
/// <param name="Options">With what it was counted.</param>
public sealed record ThemeComparison(Theme Theme, MarkerComparison Accounts, Proportion StudiedPosts, Proportion ComparisonPosts, IReadOnlyList<string> Examples, EditorialOptions Options)
{
    /// <summary>The posts of the studied group about it, of those that were looked at.</summary>
    public IReadOnlyList<Post> Studied { get; init; } = [];

    /// <summary>Accounts and posts about it among all posts of both groups.</summary>
    public InAllPosts InAll { get; init; } = new(Accounts.Studied, Accounts.Comparison, StudiedPosts, ComparisonPosts);

    /// <summary>The ratio of the two shares of all posts, with its 95 % interval.</summary>
    public RateRatio PostRatio => RateRatio.Of(InAll.StudiedPosts, InAll.ComparisonPosts);

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
        var (compared, all) = LinedUp.Of(studied, comparison, options);
        return [.. themes.AsParallel().AsOrdered().WithCancellation(cancel).Select(t => Of(t, compared, all, options, cancel))];
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

    static ThemeComparison Of(Theme theme, LinedUp compared, LinedUp all, EditorialOptions options, CancellationToken cancel)
    {
        var matcher = new TermMatcher(theme.Terms);
        var about = new HashSet<Post>(ReferenceEqualityComparer.Instance);
        foreach (var some in all.Posts.Chunk(1024))
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var post in some) if (matcher.IsIn(post.Text) || post.Hashtags.Any(matcher.IsIn)) about.Add(post);
        }
        var (uses, inAll) = (Uses(about, compared), InAllPosts.Of(Uses(about, all), all));
        return new(theme,
            new("theme-" + theme.Id, $"posted about {theme.Label}{(options.EqualPosts ? " in equally many posts an account" : "")}", new(uses.StudiedAccounts, compared.StudiedAccounts), new(uses.ComparisonAccounts, compared.ComparisonAccounts)),
            new(uses.StudiedPosts, compared.StudiedPosts), new(uses.ComparisonPosts, compared.Posts.Length - compared.StudiedPosts), [.. uses.Examples.Take(options.Examples).Select(p => compared.Posts[p].Id)], options)
        {
            InAll = inAll, Studied = [.. new ArraySegment<Post>(compared.Posts, 0, compared.StudiedPosts).Where(about.Contains)],
        };
    }

    static TermUses Uses(HashSet<Post> about, LinedUp lined)
    {
        var uses = default(TermUses);
        for (var account = 0; account < lined.Starts.Length - 1; account++)
            for (var post = lined.Starts[account]; post < lined.Starts[account + 1]; post++)
                if (about.Contains(lined.Posts[post])) uses.Add(post, lined.Starts[account], account < lined.StudiedAccounts);
        return uses;
    }
}
