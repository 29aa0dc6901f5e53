using Concordance.Attribution;

namespace Concordance.Charts;

/// <summary>Names of places in a page, for ids that come from data: each place has one of its own.</summary>
sealed class PageAnchors
{
    readonly Dictionary<string, string> _entries = new(StringComparer.Ordinal);
    readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "main" };

    /// <summary>Names the entries of the annex.</summary>
    public PageAnchors(IEnumerable<AnnexEntry> annex)
    {
        foreach (var entry in annex) _entries.TryAdd(entry.Id, Take("annex-" + Clean(entry.Id)));
    }

    /// <summary>The place of an id's entry in the annex; null where it has none.</summary>
    public string? Entry(string id) => _entries.GetValueOrDefault(id);

    /// <summary>A name for a place, that none had before.</summary>
    public string Name(string wanted) => Take(Clean(wanted));

    /// <summary>Links to what a sentence or a row rests on.</summary>
    public string References(IEnumerable<string> ids) => string.Join(", ", ids.Select(id =>
        Entry(id) is { } anchor ? $"<a href=\"#{anchor}\">{PageFrame.Escape(id)}</a>" : PageFrame.Escape(id)));

    string Take(string wanted)
    {
        var name = wanted;
        for (var n = 2; !_taken.Add(name); n++) name = FormattableString.Invariant($"{wanted}-{n}");
        return name;
    }

    static string Clean(string id) => string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' ? char.ToLowerInvariant(c) : '-'));
}
