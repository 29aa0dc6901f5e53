namespace Concordance.Course;

/// <summary>One question of a lesson with its hidden check. It shows no public member that gives the answer away.</summary>
/// <param name="name">Number and name, such as <c>1.1 The busiest hour</c>.</param>
/// <param name="nudge">What to do first, for whoever has no answer yet; one or two sentences.</param>
public abstract class Exercise(string name, string nudge)
{
    /// <summary>Number and name.</summary>
    public string Name { get; } = name;

    /// <summary>Where the last answer that was checked stands.</summary>
    public Standing Latest { get; private set; }

    /// <summary>What to do first.</summary>
    internal string Nudge { get; } = nudge;

    /// <summary>Wrong answers that are often given, each with its hint; none of them is right.</summary>
    internal abstract IReadOnlyList<TypicalError> Errors { get; }

    /// <summary>A right answer.</summary>
    internal abstract object Solution { get; }

    /// <summary>Checks an answer. Never throws for what was given: an answer of another kind gets a hint too.</summary>
    /// <param name="answer">The answer; null, or a text without a letter, for none.</param>
    public Verdict Check(object? answer)
    {
        var (standing, said) = answer is null || (answer is string text && string.IsNullOrWhiteSpace(text)) ? (Standing.NotAnswered, Nudge) : Judge(answer);
        Latest = standing;
        return new(Name, standing, said);
    }

    /// <summary>Judges an answer that was given.</summary>
    private protected abstract (Standing Standing, string Text) Judge(object answer);
}

/// <summary>A wrong answer that is often given.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Hint">What it tells in place of what was asked, and where to look; without the right answer.</param>
sealed record TypicalError(object Answer, string Hint);
