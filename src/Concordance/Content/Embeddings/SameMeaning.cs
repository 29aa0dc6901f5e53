namespace Concordance.Content;

/// <summary>Finds posts that say the same in other words or another language, by the vectors that a model gives their texts.</summary>
/// <remarks>
/// After VIGINUM's D3lta: texts whose vectors are near are a translation where their languages differ, copy-pasta where their letters are near too, else a rewording, with a threshold for each. Ours differs in that the
/// language is the one that the source declares and is never guessed: where it is missing on either side, two texts are held to be of one language and to its higher threshold. Hashtags are left out, and each different text is
/// compared once.
/// </remarks>
public static class SameMeaning
{
    /// <summary>The pairs among posts of their own; reposts belong to none.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="model">The model; without one nothing is looked for, and the result says so.</param>
    /// <param name="options">When two texts say the same.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">There are too many texts or pairs, or the options or the model can't be used.</exception>
    public static MeaningResult Of(IReadOnlyList<Post> posts, ISentenceModel? model, MeaningOptions? options = null, CancellationToken cancel = default)
    {
        options ??= new();
        options.Check();
        if (model is null) return new([], 0, null, "Rewording and translation were not looked for: that needs a sentence model, and none was given. Near-copies need none.");
        var letters = new Letters([.. posts.Select(p => p.IsRepost ? "" : p.Text)], options.Copies, cancel);
        // One text in two declared languages is compared as two: a wrong declaration must not hide a pair.
        int[] own = [.. Enumerable.Range(0, posts.Count).Where(i => letters[i].Length > 0).DistinctBy(i => (Text(posts[i]), Language(posts[i])))];
        if (own.Length > options.MaxTexts) throw new InputException($"There are {own.Length} different texts, and all pairs of them would be compared.", "Take the posts of a shorter time or of the campaign alone, or give a higher MaxTexts.");
        var vectors = model.Embed([.. own.Select(i => Text(posts[i]))], cancel);
        if (vectors.Length != own.Length || vectors.Any(v => v.Length != vectors[0].Length)) throw new InputException($"The model {model.Name} does not give one vector of one dimension for each text.", "Use a sentence model.");
        var near = VectorPairs.Of(vectors, (float)Math.Min(options.LeastRewording, options.LeastTranslation), options.MaxPairs, cancel);
        var distance = new EditDistance();
        List<MeaningPair> pairs = [];
        foreach (var (first, second, cosine) in near)
        {
            var (a, b) = (own[first], own[second]);
            var kind = Language(posts[a]) is { } one && Language(posts[b]) is { } other && one != other ? CopyKind.Translation : AreCopies(a, b) ? CopyKind.CopyPasta : CopyKind.Rewording;
            if (kind == CopyKind.Rewording && cosine < options.LeastRewording || kind == CopyKind.Translation && cosine < options.LeastTranslation) continue;
            pairs.Add(new(a, b, cosine, kind));
        }
        return new(pairs, own.Length, model.Name, null);

        bool AreCopies(int a, int b)
        {
            var longer = Math.Max(letters[a].Length, letters[b].Length);
            var most = EditDistance.MostEdits(longer, options.Copies.LeastSimilarity);
            distance.Prepare(letters[a]);
            return distance.To(letters[b], most) <= most;
        }
    }

    static string Text(Post post) => TextFingerprint.WithoutEntities(post.Text).Trim();

    // "en-GB" is English, and "und" is what platforms call a language that they can't tell.
    static string? Language(Post post) => post.Language?.Split('-', '_')[0].Trim().ToLowerInvariant() is { Length: > 0 } language && language is not ("und" or "zxx" or "qme" or "unknown") ? language : null;
}
