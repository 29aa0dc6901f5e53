namespace Concordance.Content;

/// <summary>What is compared: names of one sort are compared with each other only.</summary>
public enum NameSort
{
    /// <summary>A handle, without the sign.</summary>
    Handle,

    /// <summary>A name as shown.</summary>
    ShownName,

    /// <summary>A domain.</summary>
    Domain,
}

/// <summary>A name that others might imitate.</summary>
/// <param name="Sort">What it is.</param>
/// <param name="Text">The name as its holder writes it; a domain in the form of name servers or in letters.</param>
/// <param name="Holder">Whose it is, in words.</param>
public sealed record LookalikeTarget(NameSort Sort, string Text, string Holder)
{
    /// <summary>What a case lists: outlets with their names, handles and domains, and official accounts with their handles. Each name once, in ordinal order.</summary>
    /// <param name="side">The tables of the case.</param>
    public static IReadOnlyList<LookalikeTarget> Of(SideData.SideTables side)
    {
        ArgumentNullException.ThrowIfNull(side);
        return Ordered((side.Outlets ?? []).SelectMany(Of).Concat((side.Officials ?? []).Select(o => new LookalikeTarget(NameSort.Handle, o.Username, "@" + o.Username))));
    }

    /// <summary>The names of an outlet.</summary>
    internal static IEnumerable<LookalikeTarget> Of(SideData.Outlet outlet)
    {
        var holder = outlet.Name ?? outlet.Domain ?? "@" + outlet.Username;
        if (outlet.Username is { } username) yield return new(NameSort.Handle, username, holder);
        if (outlet.Name is { } name) yield return new(NameSort.ShownName, name, holder);
        if (outlet.Domain is { } domain) yield return new(NameSort.Domain, domain, holder);
    }

    internal static IReadOnlyList<LookalikeTarget> Ordered(IEnumerable<LookalikeTarget> targets) =>
        [.. targets.OrderBy(t => t.Sort).ThenBy(t => t.Text, StringComparer.Ordinal).ThenBy(t => t.Holder, StringComparer.Ordinal).DistinctBy(t => (t.Sort, t.Text))];
}
