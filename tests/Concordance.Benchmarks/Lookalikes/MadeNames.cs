using Concordance.Statistics;

namespace Concordance.Benchmarks.Lookalikes;

/// <summary>Handles such as people take, with some made to resemble others.</summary>
static class MadeNames
{
    const string Letters = "abcdefghijklmnopqrstuvwxyz0123456789_";

    /// <summary>One name in so many resembles a target.</summary>
    const int PlantedEvery = 1000;

    static readonly string[] s_syllables = ["ma", "ri", "lo", "ne", "sa", "ti", "ka", "ro", "vi", "del", "ber", "son", "jean", "paul", "le", "mar", "an", "na", "os", "ed"];

    /// <summary>Names that are imitated: of 12 to 18 letters, the first upper-case, so that an l can stand for it where it is an I.</summary>
    public static IReadOnlyList<string> Targets(int count, ulong seed)
    {
        var state = seed;
        var targets = new string[count];
        for (var i = 0; i < count; i++) targets[i] = "I" + Word(ref state, 12 + Below(ref state, 7));
        return targets;
    }

    /// <summary>Names; of every thousand one is a target with an l for its I, a dot for a letter, or a letter left out.</summary>
    /// <returns>The names, and which of them were made from a target: their places, with the target's.</returns>
    public static (IReadOnlyList<string> Names, IReadOnlyList<(int Name, int Target)> Planted) Make(int count, IReadOnlyList<string> targets, ulong seed)
    {
        var state = seed + 1;
        var names = new string[count];
        List<(int, int)> planted = [];
        for (var i = 0; i < count; i++)
        {
            if (i % PlantedEvery != 0)
            {
                names[i] = Word(ref state, 6 + Below(ref state, 14));
                continue;
            }
            var target = Below(ref state, targets.Count);
            planted.Add((i, target));
            var at = 1 + Below(ref state, targets[target].Length - 1);
            names[i] = (i / PlantedEvery % 3) switch
            {
                0 => "l" + targets[target][1..],
                1 => targets[target].Remove(at, 1),
                _ => string.Concat(targets[target].AsSpan(0, at), ['.'], targets[target].AsSpan(at + 1)),
            };
        }
        return (names, planted);
    }

    static string Word(ref ulong state, int length)
    {
        var word = "";
        while (word.Length < length) word += Below(ref state, 4) == 0 ? Letters[Below(ref state, Letters.Length)].ToString() : s_syllables[Below(ref state, s_syllables.Length)];
        return word[..length];
    }

    static int Below(ref ulong state, int bound) => (int)(SplitMix64.Next(ref state) % (ulong)bound);
}
