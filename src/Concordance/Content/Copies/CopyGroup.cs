namespace Concordance.Content;

/// <summary>Texts that are near-copies of one of them.</summary>
/// <remarks>
/// Each member is at least as similar to the exemplar as the options ask; two other members may be less so, down to twice as far from each other. A text that is like two exemplars belongs to that with more copies.
/// Texts are copied by readers who agree, by the press and by programs: a group says that the words go round, not who made them, and not that anybody agreed on it.
/// </remarks>
/// <param name="Name">A name that rests on the exemplar's letters alone: the same in every order of the input, on every machine.</param>
/// <param name="Exemplar">The first text with the letters that most members have; its place in the input.</param>
/// <param name="Members">All members with the exemplar, in the order of the input; at least 2.</param>
/// <param name="DistinctTexts">How many different texts they are, after normalisation.</param>
/// <param name="LeastSimilarity">The least similarity of a member to the exemplar, 0 to 1.</param>
public sealed record CopyGroup(string Name, int Exemplar, IReadOnlyList<CopyMember> Members, int DistinctTexts, double LeastSimilarity);

/// <summary>A text in a group of near-copies.</summary>
/// <param name="Text">Its place in the input.</param>
/// <param name="Similarity">To the exemplar: 1 less the Levenshtein distance by the longer length, 0 to 1.</param>
public readonly record struct CopyMember(int Text, double Similarity);

/// <summary>Two different texts that are near-copies.</summary>
/// <param name="First">Place in the input of the first text with these letters.</param>
/// <param name="Second">The same for the other; greater.</param>
/// <param name="Similarity">1 less the Levenshtein distance by the longer length, 0 to 1.</param>
public readonly record struct CopyPair(int First, int Second, double Similarity);

/// <summary>The near-copies among texts.</summary>
/// <param name="Texts">How many texts were given.</param>
/// <param name="LongEnough">How many were long enough to be compared.</param>
/// <param name="Distinct">How many different texts these are, after normalisation.</param>
/// <param name="Groups">The groups, those with most members first.</param>
/// <param name="Unplaced">Texts that are like another text, but were not put into a group within the bound of the work; 0 unless there are very long chains.</param>
public sealed record CopyResult(int Texts, int LongEnough, int Distinct, IReadOnlyList<CopyGroup> Groups, int Unplaced)
{
    /// <summary>The group of each text, as its place in <see cref="Groups"/>; -1 where it has none.</summary>
    public int[] GroupOfEach()
    {
        var groups = new int[Texts];
        Array.Fill(groups, -1);
        for (var g = 0; g < Groups.Count; g++) foreach (var member in Groups[g].Members) groups[member.Text] = g;
        return groups;
    }
}
