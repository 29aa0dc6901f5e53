using System.Text;
using Concordance.Statistics;

namespace Concordance.Benchmarks.Copies;

/// <summary>Words of a made language, of which few are used much.</summary>
sealed class MadeWords
{
    const int Words = 60_000;

    readonly string[] _words;

    public MadeWords(ref ulong state)
    {
        _words = new string[Words];
        for (var rank = 0; rank < Words; rank++) _words[rank] = Word(ref state, 1 + (int)Math.Log10(1 + rank) * 4 / 5 + Below(ref state, 2));
    }

    public string Drawn(ref ulong state) => _words[Zipf(ref state, Words)];

    // About as often as its rank is low: the logarithm of a rank is drawn evenly.
    public static int Zipf(ref ulong state, int count) => (int)Math.Pow(count, (SplitMix64.Next(ref state) >> 11) * (1.0 / (1ul << 53))) - 1;

    public static int Below(ref ulong state, int count) => (int)(SplitMix64.Next(ref state) % (ulong)count);

    // Words that are used much are short.
    static string Word(ref ulong state, int syllables)
    {
        const string first = "bcdfghjklmnprstvwz", second = "aeiouy";
        var word = new StringBuilder();
        for (; syllables > 0; syllables--)
        {
            word.Append(first[Below(ref state, first.Length)]).Append(second[Below(ref state, second.Length)]);
            if (Below(ref state, 3) == 0) word.Append(first[Below(ref state, first.Length)]);
        }
        return word.ToString();
    }
}
