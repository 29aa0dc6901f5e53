using System.Collections.Concurrent;
using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Content;

/// <summary>What a set of accounts talks about more, and less, than a comparison set does: words and pairs of words, hashtags, links and their domains, visuals, mentions.</summary>
/// <remarks>
/// <para>
/// Accounts are counted, not posts: an account that says a thing a thousand times has said it, so that no single one makes a line. Both groups are looked at through equally many posts an account
/// (<see cref="EditorialOptions.EqualPosts"/>). How much more is told by <see cref="LogOddsRatio"/>, the log-odds ratio with an informative prior of B. L. Monroe et al. (2008), section 3.5; whether it could be chance by
/// <see cref="Fisher"/> and, since thousands of terms are looked at, <see cref="FalseDiscovery"/> over all of them. There is no list of stop words: what everybody uses does not tell the groups apart.
/// </para>
/// <para>
/// Words are letters, marks and digits in a row, compared in Unicode form KC without case; the four Turkic i's are one, and a French or Italian article of one letter before an apostrophe is left off. A Chinese or Japanese character is a word
/// by itself, and a pair of them a phrase, about what a word is there. Thai, Lao, Khmer and Burmese have no spaces between words either, and are not taken apart: up to the next space all is one word, so little is found
/// in them. Links, mentions and hashtags are no words.
/// </para>
/// <para>
/// What a group talks about more tells of its subjects and its language, and not who is behind it. Groups of different languages differ in every word. Terms that the group was chosen by are marked, and not tested
/// (<see cref="TermComparison.BySelection"/>), but what goes along with them is more frequent for that reason too; see <see cref="EditorialOptions.BesideCampaign"/>. Accounts that copy each other's posts are not independent:
/// p-values are too small then.
/// </para>
/// <para>
/// One to four accounts are not counted in what is shown (see <see cref="SmallCell"/>), and neither the order of the terms nor which of them are found may tell their number. Both hang on what is shown alone: the order on
/// <see cref="TermComparison.ShownOdds"/>, the p-value on the number from one to four that sets the groups apart least. So no term is found that fewer than five accounts of one group use, and nobody of a like group.
/// </para>
/// </remarks>
public static class EditorialLine
{
    /// <summary>Compares two groups of accounts.</summary>
    /// <param name="studied">All posts of the accounts under study, in any order.</param>
    /// <param name="comparison">All posts of the accounts to compare them with, in any order.</param>
    /// <param name="options">What is counted.</param>
    /// <param name="sources">What is known beside the posts.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>The terms; none where a group has no posts.</returns>
    /// <exception cref="InputException">The options can't be used, or an account is in both groups.</exception>
    public static EditorialResult Compare(IEnumerable<Post> studied, IEnumerable<Post> comparison, EditorialOptions? options = null, EditorialSources? sources = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(studied);
        ArgumentNullException.ThrowIfNull(comparison);
        (options, sources) = (options ?? new(), sources ?? new());
        options.Check();
        var (compared, all) = LinedUp.Of(studied, comparison, options);
        return Compare(compared, all, options, sources, cancel);
    }

    /// <summary>Compares the accounts that carried the campaign of a case with all others.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="options">What is counted.</param>
    /// <param name="visuals">The names of the visuals of each post (see <see cref="VisualUses.GroupNames(IReadOnlyList{VisualGroup}, IEnumerable{Post}, VideoOptions)"/>); null leaves them out.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">The options can't be used, or the case declares no campaign.</exception>
    public static EditorialResult Of(Investigation investigation, EditorialOptions? options = null, IReadOnlyDictionary<string, IReadOnlyList<string>>? visuals = null, CancellationToken cancel = default)
    {
        options ??= new();
        var (studied, comparison) = Groups(investigation, options);
        return Compare(studied, comparison, options, new() { Visuals = visuals, ShortLinks = investigation.Side.ShortLinks, Criteria = investigation.Criteria }, cancel);
    }

