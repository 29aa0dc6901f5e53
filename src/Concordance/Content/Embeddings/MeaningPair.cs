namespace Concordance.Content;

/// <summary>In which way two texts are duplicates, in the words of D3lta.</summary>
public enum CopyKind
{
    /// <summary>Their letters are the same or nearly so (see <see cref="NearCopies"/>).</summary>
    CopyPasta,

    /// <summary>Other words say the same in one language, or in languages that are not both declared.</summary>
    Rewording,

    /// <summary>The languages declared for them differ.</summary>
    Translation,
}

/// <summary>Two posts whose texts say the same, by a model. Models err, most of all on short texts, slang and rare languages: read both before a conclusion rests on it.</summary>
/// <param name="First">Place in the input of the first post with this text.</param>
/// <param name="Second">The same of the other; greater.</param>
/// <param name="Cosine">Of their vectors.</param>
/// <param name="Kind">In which way.</param>
public readonly record struct MeaningPair(int First, int Second, double Cosine, CopyKind Kind);

/// <summary>What was found, or why nothing was looked for.</summary>
/// <param name="Pairs">The pairs, by first and second.</param>
/// <param name="Texts">How many different texts were compared.</param>
/// <param name="Model">The model; null without one.</param>
/// <param name="Skipped">Why rewording and translation were not looked for, as a sentence; null where they were.</param>
public sealed record MeaningResult(IReadOnlyList<MeaningPair> Pairs, int Texts, string? Model, string? Skipped);
