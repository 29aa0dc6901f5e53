using System.Text;

namespace Concordance.Content;

/// <summary>What a group of texts has in common, word for word, with slots where they differ.</summary>
/// <remarks>
/// <para>
/// The text with most of the words that most texts hold is aligned with each of the others by a longest common subsequence of words (D. S. Hirschberg, "Algorithms for the longest common subsequence problem", J. ACM 24 (1977),
/// 664-675); words of it that stand in enough of them are the skeleton. Each text is then aligned with the skeleton, and what stands between its words goes into the slots. Words are compared without case and accents; links,
/// mentions, hashtags and signs are left out. The cost is bounded: of many texts some are looked at, evenly spread over the list, and of long texts the beginning.
/// </para>
/// <para>A template says that the texts are alike in this way, not that anybody filled it in: people who change a slogan do so too.</para>
/// </remarks>
/// <param name="Parts">Words and slots, in order.</param>
/// <param name="Texts">How many texts were looked at.</param>
/// <param name="Complete">How many of them hold every word of the skeleton, in order.</param>
public sealed record TextTemplate(IReadOnlyList<TemplatePart> Parts, int Texts, int Complete)
{
    /// <summary>Most texts and words of a text that are looked at.</summary>
    public const int MostTexts = 1000, MostWords = 400;

    /// <summary>The slots, in order.</summary>
    public IEnumerable<TemplateSlot> Slots => Parts.Select(p => p.Slot).OfType<TemplateSlot>();

    /// <summary>The template of some texts.</summary>
    /// <param name="texts">The texts. None gives an empty template.</param>
    /// <param name="leastShare">A word belongs to the skeleton if at least this share of the texts hold it; above 0, up to 1. Default 0.8, so that a few texts that don't belong change nothing.</param>
    /// <exception cref="InputException">The share can't be used.</exception>
    public static TextTemplate Of(IReadOnlyList<string> texts, double leastShare = 0.8)
    {
        if (!(leastShare is > 0 and <= 1)) throw new InputException("A share of texts that hold a word is above 0, up to 1.", "Give another one; 0.8 is usual.");
        var looked = Enumerable.Range(0, Math.Min(texts.Count, MostTexts)).Select(i => TemplateWords.Of(texts[(int)((long)i * texts.Count / Math.Min(texts.Count, MostTexts))], MostWords)).ToArray();
        if (looked.Length == 0) return new([], 0, 0);
        var least = Math.Max(1, (int)Math.Ceiling(leastShare * looked.Length - 1e-9));
        var skeleton = Skeleton(looked, least);
        var slots = Enumerable.Range(0, skeleton.Keys.Length + 1).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal)).ToArray();
        var complete = looked.Count(words => Fill(skeleton, words, slots));
        List<TemplatePart> parts = [];
        for (var i = 0; i <= skeleton.Keys.Length; i++)
        {
            // What only a few texts add is theirs, and no slot.
            var filled = slots[i].Where(f => f.Key.Length > 0).Sum(f => f.Value);
            if (filled > looked.Length - least || filled > 0 && filled * 2 > looked.Length)
                parts.Add(new(null, new(parts.Count(p => p.Slot is not null) + 1, [.. slots[i].Where(f => f.Key.Length > 0).OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).Select(f => new SlotFiller(f.Key, f.Value))], slots[i].GetValueOrDefault(""))));
            if (i < skeleton.Keys.Length) parts.Add(new(skeleton.Words[i], null));
        }
        return new(parts, looked.Length, complete);
    }

    /// <summary>The template in one line: <c>{1} boycott the {2}</c>.</summary>
    public override string ToString()
    {
        var line = new StringBuilder();
        foreach (var part in Parts)
        {
            var piece = part.ToString();
            if (line.Length > 0 && !(TextWords.StandsAlone(line[^1]) && TextWords.StandsAlone(piece[0]))) line.Append(' ');
            line.Append(piece);
        }
        return line.ToString();
    }

    static TemplateWords Skeleton(TemplateWords[] texts, int least)
    {
        var holding = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts) foreach (var key in text.Keys.Distinct(StringComparer.Ordinal)) holding[key] = holding.GetValueOrDefault(key) + 1;
        var start = texts.OrderByDescending(t => t.Keys.Distinct(StringComparer.Ordinal).Count(k => holding[k] >= least)).ThenBy(t => t.Keys.Length).ThenBy(t => string.Join(' ', t.Words), StringComparer.Ordinal).First();
        var held = new int[start.Keys.Length];
        foreach (var text in texts) foreach (var (place, _) in Alignment.Of(start.Keys, text.Keys)) held[place]++;
        int[] kept = [.. Enumerable.Range(0, held.Length).Where(i => held[i] >= least)];
        return new([.. kept.Select(i => start.Keys[i])], [.. kept.Select(i => start.Words[i])]);
    }

    // Where a word of the skeleton is missing, what stands there can't be told to be before it or behind it, and goes into no slot.
    static bool Fill(TemplateWords skeleton, TemplateWords text, Dictionary<string, int>[] slots)
    {
        var (lastWord, lastPlace, matched) = (-1, -1, 0);
        foreach (var (word, place) in Alignment.Of(skeleton.Keys, text.Keys).Append((skeleton.Keys.Length, text.Keys.Length)))
        {
            if (word == lastWord + 1) slots[word][TemplateWords.Join(text.Words[(lastPlace + 1)..place])] = slots[word].GetValueOrDefault(TemplateWords.Join(text.Words[(lastPlace + 1)..place])) + 1;
            (lastWord, lastPlace) = (word, place);
            matched++;
        }
        return matched == skeleton.Keys.Length + 1;
    }
}

/// <summary>A word of a template, or a slot.</summary>
/// <param name="Word">The word as one of the texts writes it; null for a slot.</param>
/// <param name="Slot">The slot; null for a word.</param>
public sealed record TemplatePart(string? Word, TemplateSlot? Slot)
{
    /// <summary>The word, or the number of the slot in braces.</summary>
    public override string ToString() => Word ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{{{Slot!.Number}}}");
}

/// <summary>A place of a template where texts differ.</summary>
/// <param name="Number">Its number in the template, from 1.</param>
/// <param name="Fillers">What stands there, the most frequent first.</param>
/// <param name="Empty">In how many texts nothing stands there.</param>
public sealed record TemplateSlot(int Number, IReadOnlyList<SlotFiller> Fillers, int Empty);

/// <summary>What stands in a slot.</summary>
/// <param name="Words">The words, as they are written.</param>
/// <param name="Texts">In how many texts.</param>
public sealed record SlotFiller(string Words, int Texts);
