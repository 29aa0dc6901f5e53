namespace Concordance.Content;

/// <summary>How often a term was used. Posts are numbered in the order in which they are gone through, which is account after account.</summary>
struct TermUses
{
    // Numbers from 1, so that 0 is none.
    int _last, _first, _second, _third;

    internal int StudiedAccounts, ComparisonAccounts, StudiedPosts, ComparisonPosts;

    internal readonly int Accounts => StudiedAccounts + ComparisonAccounts;

    /// <summary>Posts with the term, of up to three accounts.</summary>
    internal readonly IEnumerable<int> Examples => new[] { _first, _second, _third }.Where(p => p > 0).Select(p => p - 1);

    /// <summary>Notes that a post holds it.</summary>
    /// <param name="post">Number of the post, no less than those before.</param>
    /// <param name="accountStart">Number of the first post of its account.</param>
    /// <param name="studied">Whether the account is studied.</param>
    internal void Add(int post, int accountStart, bool studied)
    {
        if (_last == post + 1) return;
        if (_last <= accountStart)
        {
            if (studied) StudiedAccounts++;
            else ComparisonAccounts++;
            if (_first == 0) _first = post + 1;
            else if (_second == 0) _second = post + 1;
            else if (_third == 0) _third = post + 1;
        }
        if (studied) StudiedPosts++;
        else ComparisonPosts++;
        _last = post + 1;
    }
}
