namespace Concordance.Course;

/// <summary>A question with several statements, each behind a letter, of which one is right.</summary>
/// <param name="name">Number and name.</param>
/// <param name="nudge">What to do first.</param>
/// <param name="right">The letter of the right statement.</param>
/// <param name="praise">Why it is right.</param>
/// <param name="others">The other letters, each with what is wrong about its statement.</param>
sealed class ChoiceExercise(string name, string nudge, char right, string praise, params (char Letter, string Hint)[] others) : Exercise(name, nudge)
{
    internal override IReadOnlyList<TypicalError> Errors { get; } = [.. others.Select(o => new TypicalError(o.Letter.ToString(), o.Hint))];

    internal override object Solution => right.ToString();

    private protected override (Standing Standing, string Text) Judge(object answer)
    {
        var given = (answer is char or string ? answer.ToString() : "")!.Trim().ToUpperInvariant();
        if (given == right.ToString()) return (Standing.Right, praise);
        var error = Errors.FirstOrDefault(e => given == (string)e.Answer);
        var letters = others.Select(o => o.Letter).Append(right).Order().Select(l => $"\"{l}\"").ToList();
        return (Standing.NotYet, error?.Hint ?? $"Answer with one of the letters {string.Join(", ", letters[..^1])} and {letters[^1]}, in quotes. {Nudge}");
    }
}
