using System.Runtime.InteropServices;

namespace Concordance.Content;

/// <summary>Terms of one kind, numbered in the order in which they were met.</summary>
sealed class TermTable<T>(IEqualityComparer<T>? comparer = null) where T : notnull
{
    readonly List<T> _terms = [];
    readonly List<TermUses> _uses = [];

    internal Dictionary<T, int> Numbers { get; } = new(comparer);

    internal int Count => _terms.Count;

    internal T this[int number] => _terms[number];

    internal ref TermUses Uses(int number) => ref CollectionsMarshal.AsSpan(_uses)[number];

    /// <summary>The number of a term, a new one where it was not met before.</summary>
    internal int NumberOf(T term)
    {
        if (Numbers.TryGetValue(term, out var number)) return number;
        Numbers.Add(term, number = _terms.Count);
        _terms.Add(term);
        _uses.Add(default);
        return number;
    }
}
