using System.Text.Json;

namespace Concordance.Simulation.Output;

/// <summary>How many posts each role has, counted from the lines themselves.</summary>
static class RoleCounts
{
    public static Dictionary<string, int> Posts(GeneratedCase generated)
    {
        var roles = generated.Truth.ToDictionary(r => r.AccountId, r => r.Role);
        return generated.Posts.CountBy(line => roles[AuthorId(line)]).ToDictionary(p => p.Key, p => p.Value);
    }

    static string AuthorId(string line)
    {
        using var post = JsonDocument.Parse(line);
        return post.RootElement.GetProperty("author_id").GetString()!;
    }
}
