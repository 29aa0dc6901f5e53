using System.Collections.Frozen;

namespace Concordance.Ingest;

/// <summary>How the links of one platform name accounts and posts. Lists are separated by spaces, case does not matter.</summary>
/// <param name="hosts">Hosts, which stand for their subdomains too, or schemes of apps such as <c>tg:</c>. <c>*.host</c>: the subdomain is a handle; <c>**.host</c>: the whole host is one.</param>
/// <param name="paths">Starts of paths, the first that fits counts; see <see cref="PathTemplate"/>.</param>
/// <param name="reserved">First parts of paths that are no handles: such a path stays.</param>
/// <param name="query">What the values of the query identify, as <c>name={kind}</c>.</param>
internal sealed class Platform(string hosts, string paths, string reserved = "", string query = "")
{
    readonly FrozenSet<string> _reserved = List(reserved).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    readonly FrozenDictionary<string, LinkPart> _query = List(query).Select(q => q.Split('=')).ToFrozenDictionary(q => q[0], q => LinkPart.Parse(q[1]), StringComparer.OrdinalIgnoreCase);
    readonly PathTemplate[] _paths = [.. List(paths).Select(PathTemplate.Parse)];

    /// <summary>Hosts and schemes as they are written in the table.</summary>
    public IReadOnlyList<string> Hosts { get; } = List(hosts);

    /// <summary>The form of a path, given as its decoded parts, or null.</summary>
    public PathTemplate? Form(IReadOnlyList<string> parts)
    {
        if (parts.Count == 0) return null;
        var isReserved = _reserved.Contains(parts[0]);
        return Array.Find(_paths, p => !(isReserved && p.IsOpen) && p.Fits(parts));
    }

    /// <summary>What a value of the query identifies, or null.</summary>
    public LinkPart? Query(string name) => _query.GetValueOrDefault(name);

    static string[] List(string written) => written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