    /// <summary>The posts of the accounts that carried the campaign, and those of all others.</summary>
    internal static (IEnumerable<Post> Studied, IEnumerable<Post> Comparison) Groups(Investigation investigation, EditorialOptions options)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        if (investigation.Case.Campaign.IsEmpty) throw new InputException($"The case '{investigation.Case.Id}' declares no campaign to set accounts apart by.", "Name hashtags, links or phrases under \"campaign\" in case.json, or compare two groups of your own.");
        var campaign = investigation.Campaign;
        var own = options.BesideCampaign ? campaign.Posts.Select(p => p.Id).ToHashSet(StringComparer.Ordinal) : null;
        var posts = investigation.Data.Posts;
        return (posts.Where(p => campaign.AccountIds.Contains(p.AccountId) && own?.Contains(p.Id) != true), posts.Where(p => campaign.OtherAccountIds.Contains(p.AccountId)));
    }

    static EditorialResult Compare(LinedUp lined, LinedUp all, EditorialOptions options, EditorialSources sources, CancellationToken cancel)
    {
        var (n, m) = (lined.StudiedAccounts, lined.ComparisonAccounts);
        var prior = options.PriorAccounts ?? Math.Max(1, Math.Min((n + m) / 20.0, Math.Min(n, m)));
        var counter = new TermCounter(lined, options, sources);
        counter.Count(cancel);
        var selected = new SelectedTerms(sources.Criteria);
        var inAll = options.AllPostsToo ? InAll(all, options, sources, cancel) : null;
        var chances = new ConcurrentDictionary<(int, int), double>();
        var terms = n == 0 || m == 0 ? [] : counter.Terms().AsParallel().WithCancellation(cancel).Select(t => Compared(t.Kind, t.Term, t.Uses)).ToArray();
        // Terms of too few accounts are left out by how many of both groups use them, which tells nothing of the difference, so that they need not be counted among the tests.
        TermComparison[] tested = [.. terms.Where(t => !t.BySelection)];
        var q = FalseDiscovery.QValues([.. tested.Select(t => t.P)], tested.Length);
        var sorted = tested.Select((t, i) => t with { Q = q[i] }).Concat(terms.Where(t => t.BySelection))
            .OrderByDescending(t => t.AtLeast).ThenByDescending(t => t.ShownOdds.Value).ThenBy(t => t.Kind).ThenBy(t => t.Term, StringComparer.Ordinal);
        return new([.. sorted], n, m, lined.StudiedPosts, lined.Posts.Length - lined.StudiedPosts, tested.Length, options with { PriorAccounts = prior })
        {
            Studied = new ArraySegment<Post>(lined.Posts, 0, lined.StudiedPosts), AllStudiedPosts = all.StudiedPosts, AllComparisonPosts = all.Posts.Length - all.StudiedPosts,
        };

        TermComparison Compared(TermKind kind, string term, TermUses uses)
        {
            var (first, second) = (new Proportion(uses.StudiedAccounts, n), new Proportion(uses.ComparisonAccounts, m));
            var (most, mostOthers) = (SmallCell.AtMost(first), SmallCell.AtMost(second));
            var known = selected.Holds(kind, term);
            return new(kind, term, first, second, uses.StudiedPosts, uses.ComparisonPosts, LogOddsRatio.Of(first, second, prior), known ? double.NaN : chances.GetOrAdd((most.Count, mostOthers.Count), _ => Chance(first, second)), double.NaN, known,
                [.. uses.Examples.Take(options.Examples).Select(p => lined.Posts[p].Id)]) { ShownOdds = LogOddsRatio.Of(most, mostOthers, prior), InAll = inAll?.GetValueOrDefault((kind, term)) };
        }
    }

    static Dictionary<(TermKind, string), InAllPosts> InAll(LinedUp all, EditorialOptions options, EditorialSources sources, CancellationToken cancel)
    {
        var counter = new TermCounter(all, options with { Kinds = [.. options.Kinds.Where(k => k is not (TermKind.Word or TermKind.Phrase))], LeastAccounts = 1 }, sources);
        counter.Count(cancel);
        return counter.Terms().ToDictionary(t => (t.Kind, t.Term), t => InAllPosts.Of(t.Uses, all));
    }

    static double Chance(Proportion first, Proportion second) => Possible(first).SelectMany(a => Possible(second).Select(b => Fisher.PValue(a, b))).Max();

    // What a reader of the count reckons with.
    static IEnumerable<Proportion> Possible(Proportion shown) => SmallCell.Hides(shown.Count) ? Enumerable.Range(1, Math.Min(SmallCell.Least - 1, shown.Total)).Select(count => shown with { Count = count }) : [shown];
}
