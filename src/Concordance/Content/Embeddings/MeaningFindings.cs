using Concordance.Attribution;

namespace Concordance.Content;

/// <summary>What the search for texts of one meaning records.</summary>
public static class MeaningFindings
{
    /// <summary>How many pairs of different accounts' texts are rewordings and translations, or that no model was given.</summary>
    /// <param name="found">The pairs, of these posts.</param>
    /// <param name="posts">The posts.</param>
    public static Finding Of(MeaningResult found, IReadOnlyList<Post> posts)
    {
        if (found.Skipped is not null) return Finding.NotComputed("same-meaning", "Whether texts are reworded or translated", "no sentence model was given", EvidenceKind.Behavioural);
        var across = found.Pairs.Where(p => !string.Equals(posts[p.First].AccountId, posts[p.Second].AccountId, StringComparison.Ordinal)).ToList();
        var (rewordings, translations) = (across.Count(p => p.Kind == CopyKind.Rewording), across.Count(p => p.Kind == CopyKind.Translation));
        return new()
        {
            Name = "same-meaning",
            Statement = $"Of {Say.Plural(found.Texts, "different text", "different texts")}, the model {found.Model} holds {Say.Plural(rewordings, "pair", "pairs")} of different accounts for rewordings and {Say.Count(translations)} for translations.",
            Kind = EvidenceKind.Behavioural, Value = rewordings + translations, Unit = "pairs of texts",
            Limits = ["The thresholds were made for another model: read pairs near them before anything rests on them.", "People who report of one event say the same."],
        };
    }
}
