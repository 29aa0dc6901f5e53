namespace Concordance.Ingest;

/// <summary>Handles and names of accounts as the sources of a pseudonymous case write them. Nothing of a case holds them: the sources are read again, and what was read is for comparing only, never for an output.</summary>
static class WrittenNames
{
    /// <summary>The accounts of a case, each under the pseudonym of its id, as last seen; what a source lacks is null.</summary>
    /// <exception cref="InputException">A source is missing, or can't be read.</exception>
    public static IReadOnlyDictionary<string, (string? Handle, string? Name)> Of(Case @case, CancellationToken cancel = default)
    {
        var names = new Pseudonymizer(PseudonymKey.Of(@case.Id));
        var seen = new Dictionary<string, (DateTime Handle, DateTime Name, string? Is, string? Called)>(StringComparer.Ordinal);
        foreach (var source in OpenSource.All(CaseSources.OneByOne(@case) with { Privacy = Privacy.Open }))
        {
            using var rows = source.Detected.Open();
            foreach (var (account, at) in rows.Map(row => source.Reader.Read(row) is { Account: { } packed, Seen: var time } ? (Account: Observation.Unpack(null, packed, time).Account, At: time ?? DateTime.MinValue) : default))
            {
                cancel.ThrowIfCancellationRequested();
                if (account is null || (account.Handle ?? account.Name) is null) continue;
                var known = seen.GetValueOrDefault(account.Id);
                // Of two at one time the greater: the same in every order of the rows.
                if (account.Handle is { } handle && (known.Is is null || (at, handle).CompareTo((known.Handle, known.Is)) > 0)) (known.Handle, known.Is) = (at, handle);
                if (account.Name is { } name && (known.Called is null || (at, name).CompareTo((known.Name, known.Called)) > 0)) (known.Name, known.Called) = (at, name);
                seen[account.Id] = known;
            }
        }
        return seen.ToDictionary(a => names.Account(a.Key), a => (a.Value.Is, a.Value.Called), StringComparer.Ordinal);
    }
}
