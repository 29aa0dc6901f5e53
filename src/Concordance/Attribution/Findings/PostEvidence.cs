using System.Security.Cryptography;
using System.Text;

namespace Concordance.Attribution;

/// <summary>The posts behind a finding: how many, a hash over all their ids, and some of them, spread evenly over time.</summary>
/// <remarks>Ids are those of the outputs (see <see cref="OutputNames"/>): pseudonyms in a pseudonymous case. Whoever recomputes the finding gets the same hash.</remarks>
/// <param name="Count">How many posts.</param>
/// <param name="Sha256">SHA-256 over all ids in ordinal order, each followed by a line feed; lower-case hexadecimal.</param>
/// <param name="Ids">At most <see cref="MostIds"/> of them, in the order of their times.</param>
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
        var inOrder = posts.OrderBy(p => p.Time).ThenBy(p => p.Id, StringComparer.Ordinal).Select(p => names.Post(p.Id)).ToList();
        var text = string.Concat(inOrder.Order(StringComparer.Ordinal).Select(id => id + "\n"));
        var listed = inOrder.Count <= MostIds ? inOrder : [.. Enumerable.Range(0, MostIds).Select(i => inOrder[(int)((long)i * inOrder.Count / MostIds)])];
        return new(inOrder.Count, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), listed);
    }
}
