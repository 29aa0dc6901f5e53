using System.Text;
using Concordance.Statistics;

namespace Concordance.Benchmarks.Copies;

/// <summary>
/// Posts with what makes near-copies hard to find: half are ordinary, with stock phrases that thousands use; a tenth are exact copies with another link; a fifth copies with words changed, lost or added; a tenth are of
/// templates with slots; a tenth share a boilerplate that is half of them. The share of each does not depend on the number of posts, and neither does the size of a campaign.
/// </summary>
sealed class MadeTexts
{
    const int Phrases = 20_000, CampaignSize = 25, BoilerplateSize = 5000;

    readonly MadeWords _words;
    readonly string[] _phrases;
    readonly ulong _seed;

    readonly ulong _rows;

    MadeTexts(int rows, ulong seed)
    {
        (_rows, _seed) = ((ulong)rows, seed);
        var state = seed;
        _words = new(ref state);
        _phrases = [.. Enumerable.Range(0, Phrases).Select(_ => string.Join(' ', Enumerable.Range(0, 3 + MadeWords.Below(ref state, 4)).Select(_ => _words.Drawn(ref state))))];
    }

    /// <summary>Makes the posts.</summary>
    public static string[] Make(int rows, ulong seed)
    {
        var made = new MadeTexts(rows, seed);
        var texts = new string[rows];
        Parallel.For(0, rows, i => texts[i] = made.Post((ulong)i));
        return texts;
    }

    string Post(ulong number)
    {
        var state = _seed ^ (number + 1) * 0xD1B54A32D192ED03;
        SplitMix64.Next(ref state);
        var text = MadeWords.Below(ref state, 10) switch
        {
            0 => Base(ref state, 0, CampaignSize),
            1 or 2 => Edited(Base(ref state, 1, CampaignSize), ref state),
            3 => Filled(Base(ref state, 2, CampaignSize), ref state),
            4 => $"{Base(ref state, 3, BoilerplateSize)} {Ordinary(ref state, 8 + MadeWords.Below(ref state, 16))}",
            _ => Ordinary(ref state, 5 + MadeWords.Below(ref state, 20)),
        };
        return MadeWords.Below(ref state, 2) == 0 ? $"{text} https://t.example/{SplitMix64.Next(ref state):x}" : text;
    }

    // The text that a post's campaign passes on: of as many campaigns as make them about of one size.
    string Base(ref ulong state, ulong kind, int size)
    {
        var share = kind == 1 ? 5 : 10;
        var campaign = (ulong)MadeWords.Below(ref state, (int)Math.Max(1, _rows / (ulong)(share * size))) * 4 + kind;
        var own = ~_seed ^ campaign * 0x9FB21C651E98DF25;
        SplitMix64.Next(ref own);
        return Ordinary(ref own, 10 + MadeWords.Below(ref own, 12));
    }

    string Ordinary(ref ulong state, int words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words; i++)
        {
            if (i > 0) text.Append(' ');
            if (MadeWords.Below(ref state, 40) == 0)
            {
                text.Append(_phrases[MadeWords.Zipf(ref state, Phrases)]);
                i += 3;
            }
            else text.Append(_words.Drawn(ref state));
        }
        return text.Append('.').ToString();
    }

    string Edited(string text, ref ulong state)
    {
        var words = text.Split(' ').ToList();
        for (var edits = MadeWords.Below(ref state, 1 + words.Count / 4); edits > 0 && words.Count > 2; edits--)
        {
            var at = MadeWords.Below(ref state, words.Count);
            if (MadeWords.Below(ref state, 3) == 0) words.RemoveAt(at);
            else if (MadeWords.Below(ref state, 2) == 0) words.Insert(at, _words.Drawn(ref state));
            else words[at] = _words.Drawn(ref state);
        }
        return string.Join(' ', words);
    }

    string Filled(string text, ref ulong state)
    {
        var words = text.Split(' ');
        words[1] = _words.Drawn(ref state);
        words[words.Length / 2] = $"{_words.Drawn(ref state)} {_words.Drawn(ref state)}";
        return string.Join(' ', words);
    }
}
