using Concordance.Content;
using Concordance.Statistics;

namespace Concordance.Places;

/// <summary>How often a script is that of a post, among some posts and among others.</summary>
/// <param name="Script">Name of the script.</param>
/// <param name="Studied">Share of the posts under study.</param>
/// <param name="Comparison">Share of the other posts.</param>
public sealed record ScriptShare(string Script, Proportion Studied, Proportion Comparison)
{
    /// <summary>Scripts of posts without their links, mentions and hashtags, the commonest first.</summary>
    public static IReadOnlyList<ScriptShare> Of(IReadOnlyList<Post> studied, IReadOnlyList<Post> comparison)
    {
        var (a, b) = (Count(studied), Count(comparison));
        return
        [
            .. a.Keys.Union(b.Keys).Select(s => new ScriptShare(s, new(a.GetValueOrDefault(s), studied.Count), new(b.GetValueOrDefault(s), comparison.Count)))
                .OrderByDescending(s => s.Studied.Count + s.Comparison.Count).ThenBy(s => s.Script, StringComparer.Ordinal),
        ];

        static Dictionary<string, int> Count(IReadOnlyList<Post> posts) =>
            posts.CountBy(p => Places.Script.Dominant(TextFingerprint.WithoutEntities(p.Text)), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }
}
