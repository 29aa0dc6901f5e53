using Concordance.Content;

namespace Concordance.Declaration;

/// <summary>Finds what somebody who misspelt a name may have meant.</summary>
static class ClosestName
{
    /// <summary>Two of five letters may be wrong, as where two neighbours have changed places; more makes another word.</summary>
    const double LeastSimilarity = 0.6;

    /// <summary>The name that is nearest, by insertions, deletions and changes of letters without regard to case; null where none is near.</summary>
    public static string? To(string written, IEnumerable<string> names)
    {
        var distance = new EditDistance();
        var folded = written.ToLowerInvariant();
        distance.Prepare(folded);
        return names.Select(n => (Name: n, Edits: Edits(n))).Where(n => n.Edits is not null).OrderBy(n => n.Edits).ThenBy(n => n.Name, StringComparer.Ordinal).FirstOrDefault().Name;

        int? Edits(string name)
        {
            var most = Math.Max(1, EditDistance.MostEdits(Math.Max(name.Length, folded.Length), LeastSimilarity));
            return distance.To(name.ToLowerInvariant(), most) is var edits && edits <= most ? edits : null;
        }
    }

    /// <summary>A remedy that names what may have been meant, or else all names there are.</summary>
    public static string Remedy(string written, IReadOnlyCollection<string> names) =>
        To(written, names) is { } meant ? $"Did you mean \"{meant}\"?" : $"Use one of {string.Join(", ", names)}.";
}
