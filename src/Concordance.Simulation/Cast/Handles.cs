using System.Globalization;
using System.Text;
using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Cast;

/// <summary>
/// Makes handles that nobody can bear: all begin with "sim_" and are longer than the 15 characters that X allows.
/// </summary>
sealed class Handles
{
    public const string Prefix = "sim_";

    /// <summary>One more than the platform's longest handle.</summary>
    public const int Shortest = 16;

    // Handles compare without case on the platform.
    readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public string Reserve(string handle) =>
        handle.Length >= Shortest && handle.StartsWith(Prefix, StringComparison.Ordinal) && _taken.Add(handle)
            ? handle
            : throw new InvalidOperationException($"The handle {handle} is taken, too short or without its prefix.");

    /// <summary>A first name with a word, and often a short number.</summary>
    public string Chosen(Dice dice, GivenName firstName) => Unique(() =>
        firstName.Ascii + (dice.Percent(50) ? "_" : "") + dice.Pick(Names.Words) + (dice.Percent(55) ? Digits(dice, dice.Between(1, 4)) : ""));

    /// <summary>A first name with eight digits, as the platform proposes it to a newcomer; nine after a very short name.</summary>
    public string Proposed(Dice dice, GivenName firstName) =>
        Unique(() => firstName.Ascii + Digits(dice, Math.Max(8, Shortest - Prefix.Length - firstName.Ascii.Length)));

    /// <summary>
    /// A handle that belongs to this number alone, so that millions of accounts need no list of those taken. The same number
    /// gives the same first name: see <see cref="NameOf"/>.
    /// </summary>
    public string Numbered(long number, bool proposed)
    {
        var name = NameOf(number);
        var rest = number / Names.Given.Count;
        string handle;
        if (proposed) handle = Prefix + name.Ascii + Padded(Scatter(rest), Math.Max(8, Shortest - Prefix.Length - name.Ascii.Length));
        else
        {
            var word = Names.Words[(int)(rest % Names.Words.Count)];
            rest /= Names.Words.Count;
            var stem = Prefix + name.Ascii + (rest % 2 == 0 ? "_" : "") + word;
            rest /= 2;
            // The first to come takes the bare words, as on a platform.
            handle = stem + (rest == 0 && stem.Length >= Shortest ? "" : Padded(rest, Shortest - stem.Length));
        }
        return _taken.Contains(handle) ? handle + "_" : handle;
    }

    public static GivenName NameOf(long number) => Names.Given[(int)(number % Names.Given.Count)];

    // No two numbers below a hundred million meet: the multiplier has no factor in common with it.
    static long Scatter(long number) => number * 48_611 % 100_000_000;

    static string Padded(long number, int digits) => number.ToString(CultureInfo.InvariantCulture).PadLeft(Math.Max(1, digits), '0');

    string Unique(Func<string> make)
    {
        while (true)
        {
            var handle = Prefix + make();
            if (handle.Length >= Shortest && _taken.Add(handle)) return handle;
        }
    }

    /// <summary>ASCII letters only, as handles have them. A table of our own: no Unicode data of the machine enters.</summary>
    public static string Plain(string name)
    {
        const string from = "àâäçéèêëîïıôöûüğşəÉÈÇŞƏ", to = "aaaceeeeiiioouugseEECSE";
        var letters = new StringBuilder();
        foreach (var c in name)
        {
            var at = from.IndexOf(c, StringComparison.Ordinal);
            if (at >= 0) letters.Append(to[at]);
            else if (char.IsAsciiLetter(c)) letters.Append(c);
        }
        return letters.ToString();
    }

    static string Digits(Dice dice, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => dice.Below(10).ToString(CultureInfo.InvariantCulture)));
}
