using System.Globalization;
using System.Text;

namespace Concordance.Content;

/// <summary>A name that resembles another which someone else holds.</summary>
/// <remarks>That a name resembles another does not say that it was chosen to: see how often ordinary names do. Parodies, fan accounts, local branches and people of one name resemble others openly.</remarks>
/// <param name="Target">The name that it resembles.</param>
/// <param name="Name">The name; of a domain the host as it was found; empty where the case is pseudonymous.</param>
/// <param name="Kind">How.</param>
/// <param name="Changes">What differs, character by character; empty where the case is pseudonymous.</param>
/// <param name="Scripts">Scripts of the name's letters.</param>
/// <param name="MixedScripts">Whether they are mixed as in no writing system (see <see cref="ScriptSets"/>).</param>
public sealed record Lookalike(LookalikeTarget Target, string Name, LookalikeKind Kind, IReadOnlyList<CodePointChange> Changes, IReadOnlyList<string> Scripts, bool MixedScripts)
{
    /// <summary>The same without the name and without what differs, from which the name could be told.</summary>
    internal Lookalike Hidden => this with { Name = "", Changes = [] };

    /// <summary>What differs, in one line: <c>I (U+0049) → l (U+006C)</c>; at most six changes, and of a longer name how many characters it has more.</summary>
    public string InCodePoints => Kind switch
    {
        _ when Name.Length == 0 => "not shown",
        LookalikeKind.Extended => string.Create(CultureInfo.InvariantCulture, $"{Changes.Count} characters more"),
        _ when Changes.Count == 0 => "nothing",
        _ when Changes.Count <= 6 => string.Join(", ", Changes),
        _ => string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", Changes.Take(6))} and {Changes.Count - 6} more"),
    };
}

/// <summary>One character that differs between two names.</summary>
/// <param name="From">The character of the name that is resembled; null where one was added.</param>
/// <param name="To">The character of the name that resembles it; null where one was left out.</param>
public sealed record CodePointChange(Rune? From, Rune? To)
{
    /// <summary>Both characters with their code points; what is not drawn, or would change the direction of what follows, by its code point alone.</summary>
    public override string ToString() => $"{Say(From)} → {Say(To)}";

    static string Say(Rune? rune)
    {
        if (rune is not { } r) return "nothing";
        var code = string.Create(CultureInfo.InvariantCulture, $"U+{r.Value:X4}");
        // Letters that are written from right to left would turn the line around.
        var shown = (Rune.IsLetterOrDigit(r) || Rune.IsPunctuation(r) || Rune.IsSymbol(r)) && !Skeleton.IsIgnorable(r) && !IsRightToLeft(r);
        return shown ? $"{r} ({code})" : code;
    }

    static bool IsRightToLeft(Rune r) => r.Value is >= 0x590 and <= 0x8ff or >= 0xfb1d and <= 0xfdff or >= 0xfe70 and <= 0xfeff or >= 0x10800 and <= 0x10fff or >= 0x1e800 and <= 0x1efff;

    /// <summary>The fewest changes that make one text of the other, in the order of the texts.</summary>
    internal static IReadOnlyList<CodePointChange> Between(string from, string to)
    {
        Rune[] a = [.. from.EnumerateRunes()], b = [.. to.EnumerateRunes()];
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length; i >= 0; i--)
            for (var j = b.Length; j >= 0; j--)
                cost[i, j] = i == a.Length ? b.Length - j : j == b.Length ? a.Length - i
                    : Math.Min(cost[i + 1, j + 1] + (a[i] == b[j] ? 0 : 1), 1 + Math.Min(cost[i + 1, j], cost[i, j + 1]));
        List<CodePointChange> changes = [];
        for (int i = 0, j = 0; i < a.Length || j < b.Length;)
        {
            var both = i < a.Length && j < b.Length;
            if (both && cost[i, j] == cost[i + 1, j + 1] + (a[i] == b[j] ? 0 : 1))
            {
                if (a[i] != b[j]) changes.Add(new(a[i], b[j]));
                (i, j) = (i + 1, j + 1);
            }
            else if (i < a.Length && cost[i, j] == cost[i + 1, j] + 1) changes.Add(new(a[i++], null));
            else changes.Add(new(null, b[j++]));
        }
        return changes;
    }
}
