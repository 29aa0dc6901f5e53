using Concordance.Attribution;

namespace Concordance.Course;

/// <summary>A question that is answered by the id of a finding.</summary>
sealed class FindingExercise : Exercise
{
    readonly IReadOnlyList<Finding> _findings;
    readonly Rung _rung;
    readonly string _praise;

    /// <summary>Makes the exercise.</summary>
    /// <param name="name">Number and name.</param>
    /// <param name="nudge">What to do first.</param>
    /// <param name="praise">What follows from a right answer.</param>
    /// <param name="findings">The findings of the case; at least one holds on the rung.</param>
    /// <param name="rung">The rung that the finding must hold on.</param>
    public FindingExercise(string name, string nudge, string praise, IReadOnlyList<Finding> findings, Rung rung) : base(name, nudge)
    {
        (_findings, _rung, _praise) = (findings, rung, praise);
        Solution = findings.First(IsRight).Id;
        List<TypicalError> errors = [new("F99.1", "no finding of that id")];
        if (findings.FirstOrDefault(f => f.BearsOn is { } other && other != rung) is { } elsewhere) errors.Add(new(elsewhere.Id, "bears on another rung"));
        if (findings.FirstOrDefault(f => f.BearsOn is null) is { } describes) errors.Add(new(describes.Id, "only describes"));
        Errors = errors;
    }

    internal override IReadOnlyList<TypicalError> Errors { get; }

    internal override object Solution { get; }

    private protected override (Standing Standing, string Text) Judge(object answer)
    {
        if (answer is not string text) return (Standing.NotYet, $"The id of a finding is asked, in quotes, such as \"F01.1\". {Nudge}");
        var given = _findings.FirstOrDefault(f => f.Id.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase));
        if (given is null) return (Standing.NotYet, $"There is no finding of that id. {Nudge}");
        if (IsRight(given)) return (Standing.Right, _praise);
        return (Standing.NotYet, given.BearsOn is null ? "That finding only describes: no rung rests on it." : given.BearsOn != _rung ? "That finding bears on another rung." : "That finding bears on the rung and does not hold: it misses the threshold that it names.");
    }

    bool IsRight(Finding finding) => finding.BearsOn == _rung && finding.Holds == true;
}
