namespace Concordance.Attribution;

/// <summary>The words of likelihood and their bands (Intelligence Community Directive 203, Office of the Director of National Intelligence, 2015).</summary>
/// <param name="Word">The word.</param>
/// <param name="Low">Probability from which on it is used.</param>
/// <param name="High">Probability up to which it is used.</param>
public sealed record LikelihoodWord(string Word, double Low, double High)
{
    /// <summary>All words, the least likely first. Below the first and above the last band nothing is certain: the outer words are used there too.</summary>
    public static IReadOnlyList<LikelihoodWord> All { get; } =
    [
        new("almost no chance", 0.01, 0.05), new("very unlikely", 0.05, 0.20), new("unlikely", 0.20, 0.45), new("roughly even chance", 0.45, 0.55),
        new("likely", 0.55, 0.80), new("very likely", 0.80, 0.95), new("almost certain", 0.95, 0.99),
    ];

    /// <summary>The word of a probability.</summary>
    public static LikelihoodWord Of(double probability) => All.Last(w => probability >= w.Low || w == All[0]);
}
