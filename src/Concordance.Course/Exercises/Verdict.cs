namespace Concordance.Course;

/// <summary>What a check says of an answer. Shows in a notebook by <see cref="CourseFormatters"/>.</summary>
/// <param name="Exercise">Number and name of the exercise.</param>
/// <param name="Standing">Where the answer stands.</param>
/// <param name="Text">A nudge where nothing is answered, a hint where the answer is not right yet, and what follows from it where it is. A hint never tells the answer.</param>
public sealed record Verdict(string Exercise, Standing Standing, string Text);

/// <summary>Where an answer stands.</summary>
public enum Standing
{
    /// <summary>Nothing was given.</summary>
    NotAnswered,

    /// <summary>Something was given that is not right yet.</summary>
    NotYet,

    /// <summary>The answer is right.</summary>
    Right,
}
