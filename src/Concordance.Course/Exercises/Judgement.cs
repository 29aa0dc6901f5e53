using Concordance.Attribution;

namespace Concordance.Course;

/// <summary>A judgement that a learner writes.</summary>
public sealed record Judgement
{
    /// <summary>What is judged, in one sentence with one word of likelihood.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>How firm that is and why, in a sentence of its own, with a level of confidence.</summary>
    public string Confidence { get; init; } = "";

    /// <summary>The rung up to which the sentence goes.</summary>
    public Rung? UpTo { get; init; }

    /// <summary>Ids of the findings that it rests on, such as <c>F05.1</c>.</summary>
    public IReadOnlyList<string> RestsOn { get; init; } = [];
}
