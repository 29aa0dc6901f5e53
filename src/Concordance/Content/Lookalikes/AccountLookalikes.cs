using Concordance.Statistics;

namespace Concordance.Content;

/// <summary>Accounts whose handle or shown name resembles that of an outlet or an official account.</summary>
/// <param name="Missing">Why nothing could be compared; null where it was.</param>
/// <param name="Hits">The hits, the closest and rarest first.</param>
/// <param name="Compared">How many accounts were compared, those of the outlets and officials themselves left out.</param>
/// <param name="Targets">How many names they were compared with.</param>
public sealed record AccountLookalikes(string? Missing, IReadOnlyList<AccountLookalike> Hits, int Compared, int Targets)
{
    /// <summary>Compares all accounts of a case with the outlets and officials that it lists.</summary>
    /// <remarks>
    /// Ordinary names, for the chance, are those of accounts that did not carry the campaign; of all, where the case declares none. In a pseudonymous case the sources are read again for the names, which no table of the case
    /// holds; of a hit it is told whom the account resembles and how, and neither its name nor what differs.
    /// </remarks>
    /// <param name="investigation">The case.</param>
    /// <param name="options">Which resemblances.</param>
    public static AccountLookalikes Of(Investigation investigation, LookalikeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        var targets = LookalikeTarget.Of(investigation.Side).Where(t => t.Sort != NameSort.Domain).ToList();
        var data = investigation.Data;
        var missing = targets.Count == 0 ? "the case lists no outlets and no official accounts to compare with"
            : data.Missing(Ingest.Field.Handle) is { } handles && data.Missing(Ingest.Field.Name) is not null ? handles : null;
        if (missing is not null) return new(missing, [], 0, targets.Count);
        var written = investigation.Case.Privacy == Privacy.Pseudonymous ? Ingest.WrittenNames.Of(investigation.Case) : null;
        var own = targets.Where(t => t.Sort == NameSort.Handle).Select(t => t.Text).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var accounts = data.Accounts.Values.Select(a => written is null ? (a.Id, a.Handle, a.Name) : written.TryGetValue(a.Id, out var names) ? (a.Id, names.Handle, names.Name) : (a.Id, null, null))
            .Where(a => a.Handle is null || !own.Contains(a.Handle)).OrderBy(a => a.Id, StringComparer.Ordinal).ToList();
        var carriers = investigation.Case.Campaign.IsEmpty ? null : investigation.Campaign.AccountIds;
        var hits = OfSort(NameSort.Handle, a => a.Handle).Concat(OfSort(NameSort.ShownName, a => a.Name))
            .OrderBy(h => h.Lookalike.Kind).ThenBy(h => h.Chance.High).ThenBy(h => h.Lookalike.Changes.Count).ThenBy(h => h.AccountId, StringComparer.Ordinal).ThenBy(h => h.Lookalike.Target.Sort);
        return new(null, [.. hits.Select(h => written is null ? h : h with { Lookalike = h.Lookalike.Hidden })], accounts.Count, targets.Count);

        IEnumerable<AccountLookalike> OfSort(NameSort sort, Func<(string Id, string? Handle, string? Name), string?> name)
        {
            var named = accounts.Where(a => name(a) is { Length: > 0 }).ToLookup(a => name(a)!, StringComparer.Ordinal);
            var found = Lookalikes.Find(targets, sort, named.Select(g => g.Key), options);
            var suspects = found.Select(l => l.Name).ToHashSet(StringComparer.Ordinal);
            // The names under question must not make their own base rate.
            var chance = new LookalikeChance(sort, named.Where(g => !suspects.Contains(g.Key)).SelectMany(g => g).Where(a => carriers?.Contains(a.Id) != true).Select(a => name(a)!), options);
            return found.SelectMany(l => named[l.Name].Select(a => new AccountLookalike(a.Id, l, chance.Of(l.Target, l.Kind), carriers?.Contains(a.Id))));
        }
    }
}

/// <summary>An account with a name that resembles another.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Lookalike">What resembles what, and how.</param>
/// <param name="Chance">Of ordinary names of like length, how many are resembled so, or closer, by another ordinary one.</param>
/// <param name="Carried">Whether the account carried the campaign; null where the case declares none.</param>
public sealed record AccountLookalike(string AccountId, Lookalike Lookalike, Proportion Chance, bool? Carried);
