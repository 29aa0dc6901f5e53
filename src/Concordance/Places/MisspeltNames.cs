namespace Concordance.Places;

/// <summary>Names of countries, regions and large towns, to be found with one letter changed, added, left out or swapped with the next.</summary>
/// <remarks>
/// Names and words that lie one such edit apart share a form with one letter left out, or one is such a form of the other: the names are kept by all theirs (the symmetric deletion of W. Garbe's SymSpell, 2012,
/// after T. Bocek et al., "Fast similarity search in large dictionaries", 2007). Hashes stand for the forms; what meets by chance is told by comparing.
/// </remarks>
sealed class MisspeltNames
{
    readonly Dictionary<ulong, List<int>> _byForm = [];
    readonly string[] _names;
    readonly NamedPlace[][] _places;

    internal MisspeltNames(Gazetteer gazetteer, PlaceReaderOptions options)
    {
        List<(string Name, NamedPlace[] Places)> kept = [];
        foreach (var (name, bearers) in gazetteer.All)
        {
            if (name.Length < options.LeastMisspelt) continue;
            NamedPlace[] known = [.. bearers.Where(b => b.Sort == PlaceNameSort.Known && (b.Place.Kind != PlaceKind.City || b.Place.Population >= options.LeastMisspeltTown))];
            if (known.Length > 0) kept.Add((name, known));
        }
        kept.Sort(static (a, b) => string.CompareOrdinal(a.Name, b.Name));
        (_names, _places) = ([.. kept.Select(k => k.Name)], [.. kept.Select(k => k.Places)]);
        for (var i = 0; i < _names.Length; i++)
            foreach (var form in Forms(_names[i]))
            {
                if (!_byForm.TryGetValue(form, out var list)) _byForm.Add(form, list = new(1));
                if (list.Count == 0 || list[^1] != i) list.Add(i);
            }
    }

    /// <summary>Names one edit from a folded word, in ordinal order, with who bears them.</summary>
    internal IEnumerable<(string Name, NamedPlace[] Places)> Near(string word)
    {
        SortedSet<int> found = [];
        foreach (var form in Forms(word)) if (_byForm.TryGetValue(form, out var list)) found.UnionWith(list);
        return found.Where(i => OneEdit(word, _names[i])).Select(i => (_names[i], _places[i]));
    }

    static IEnumerable<ulong> Forms(string word)
    {
        yield return Hash(word, -1);
        for (var left = 0; left < word.Length; left++) yield return Hash(word, left);
    }

    // FNV-1a, so that every machine finds the same.
    static ulong Hash(string word, int without)
    {
        var hash = 14695981039346656037ul;
        for (var i = 0; i < word.Length; i++) if (i != without) hash = unchecked((hash ^ word[i]) * 1099511628211ul);
        return hash;
    }

    internal static bool OneEdit(string a, string b)
    {
        if (a.Length > b.Length) (a, b) = (b, a);
        if (b.Length - a.Length > 1 || a == b) return false;
        var start = a.AsSpan().CommonPrefixLength(b);
        ReadOnlySpan<char> restA = a.AsSpan(start), restB = b.AsSpan(start);
        if (restA.Length < restB.Length) return restA.SequenceEqual(restB[1..]);
        return restA[1..].SequenceEqual(restB[1..]) || restA.Length > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..]);
    }
}
