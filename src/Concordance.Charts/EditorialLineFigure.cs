using Concordance.Attribution;
using Concordance.Charts.Forms;
using Concordance.Content;
using Concordance.Statistics;

namespace Concordance.Charts;

/// <summary>What a group of accounts talks about more, and less, than another: one term a row.</summary>
public static class EditorialLineFigure
{
    /// <summary>Draws the figure: the ratio of odds of each term with its 95 % interval, on a logarithmic scale, and how many accounts of both groups used it.</summary>
    /// <remarks>
    /// Those terms are shown that differ at the false discovery rate of the options. What is in by selection is left out, and so is a word that stands in a phrase that the same accounts used. In a pseudonymous case there are no
    /// words, phrases and visuals: they are of posts.
    /// </remarks>
    /// <param name="result">What was compared; null where the case declares no campaign, and then the figure says so.</param>
    /// <param name="names">How things are called.</param>
    /// <param name="kind">Terms of one kind; null for all.</param>
    /// <param name="count">Most terms in each direction.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    public static Figure Draw(EditorialResult? result, OutputNames names, TermKind? kind = null, int count = 12, FigureOptions? options = null)
    {
        const string title = "What the accounts talk about more, and less, than others";
        if (result is null) return EmptyForm.Draw(Heading.Of(options ?? new(), title, ""), "The case declares no campaign to set accounts apart by");
        var heading = Heading.Of(options ?? new(), title,
            $"Ratio of the odds that an account uses a term, with 95 % intervals, drawn towards 1 by a prior. At the right: accounts{(result.Options.EqualPosts ? ", in equally many posts an account" : "")}; one to four count as four. False discovery rate: {Ticks.Percent(result.Options.FalseDiscoveryRate)}.");
        var more = Shown(result.More(kind)).Take(count);
        var less = Shown(result.Less(kind)).Take(count).Reverse();
        RatioRow[] rows = [.. more.Concat(less).Select(t => new RatioRow(
            EditorialTables.Written(t, names), Log(t.ShownOdds.Value), Log(t.ShownOdds.Low), Log(t.ShownOdds.High), new PairedRow("", t.Studied, t.Comparison, "", HidesFew: true).Counts))];
        return rows.Length == 0
            ? EmptyForm.Draw(heading, "No term sets the two groups apart")
            : RatioRows.Draw(heading, rows, "used more by the accounts under study", "used less by them", "Ratio of odds (logarithmic)");

        IEnumerable<TermComparison> Shown(IEnumerable<TermComparison> terms)
        {
            var open = terms.Where(t => !names.Hidden || t.Kind is not (TermKind.Word or TermKind.Phrase or TermKind.Visual)).ToList();
            var within = open.Where(t => t.Kind == TermKind.Phrase).SelectMany(t => t.Term.Split(' ').Select(word => As(word, t))).ToHashSet();
            return open.Where(t => t.Kind != TermKind.Word || !within.Contains(As(t.Term, t)));

            // By what is shown: which words are left out must not tell a count that is not.
            static (string, Proportion, Proportion) As(string term, TermComparison t) => (term, SmallCell.AtMost(t.Studied), SmallCell.AtMost(t.Comparison));
        }
    }

    static double Log(double natural) => natural / Math.Log(10);
}
