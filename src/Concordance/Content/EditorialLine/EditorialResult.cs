using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Content;

/// <summary>What two groups of accounts talk about.</summary>
/// <param name="Terms">All terms that enough accounts used: those that the studied group uses most surely more first, those that it uses most surely less last.</param>
/// <param name="StudiedAccounts">Accounts of the studied group that have posts to look at.</param>
/// <param name="ComparisonAccounts">The same of the comparison group.</param>
/// <param name="StudiedPosts">How many posts of the studied group were looked at.</param>
/// <param name="ComparisonPosts">The same of the comparison group.</param>
/// <param name="Tested">How many terms were tested: all but those that are in by selection.</param>
/// <param name="Options">With what it was made.</param>
public sealed record EditorialResult(IReadOnlyList<TermComparison> Terms, int StudiedAccounts, int ComparisonAccounts, int StudiedPosts, int ComparisonPosts, int Tested, EditorialOptions Options)
{
    /// <summary>The posts of the studied group that were looked at.</summary>
    public IReadOnlyList<Post> Studied { get; init; } = [];

    /// <summary>How many posts the studied group has, of which <see cref="StudiedPosts"/> were looked at.</summary>
    public int AllStudiedPosts { get; init; } = StudiedPosts;

    /// <summary>The same of the comparison group.</summary>
    public int AllComparisonPosts { get; init; } = ComparisonPosts;

    /// <summary>The terms that the studied group uses more, at the false discovery rate of the options; the surest first. Those that are in by selection are left out.</summary>
    /// <param name="kind">Of one kind; null for all.</param>
    public IEnumerable<TermComparison> More(TermKind? kind = null) => Terms.Where(t => t.Q <= Options.FalseDiscoveryRate && t.ShownOdds.Value > 0 && (kind is null || t.Kind == kind));

    /// <summary>The terms that the studied group uses less, likewise.</summary>
    /// <param name="kind">Of one kind; null for all.</param>
    public IEnumerable<TermComparison> Less(TermKind? kind = null) => Terms.Reverse().Where(t => t.Q <= Options.FalseDiscoveryRate && t.ShownOdds.Value < 0 && (kind is null || t.Kind == kind));
}

/// <summary>How many accounts of two groups used a term.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Term">The term: as <see cref="TermKind"/> says.</param>
/// <param name="Studied">Accounts of the studied group that used it at least once, in the posts that were looked at.</param>
/// <param name="Comparison">The same of the comparison group.</param>
/// <param name="StudiedPosts">Posts of the studied group that hold it, of those that were looked at.</param>
/// <param name="ComparisonPosts">The same of the comparison group.</param>
/// <param name="Odds">The ratio of the odds, drawn towards 1 by the prior.</param>
/// <param name="P">Two-sided p-value of <see cref="Fisher"/>, which needs no prior; one to four accounts of a group count as the number of these that makes it largest, so that it tells nothing of them. Not a number where the term is in by selection.</param>
/// <param name="Q">The least false discovery rate at which it would be kept, over all terms that were tested; likewise.</param>
/// <param name="BySelection">Whether the case's criteria name it: then the studied group was chosen by it, and that it uses it more tells nothing.</param>
/// <param name="Examples">Ids of posts that hold it, each of another account: the first of each, the accounts in the order of their first posts, those of the studied group before all others.</param>
public sealed record TermComparison(TermKind Kind, string Term, Proportion Studied, Proportion Comparison, int StudiedPosts, int ComparisonPosts, LogOddsRatio Odds, double P, double Q, bool BySelection, IReadOnlyList<string> Examples)
{
    /// <summary>The ratio of the two shares of accounts as they are, with its 95 % interval.</summary>
    public RateRatio Ratio => RateRatio.Of(Studied, Comparison);

    /// <summary><see cref="Odds"/> as they may be shown: one to four accounts of a group count as four (see <see cref="SmallCell"/>).</summary>
    public LogOddsRatio ShownOdds { get; init; } = Odds;

    /// <summary>How many used it in all their posts; null where that was not counted (<see cref="EditorialOptions.AllPostsToo"/>).</summary>
    public InAllPosts? InAll { get; init; }

    /// <summary>How much more or less at least: the end of the interval of <see cref="ShownOdds"/> that is nearer to 0, natural logarithm; 0 where it holds 0.</summary>
    public double AtLeast => ShownOdds.Low > 0 ? ShownOdds.Low : ShownOdds.High < 0 ? ShownOdds.High : 0;

    /// <summary><see cref="Examples"/> as they may be shown: none where one to four accounts of a group use the term, since they would point at them, and tell how many there are.</summary>
    public IReadOnlyList<string> ShownExamples => SmallCell.Hides(Studied.Count) || SmallCell.Hides(Comparison.Count) && Studied.Count < SmallCell.Least ? [] : Examples;
}
