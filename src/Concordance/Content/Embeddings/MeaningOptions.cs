namespace Concordance.Content;

/// <summary>When two texts say the same. The thresholds are those of D3lta 1.0 for its own model (a multilingual Universal Sentence Encoder); for another model they are a start, to be checked on texts that are known to say the same.</summary>
public sealed record MeaningOptions
{
    /// <summary>Least cosine of a rewording, -1 to 1. Default 0.85.</summary>
    public double LeastRewording { get; init; } = 0.85;

    /// <summary>Least cosine of a translation, -1 to 1. Default 0.715.</summary>
    public double LeastTranslation { get; init; } = 0.715;

    /// <summary>When two texts are near-copies, and which are too short.</summary>
    public CopyOptions Copies { get; init; } = new();

    /// <summary>Most different texts that are compared; where there are more, it is an error, since every vector is compared with every other. Default 100,000: some minutes on two cores.</summary>
    public int MaxTexts { get; init; } = 100_000;

    /// <summary>Most pairs; where there are more, it is an error. Default 1 million.</summary>
    public int MaxPairs { get; init; } = 1_000_000;

    internal void Check()
    {
        Copies.Check();
        if (!(Math.Abs(LeastRewording) <= 1 && Math.Abs(LeastTranslation) <= 1) || MaxTexts < 1 || MaxPairs < 1) throw new InputException("The options for texts of one meaning can't be used.", "Give cosines from -1 to 1, and at least 1 text and pair.");
    }
}
