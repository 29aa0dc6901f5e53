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
    public string Chosen(Dice dice, string firstName) => Unique(() =>
        Plain(firstName) + (dice.Percent(50) ? "_" : "") + dice.Pick(Names.Words) + (dice.Percent(55) ? Digits(dice, dice.Between(1, 4)) : ""));

    /// <summary>A first name with eight digits, as the platform proposes it to a newcomer; nine after a very short name.</summary>
    public string Proposed(Dice dice, string firstName)
    {
        var name = Plain(firstName);
        return Unique(() => name + Digits(dice, Math.Max(8, Shortest - Prefix.Length - name.Length)));
    }

    string Unique(Func<string> make)
    {
        while (true)
        {
            var handle = Prefix + make();
            if (handle.Length >= Shortest && _taken.Add(handle)) return handle;
        }
    }

    static string Digits(Dice dice, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(_ => dice.Below(10).ToString(CultureInfo.InvariantCulture)));

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
}
