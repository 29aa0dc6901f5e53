using System.Collections;

namespace Concordance.Course;

/// <summary>A rule of the learner's own, judged by whom it accuses.</summary>
/// <param name="name">Number and name.</param>
/// <param name="nudge">What to do first.</param>
/// <param name="truth">Who is who.</param>
/// <param name="solution">Accounts that a good rule picks.</param>
/// <param name="typical">Rules that are often tried, each with a part of its hint.</param>
sealed class RuleExercise(string name, string nudge, CaseTruth truth, IReadOnlyCollection<string> solution, params (IReadOnlyCollection<string> Accounts, string Hint)[] typical) : Exercise(name, nudge)
{
    /// <summary>Least share of the accused that must belong to the campaign, and of the campaign that must be found.</summary>
    internal const double LeastPrecision = 0.9, LeastRecall = 0.6;

    internal override IReadOnlyList<TypicalError> Errors { get; } = [.. typical.Select(t => new TypicalError(t.Accounts, t.Hint))];

    internal override object Solution => solution;

    private protected override (Standing Standing, string Text) Judge(object answer)
    {
        if (answer is string || answer is not IEnumerable items || items.Cast<object?>().ToList() is not { } ids || ids.Any(i => i is not string))
            return (Standing.NotYet, $"A set of account ids is asked, such as carried or carried.Intersect(young). {Nudge}");
        var known = ids.OfType<string>().Where(truth.Roles.ContainsKey).ToList();
        if (known.Count == 0) return (Standing.NotYet, "Your rule accuses nobody. It harms nobody, and finds nothing: loosen it.");
        var trial = RuleTrial.Of(truth, known);
        var worst = trial.Innocent.Where(r => r.Flagged.Count > 0).OrderBy(r => r.Role == RoleWords.Ordinary).ThenByDescending(r => r.Flagged.Value).ThenBy(r => r.Role, StringComparer.Ordinal).Select(r => RoleWords.Of(r.Role)).FirstOrDefault();
        if (trial.Precision.Value < LeastPrecision)
            return (Standing.NotYet, $"Too many of those whom your rule accuses are innocent, among them {worst}. Which trait have they in common with the campaign, and which not? Ask for something that they don't do.");
        if (trial.Recall.Value < LeastRecall)
            return (Standing.NotYet, "Your rule accuses few innocents, and misses most of the campaign. A trait that only some of the campaign have can't be asked of all: which one can you drop?");
        return (Standing.Right, worst is null
            ? "Your rule finds most of the campaign, and accuses nobody else here. On other data it may."
            : $"Your rule finds most of the campaign. Look at the table all the same: it also accuses {worst}. With real data nobody would tell you.");
    }
}
