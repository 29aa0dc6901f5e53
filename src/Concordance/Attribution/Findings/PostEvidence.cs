using System.Security.Cryptography;
using System.Text;

namespace Concordance.Attribution;

/// <summary>The posts behind a finding: how many, a hash over all their ids, and some of them, spread evenly over time.</summary>
/// <remarks>Ids are those of the outputs (see <see cref="OutputNames"/>): pseudonyms in a pseudonymous case. Whoever recomputes the finding gets the same hash.</remarks>
/// <param name="Count">How many posts.</param>
/// <param name="Sha256">SHA-256 over all ids in ordinal order, each followed by a line feed; lower-case hexadecimal.</param>
/// <param name="Ids">At most <see cref="MostIds"/> of them, in the order of their times. None where the posts are of fewer accounts than may be pointed at; see <see cref="SmallCell"/>.</param>
public sealed record PostEvidence(int Count, string Sha256, IReadOnlyList<string> Ids)
{
    /// <summary>So many ids are listed at most.</summary>
    public const int MostIds = 50;

    /// <summary>The evidence of posts.</summary>
    /// <param name="posts">The posts, each once; in any order.</param>
    /// <param name="names">How posts are called in outputs.</param>
    public static PostEvidence Of(IEnumerable<Post> posts, OutputNames names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var inOrder = posts.ToList();
        if (!inOrder.Zip(inOrder.Skip(1), (a, b) => Post.InOrder(a, b) <= 0).All(isInOrder => isInOrder)) inOrder.Sort(Post.InOrder);
        var ids = inOrder.ConvertAll(p => names.Post(p.Id));
        var pointsAtFew = inOrder.Select(p => p.AccountId).Distinct(StringComparer.Ordinal).Take(SmallCell.Least).Count() < SmallCell.Least;
        string[] listed = pointsAtFew ? [] : ids.Count <= MostIds ? [.. ids] : [.. Enumerable.Range(0, MostIds).Select(i => ids[(int)((long)i * ids.Count / MostIds)])];
        return new(ids.Count, Hash(ids), listed);
    }

    /// <summary>The evidence of those posts of a case that meet a condition; null where none does.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="isEvidence">Whether a finding rests on a post.</param>
    public static PostEvidence? Of(Investigation investigation, Func<Post, bool> isEvidence)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        return Of(investigation.Data.Posts.Where(isEvidence), investigation.Names) is { Count: > 0 } evidence ? evidence : null;
    }

    // Id by id, since the ids of all posts together can be longer than a text may be.
    static string Hash(List<string> ids)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        ids = [.. ids];
        ids.Sort(StringComparer.Ordinal);
        foreach (var id in ids) hash.AppendData(Encoding.UTF8.GetBytes(id + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
