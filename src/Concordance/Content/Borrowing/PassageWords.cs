using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Concordance.Content;

/// <summary>Makes the words of texts into numbers: equal ones of equal words. Numbers depend on the order of texts, hashes do not. Safe for use by several threads.</summary>
sealed class PassageWords(BorrowingOptions options)
{
    const ulong Base = 0x9E3779B97F4A7C15 | 1;

    readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    readonly ulong _power = Power(options.PieceWords);
    int _last;

    /// <summary>Letters, digits and numbers in a row, with their accents, are a word, compared as <see cref="TextFingerprint"/> does: without case, accents and the difference of compatible forms. What can't be seen neither counts nor ends a word, half surrogate pairs end it.</summary>
    internal PassageText Of(string text)
    {
        List<int> words = [], starts = [], ends = [];
        List<ulong> hashes = [];
        List<char> letters = [];
        var lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = -1;
        for (var i = 0; i < text.Length;)
        {
            var length = 1;
            var kind = text[i] < 0x80 ? char.IsAsciiLetterOrDigit(text[i]) ? Kind.Part : Kind.Other
                : Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out length) == System.Buffers.OperationStatus.Done ? KindOf(rune) : Kind.Other;
            if (kind is Kind.Alone or Kind.Other) End(i);
            if (start < 0 && kind is Kind.Part or Kind.Alone) start = i;
            i += length;
            if (kind == Kind.Alone) End(i);
        }
        End(text.Length);
        var pieces = Pieces(CollectionsMarshal.AsSpan(hashes));
        var places = new int[pieces.Length];
        // A text with fewer words than a passage has no row of pieces, and nothing in common with any.
        var count = words.Count < options.LeastWords ? 0 : Winnowing.Choose(pieces, options.Row, places);
        places = places[..count];
        return new([.. words], [.. starts], [.. ends], places, Array.ConvertAll(places, p => (uint)pieces[p]));

        void End(int end)
        {
            if (start < 0) return;
            letters.Clear();
            TextFingerprint.AddLettersOf(text.AsSpan(start, end - start), letters);
            if (letters.Count > 0)
            {
                var key = CollectionsMarshal.AsSpan(letters);
                if (!lookup.TryGetValue(key, out var number)) number = _numbers.GetOrAdd(key.ToString(), _ => Interlocked.Increment(ref _last));
                words.Add(number);
                starts.Add(start);
                ends.Add(end);
                hashes.Add(Hash(key));
            }
            start = -1;
        }
    }

    enum Kind { Other, Part, Alone, Unseen }

    static Kind KindOf(Rune rune)
    {
        if (rune.IsBmp && TextWords.StandsAlone((char)rune.Value) && Rune.IsLetter(rune)) return Kind.Alone;
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
                or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => Kind.Part,
            // Marks have no letters of their own, and what is put into words to hide them from a search has none either.
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => Kind.Unseen,
            _ => Kind.Other,
        };
    }

    ulong[] Pieces(ReadOnlySpan<ulong> hashes)
    {
        var pieces = new ulong[Math.Max(0, hashes.Length - options.PieceWords + 1)];
        var sum = 0ul;
        for (var i = 0; i < hashes.Length; i++)
        {
            sum = unchecked(sum * Base + hashes[i]);
            var first = i - options.PieceWords + 1;
            if (first > 0) sum = unchecked(sum - hashes[first - 1] * _power);
            if (first >= 0) pieces[first] = Mixed(sum);
        }
        return pieces;
    }

    static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = (ulong)word.Length;
        foreach (var c in word) hash = unchecked((hash + c + 1) * Base);
        return Mixed(hash);
    }

    static ulong Mixed(ulong hash) => Statistics.SplitMix64.Next(ref hash);

    static ulong Power(int exponent)
    {
        var power = 1ul;
        for (var i = 0; i < exponent; i++) power = unchecked(power * Base);
        return power;
    }
}
