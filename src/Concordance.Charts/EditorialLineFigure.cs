using System.Globalization;
using Concordance.Attribution;
using Concordance.Charts.Forms;
using Concordance.Content;
using Concordance.Statistics;

namespace Concordance.Charts;

/// <summary>What a group of accounts talks about more, and less, than another: one term a row.</summary>
public static class EditorialLineFigure
{
    /// <summary>Draws the figure: of both groups the share of accounts that used each term, with 95 % intervals, and how many they are.</summary>
    /// <remarks>
    /// Those terms are shown that differ at the false discovery rate of the options. Shares and no ratios: of most terms that set a group apart nobody else uses any, so that a ratio would be what is assumed beforehand. What is in by selection is left out, and so is a word that stands in a
    /// phrase that the same accounts used. In a pseudonymous case there are no words, phrases and visuals: they are of posts.
    /// </remarks>
    /// <param name="result">What was compared; null where the case declares no campaign, and then the figure says so.</param>
    /// <param name="names">How things are called.</param>
    /// <param name="kind">Terms of one kind; null for all.</param>
    /// <param name="count">Most terms in each direction.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    /// <param name="studiedLabel">Name of the group under study, in the plural.</param>
    /// <param name="comparisonLabel">Name of the comparison group, likewise.</param>
    public static Figure Draw(
        EditorialResult? result, OutputNames names, TermKind? kind = null, int count = 12, FigureOptions? options = null, string studiedLabel = "campaign accounts", string comparisonLabel = "other accounts")
    {
        if (result is null) return EmptyForm.Draw(Heading.Of(options ?? new(), "What the accounts talk about more, and less, than others", ""), "The case declares no campaign to set accounts apart by");
        var (allMore, allLess) = (result.More(kind).ToList(), result.Less(kind).ToList());
        var heading = Heading.Of(options ?? new(),
            allMore.Count + allLess.Count == 0 ? "What the accounts talk about more, and less, than others" : $"{Capital(studiedLabel)} use {Number(allMore.Count)} of {Number(Tested(result, kind))} terms more than others do, and {Number(allLess.Count)} less",
            $"Accounts that used a term{(result.Options.EqualPosts ? ", in equally many posts an account" : "")}, with 95 % intervals; the surest first, used less at the bottom. At the right: accounts; one to four are not counted. False discovery rate: {Ticks.Percent(result.Options.FalseDiscoveryRate)}.");
        var more = Shown(allMore).Take(count);
        var less = Shown(allLess).Take(count).Reverse();
        PairedRow[] rows = [.. more.Concat(less).Select(t => new PairedRow(EditorialTables.Written(t, names), t.Studied, t.Comparison, "", HidesFew: true))];
        return rows.Length == 0
            ? EmptyForm.Draw(heading, "No term sets the two groups apart")
            : PairedRows.Draw(heading, rows, studiedLabel, comparisonLabel, bars: true);

        IEnumerable<TermComparison> Shown(IEnumerable<TermComparison> terms)
        {
            var open = terms.Where(t => !names.Hidden || t.Kind is not (TermKind.Word or TermKind.Phrase or TermKind.Visual)).ToList();
            var within = open.Where(t => t.Kind == TermKind.Phrase).SelectMany(t => t.Term.Split(' ').Select(word => As(word, t))).ToHashSet();
            return open.Where(t => t.Kind != TermKind.Word || !within.Contains(As(t.Term, t)));

            // By what is shown: which words are left out must not tell a count that is not.
            static (string, Proportion, Proportion) As(string term, TermComparison t) => (term, SmallCell.AtMost(t.Studied), SmallCell.AtMost(t.Comparison));
        }
    }

    static int Tested(EditorialResult result, TermKind? kind) => kind is null ? result.Tested : result.Terms.Count(t => t.Kind == kind && !t.BySelection);

    static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
