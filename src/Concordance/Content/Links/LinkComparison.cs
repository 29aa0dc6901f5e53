namespace Concordance.Content.Links;

/// <summary>What a group of accounts links to, beside what others link to: the links of <see cref="EditorialLine"/>, by their canonical form and by registrable domain.</summary>
/// <remarks>
/// Each row has the accounts and posts with the link in both groups, in equally many posts an account and in all posts (<see cref="TermComparison.InAll"/>), the ratio of the two rates in equally many posts with its interval (<see cref="TermComparison.Ratio"/>) and the q-value over all links and domains. That a group links to a site more
/// than others says that it reads or spreads it, not that it belongs to it: supporters, subscribers and the site's own share buttons do the same. Nothing is fetched, so shortened links are of their shortener unless a table
/// tells where they lead.
/// </remarks>
public static class LinkComparison
{
    /// <summary>Compares two groups of accounts.</summary>
    /// <param name="studied">All posts of the accounts under study, in any order.</param>
    /// <param name="comparison">All posts of the accounts to compare them with, in any order.</param>
    /// <param name="shortLinks">Where shortened links lead; null leaves them as they are.</param>
    /// <param name="options">What is counted, but for the kinds: links and domains.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">The options can't be used, or an account is in both groups.</exception>
    public static EditorialResult Compare(IEnumerable<Post> studied, IEnumerable<Post> comparison, ShortLinks? shortLinks = null, EditorialOptions? options = null, CancellationToken cancel = default) =>
        EditorialLine.Compare(studied, comparison, OfLinks(options), new() { ShortLinks = shortLinks }, cancel);

    /// <summary>Compares the accounts that carried the campaign of a case with all others, with the case's own table of shortened links.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="options">What is counted, but for the kinds: links and domains.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">The options can't be used, or the case declares no campaign.</exception>
    public static EditorialResult Of(Investigation investigation, EditorialOptions? options = null, CancellationToken cancel = default) => EditorialLine.Of(investigation, OfLinks(options), cancel: cancel);

    static EditorialOptions OfLinks(EditorialOptions? options) => (options ?? new()) with { Kinds = [TermKind.Link, TermKind.Domain], AllPostsToo = true };
}
