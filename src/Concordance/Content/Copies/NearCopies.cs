using Concordance.Kept;

namespace Concordance.Content;

/// <summary>Finds texts that are near-copies of each other, in time that grows about as the number of texts.</summary>
/// <remarks>
/// <para>
/// Near-copies are what D3lta calls copy-pasta: texts whose letters have a Levenshtein similarity of at least 0.693 (VIGINUM, "D3lta", 2023, with the thresholds of its release 1.0). Ours differs in three things. D3lta
/// compares only pairs whose sentence embeddings are near, in one language; here the letters alone decide, so that no model is needed. It leaves out hashtags at both ends of a text only; here all go, and digits stay
/// (<see cref="TextFingerprint"/>). And it calls all texts that are tied by any chain one cluster; here each member of a group is like its exemplar (<see cref="CopyGroup"/>).
/// </para>
/// <para>
/// Exact copies are brought together first. Each different text is then looked up by pieces of eight letters, of which it chooses one of any four in a row (winnowing), and what shares one is compared exactly, so that every pair
/// found is right. Two texts that share eleven letters in a row meet, unless each choice that they share is made by more than eleven texts: of such a text is looked up by the rarest four alone, and compared with
/// its neighbours in the order of what follows. So boilerplate under any number of texts costs no more than its length. Of texts of more than some 600 letters, 256 choices stand for all, and two of them are compared only where they
/// share 16.
/// </para>
/// <para>
/// A pair is missed where no eleven letters in a row stay the same and no third text ties the two. Were letters changed one by one at random, that would befall six of ten pairs of 100 letters at a similarity of 0.693, one of
/// eight at 0.8, and one of forty at 0.85. People change words, though: of the pairs of real posts that comparing all finds, tests see that at least 99 % are found.
/// </para>
/// </remarks>
public static class NearCopies
{
    /// <summary>The groups of near-copies among texts.</summary>
    /// <param name="texts">The texts, in any order: the groups do not depend on it, and neither do they on the number of processors.</param>
    /// <param name="options">When two are near-copies.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">The options can't be used.</exception>
    public static CopyResult Of(IReadOnlyList<string> texts, CopyOptions? options = null, CancellationToken cancel = default)
    {
        options ??= new();
        options.Check();
        var distinct = new DistinctTexts(new Letters(texts, options, cancel), cancel);
        var (groups, unplaced) = new StarGroups(distinct, CopySweep.Of(distinct, options, cancel), options).Find(cancel);
        return new(texts.Count, distinct.TextCount, distinct.Count, groups, unplaced);
    }

    /// <summary>The groups of near-copies among posts, as places in the list. Reposts belong to none: their text is another's.</summary>
    public static CopyResult Of(IReadOnlyList<Post> posts, CopyOptions? options = null, CancellationToken cancel = default) => Of(new OwnTexts(posts), options, cancel);

    /// <summary>
    /// The groups of near-copies among the posts of a case under its choices, as places in <see cref="Collection.Posts"/>: the same as of the posts alone. They are kept in the case's work folder, as <c>steps/near-copies-….parquet</c>,
    /// with the hash of the collection and the options, and read from there as long as neither changes. Where nothing can be written there, they are found each time.
    /// </summary>
    /// <param name="investigation">The case.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">The choices can't be used.</exception>
    public static CopyResult Of(Investigation investigation, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        var (data, options) = (investigation.Data, investigation.Choices.Copies);
        return KeptStep.Of(investigation.Case, new KeptCopies(), () => KeptCopies.MadeFrom(data.Hash, options), () => Of(data.Posts, options, cancel));
    }

    /// <summary>The name of the group of each post that is in one, by the post's id: the same in every order of the posts. What posts of one name share is the text.</summary>
    public static IReadOnlyDictionary<string, string> GroupNames(IReadOnlyList<Post> posts, CopyOptions? options = null, CancellationToken cancel = default) => GroupNames(posts, Of(posts, options, cancel));

    /// <summary>The same of groups that were found already.</summary>
    public static IReadOnlyDictionary<string, string> GroupNames(IReadOnlyList<Post> posts, CopyResult copies)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in copies.Groups) foreach (var member in group.Members) names[posts[member.Text].Id] = group.Name;
        return names;
    }

    /// <summary>The pairs of different texts that are near-copies; one text stands for all that have its letters. All texts that are tied by a chain are compared with each other: for a few hundred thousand texts, not for millions.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="options">When two are near-copies.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>Each pair once, by first and second text.</returns>
    /// <exception cref="InputException">The options can't be used, or there are more than <see cref="CopyOptions.MaxPairs"/>.</exception>
    public static IReadOnlyList<CopyPair> Pairs(IReadOnlyList<string> texts, CopyOptions? options = null, CancellationToken cancel = default)
    {
        options ??= new();
        options.Check();
        var distinct = new DistinctTexts(new Letters(texts, options, cancel), cancel);
        var joined = new Joined(distinct.Count);
        CopySweep.Of(distinct, options, cancel).Each(_ => true, (a, b) => joined.Root(a) == joined.Root(b), joined.Join, cancel);
        return ChainPairs.Of(distinct, joined, options, cancel);
    }

    /// <summary>The texts of posts without those of reposts.</summary>
    sealed class OwnTexts(IReadOnlyList<Post> posts) : IReadOnlyList<string>
    {
        public int Count => posts.Count;

        public string this[int index] => posts[index].IsRepost ? "" : posts[index].Text;

        public IEnumerator<string> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
