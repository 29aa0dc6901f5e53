using System.Globalization;
using System.Text;

namespace Concordance.Places;

/// <summary>The Unicode Script property (UAX #24) of letters, which .NET does not offer: its <c>\p{IsCyrillic}</c> is a block, not a script.</summary>
public static class Script
{
    /// <summary>Name for texts that hold no letter of any script.</summary>
    public const string None = "none";

    static readonly Lazy<(int First, int Last, string Name)[]> s_ranges = new(Load);

    /// <summary>The script of a character, such as <c>Latin</c>; null for signs, digits and marks that many scripts share.</summary>
    public static string? Of(Rune rune)
    {
        var ranges = s_ranges.Value;
        int low = 0, high = ranges.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (rune.Value < ranges[middle].First) high = middle - 1;
            else if (rune.Value > ranges[middle].Last) low = middle + 1;
            else return ranges[middle].Name;
        }
        return null;
    }

    /// <summary>The script of most letters in a text; ties go to the first in ordinal order; <see cref="None"/> without letters.</summary>
    public static string Dominant(string text) =>
        text.EnumerateRunes().Select(Of).OfType<string>().CountBy(s => s, StringComparer.Ordinal)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key).FirstOrDefault(None);

    static (int, int, string)[] Load()
    {
        using var reader = new StreamReader(typeof(Script).Assembly.GetManifestResourceStream("Concordance.Places.Data.scripts.txt")!);
        List<(int, int, string)> ranges = [];
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#') && line.Split(';') is [var first, var last, var name])
                ranges.Add((int.Parse(first, NumberStyles.HexNumber, CultureInfo.InvariantCulture), int.Parse(last, NumberStyles.HexNumber, CultureInfo.InvariantCulture), name));
        return [.. ranges];
    }
}
