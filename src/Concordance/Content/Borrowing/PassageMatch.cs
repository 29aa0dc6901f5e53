namespace Concordance.Content;

/// <summary>Words in a row that two texts share.</summary>
/// <param name="Here">At which word they begin.</param>
/// <param name="There">At which word they begin in the other text.</param>
/// <param name="Length">How many.</param>
readonly record struct SharedRow(int Here, int There, int Length)
{
    internal bool Holds(int here, int there) => here - Here is >= 0 and var at && at < Length && there - There == at;
}

/// <summary>A passage of one text in another: rows of shared words, ascending in both, with few words between them; one at least has the words that a passage needs.</summary>
/// <param name="Other">Number of the other text.</param>
/// <param name="Rows">The rows.</param>
sealed record PassageMatch(int Other, SharedRow[] Rows)
{
    internal int Words { get; } = Rows.Sum(r => r.Length);
}
