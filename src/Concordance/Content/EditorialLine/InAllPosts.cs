using Concordance.Statistics;

namespace Concordance.Content;

/// <summary>How many accounts and posts of two groups there are in all their posts, beside a comparison that looks at equally many an account (<see cref="EditorialOptions.EqualPosts"/>).</summary>
/// <remarks>
/// This is what a reader finds who counts for himself, and no measure of what a group talks about: accounts that post more say more of everything. Only its shares of posts can be compared as they are. Reposts are left out where the
/// comparison leaves them out.
/// </remarks>
/// <param name="Studied">Accounts of the studied group with one such post at least, of those that have posts.</param>
/// <param name="Comparison">The same of the comparison group.</param>
/// <param name="StudiedPosts">Such posts of the studied group, of all its posts.</param>
/// <param name="ComparisonPosts">The same of the comparison group.</param>
public sealed record InAllPosts(Proportion Studied, Proportion Comparison, Proportion StudiedPosts, Proportion ComparisonPosts)
{
    internal static InAllPosts Of(TermUses uses, LinedUp all) => new(
        new(uses.StudiedAccounts, all.StudiedAccounts), new(uses.ComparisonAccounts, all.ComparisonAccounts), new(uses.StudiedPosts, all.StudiedPosts), new(uses.ComparisonPosts, all.Posts.Length - all.StudiedPosts));
}
