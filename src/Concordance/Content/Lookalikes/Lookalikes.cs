using System.Numerics;

namespace Concordance.Content;

/// <summary>Finds names that resemble others.</summary>
public static class Lookalikes
{
    /// <summary>Longest name that is compared, in UTF-16 units: platforms allow 50, name servers 253.</summary>
    internal const int MostLength = 256;

    const int MostEdits = 2;

    /// <summary>The names that resemble one of the targets of their sort, each pair by the closest kind, the closest first. A name that is a target's own is none.</summary>
    /// <param name="targets">The names that others might imitate.</param>
    /// <param name="sort">What the names are; targets of other sorts are left aside.</param>
    /// <param name="names">The names; of domains the hosts or links. What can't be compared is left out, and so is what is longer than 256 characters.</param>
    /// <param name="options">Which resemblances.</param>
    /// <exception cref="InputException">The options can't be used.</exception>
    public static IReadOnlyList<Lookalike> Find(IEnumerable<LookalikeTarget> targets, NameSort sort, IEnumerable<string> names, LookalikeOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(targets);
        ArgumentNullException.ThrowIfNull(names);
        options ??= new();
        options.Check();
        var forms = Prepare(sort, names);
        return
        [
            .. targets.Where(t => t.Sort == sort).AsParallel().SelectMany(target => NameForm.Of(sort, target.Text) is not { } form ? [] :
                    Near(form, sort, forms, options).Select(near => new Lookalike(target, near.Name, near.Kind, CodePointChange.Between(form.Text, near.Form.Text), ScriptSets.Named(near.Form.Text), ScriptSets.AreMixed(near.Form.Text))))
                .OrderBy(l => l.Kind).ThenBy(l => l.Changes.Count).ThenBy(l => l.Name, StringComparer.Ordinal).ThenBy(l => l.Target.Text, StringComparer.Ordinal).ThenBy(l => l.Target.Holder, StringComparer.Ordinal),
        ];
    }

    /// <summary>Names with their forms, each once, in ordinal order.</summary>
    internal static List<(string Name, NameForm Form)> Prepare(NameSort sort, IEnumerable<string> names) =>
    [
        .. names.Where(n => n.Length <= MostLength).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).AsParallel().AsOrdered()
            .Select(n => (Name: n, Form: NameForm.Of(sort, n))).Where(n => n.Form is not null).Select(n => (n.Name, n.Form!)),
    ];

    /// <summary>The names near one, with how.</summary>
    internal static IEnumerable<(string Name, NameForm Form, LookalikeKind Kind)> Near(NameForm target, NameSort sort, IReadOnlyList<(string Name, NameForm Form)> names, LookalikeOptions options)
    {
        var distance = new EditDistance();
        distance.Prepare(target.Folded);
        foreach (var (name, form) in names)
            if (Kind(target, form, sort, distance, options) is { } kind) yield return (name, form, kind);
    }

    static LookalikeKind? Kind(NameForm target, NameForm name, NameSort sort, EditDistance distance, LookalikeOptions options)
    {
        if (target.Identity == name.Identity) return sort == NameSort.ShownName ? LookalikeKind.SameName : null;
        if (sort == NameSort.Domain && target.Folded == name.Folded) return LookalikeKind.SameName;
        if (target.Look == name.Look) return LookalikeKind.SameLook;
        if (target.LooseLook == name.LooseLook) return LookalikeKind.SameLookInOtherCase;
        if (target.Letters == name.Letters && target.Letters.Length > 0) return LookalikeKind.SameLetters;
        if (sort == NameSort.Domain && $".{name.Host}.".Contains($".{target.Identity}.", StringComparison.Ordinal)) return LookalikeKind.WithinHost;
        // Each edit takes one sign away and brings one in, at most.
        var near = target.Folded.Length >= options.LeastForOneEdit && BitOperations.PopCount(target.FoldedSigns ^ name.FoldedSigns) <= 2 * MostEdits;
        if (near && distance.To(name.Folded, MostEdits) is var edits && edits <= MostEdits)
        {
            if (edits == 1 || AreSwapped(target.Folded, name.Folded)) return LookalikeKind.OneEdit;
            if (target.Folded.Length >= options.LeastForTwoEdits) return LookalikeKind.TwoEdits;
        }
        return target.Letters.Length >= options.LeastForExtended && name.Letters.Length > target.Letters.Length && (target.LetterSigns & ~name.LetterSigns) == 0 && name.Letters.Contains(target.Letters, StringComparison.Ordinal) ? LookalikeKind.Extended : null;
    }

    // Two neighbours that have changed places count as two edits in Levenshtein's distance and are one slip of the hand.
    static bool AreSwapped(string a, string b)
    {
        if (a.Length != b.Length) return false;
        var at = a.AsSpan().CommonPrefixLength(b);
        return at + 1 < a.Length && a[at] == b[at + 1] && a[at + 1] == b[at] && a.AsSpan(at + 2).SequenceEqual(b.AsSpan(at + 2));
    }
}
