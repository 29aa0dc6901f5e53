namespace Concordance.Ingest;

/// <summary>Pseudonyms made lately. Of two values in one place the later one stays, so it never grows.</summary>
internal sealed class PseudonymCache
{
    const int Places = 1 << 18;

    /// <summary>Longer values are no handles and no ids of a platform, and would hold memory.</summary>
    const int LongestValue = 64;

    readonly Entry?[] _entries = new Entry?[Places];

    /// <summary>The pseudonym of a value, made now or before.</summary>
    public string Get(string value, Pseudonymizer names, Func<Pseudonymizer, string, string> make)
    {
        if (value.Length > LongestValue) return make(names, value);
        // An entry is written in one piece and never changed: a thread sees all of it or none.
        ref var place = ref _entries[value.GetHashCode(StringComparison.Ordinal) & (Places - 1)];
        var entry = Volatile.Read(ref place);
        if (entry is not null && entry.Value == value) return entry.Pseudonym;
        var made = make(names, value);
        Volatile.Write(ref place, new(value, made));
        return made;
    }

    sealed record Entry(string Value, string Pseudonym);
}
