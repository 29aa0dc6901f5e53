using Concordance.Attribution;

namespace Concordance.Content;

/// <summary>What the search for texts of one meaning records.</summary>
public static class MeaningFindings
{
    static readonly FindingMethod s_meaning = new("pairs of texts whose sentence vectors are near", 1, "VIGINUM, D3lta (2023), as SameMeaning adapts it");

    /// <summary>How many pairs of different accounts' texts are rewordings and translations, or that no model was given.</summary>
    /// <param name="found">The pairs, of these posts.</param>
    /// <param name="posts">The posts.</param>
    /// <param name="names">How posts are called in outputs.</param>
    public static Finding Of(MeaningResult found, IReadOnlyList<Post> posts, OutputNames names)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (found.Skipped is not null) return Finding.NotComputed("same-meaning", "Whether texts are reworded or translated", "no sentence model was given", EvidenceKind.Behavioural, s_meaning);
        var across = found.Pairs.Where(p => p.Kind is CopyKind.Rewording or CopyKind.Translation && !string.Equals(posts[p.First].AccountId, posts[p.Second].AccountId, StringComparison.Ordinal)).ToList();
        var (rewordings, translations) = (across.Where(p => p.Kind == CopyKind.Rewording).ToList(), across.Where(p => p.Kind == CopyKind.Translation).ToList());
        var isHidden = PointsAtFew(rewordings) || PointsAtFew(translations);
        return new()
        {
            Name = "same-meaning",
            Statement = $"Of {Say.Plural(found.Texts, "different text", "different texts")}, the model {found.Model} holds {Pairs(rewordings)} of different accounts for rewordings and {Pairs(translations)} for translations.",
            Kind = EvidenceKind.Behavioural, Method = s_meaning, Value = isHidden ? null : across.Count, Unit = isHidden ? null : "pairs of texts", Evidence = isHidden || across.Count == 0 ? null : PostEvidence.Of(Of(across), names),
            Limits = ["The thresholds were made for another model: read pairs near them before anything rests on them."], Innocent = ["People who report of one event say the same."],
        };

        IEnumerable<Post> Of(IEnumerable<MeaningPair> pairs) => pairs.SelectMany(p => new[] { p.First, p.Second }).Distinct().Select(i => posts[i]);
        // One pair is two accounts.
        bool PointsAtFew(List<MeaningPair> pairs) => SmallCell.Hides(Of(pairs).Select(p => p.AccountId).Distinct(StringComparer.Ordinal).Count());
        string Pairs(List<MeaningPair> pairs) => PointsAtFew(pairs) ? "a few pairs" : Say.Plural(pairs.Count, "pair", "pairs");
    }
}
