namespace Concordance.Content.Links;

/// <summary>Where shortened links lead, by a table that someone gives. Nothing is ever fetched: what the table lacks stays short.</summary>
public sealed class ShortLinks
{
    readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);

    /// <summary>Takes the table over; of two rows for one link the first in ordinal order of targets counts, in whatever order they come.</summary>
    /// <param name="rows">Short links and the links that they lead to.</param>
    public ShortLinks(IEnumerable<(string Short, string Target)> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (var (from, to) in rows.OrderBy(r => r.Target, StringComparer.Ordinal)) _targets.TryAdd(CanonicalUrl.Of(from), to);
    }

    /// <summary>The canonical form of what a link leads to at last (see <see cref="CanonicalUrl"/>); that of the link itself where the table lacks it or leads in a circle.</summary>
    public string Of(string url)
    {
        var first = CanonicalUrl.Of(url);
        var at = first;
        HashSet<string> seen = new(StringComparer.Ordinal) { first };
        while (_targets.TryGetValue(at, out var target))
        {
            at = CanonicalUrl.Of(target);
            if (!seen.Add(at)) return first;
        }
        return at;
    }
}
