namespace Concordance.Content;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">Where it begins; UTF-16 code units.</param>
/// <param name="Length">How long it is; UTF-16 code units.</param>
public readonly record struct TextPlace(int Start, int Length)
{
    /// <summary>The stretch of this text, or as much of its beginning as is asked for, in one line.</summary>
    /// <param name="text">The text that it was found in.</param>
    /// <param name="most">Most characters; what is cut off is shown by an ellipsis.</param>
    public string Of(string text, int most = int.MaxValue)
    {
        var part = text.AsSpan(Start, Math.Min(Length, most));
        // Not between the halves of a character.
        if (part.Length < Length && part.Length > 0 && char.IsHighSurrogate(part[^1])) part = part[..^1];
        var line = part.ToString().ReplaceLineEndings(" ");
        return part.Length < Length ? line + "…" : line;
    }
}

/// <summary>A passage of a text that stands in another.</summary>
/// <param name="Here">Where in the text.</param>
/// <param name="There">Where in the other one.</param>
/// <param name="Words">How many words are the same; those that were changed between them are not counted.</param>
public sealed record CommonPassage(TextPlace Here, TextPlace There, int Words)
{
    internal static CommonPassage Of(CoverPiece piece, PassageText here, PassageText there) => new(Place(here, piece.First, piece.Last), Place(there, piece.OtherFirst, piece.OtherLast), piece.Same);

    static TextPlace Place(PassageText text, int first, int last) => new(text.Starts[first], text.Ends[last] - text.Starts[first]);
}

/// <summary>What a text has in common with another.</summary>
/// <param name="Passages">The passages, the longest first. They don't overlap in the text; one place of the other can be at several.</param>
/// <param name="Words">Words of the text.</param>
/// <param name="Common">Those of them that stand in a passage.</param>
public sealed record CommonPassages(IReadOnlyList<CommonPassage> Passages, int Words, int Common)
{
    /// <summary>Share of the text's words that stand in a passage, 0 to 1; not a number where it has none.</summary>
    public double Share => Words == 0 ? double.NaN : (double)Common / Words;
}

/// <summary>Finds passages of one text in another.</summary>
/// <remarks>
/// <para>
/// Words are compared without case, accents, signs, white space and what can't be seen, in compatible forms (NFKD), and mapped back to the text. Pieces of a few words are chosen by winnowing (S. Schleimer, D. Wilkerson, A. Aiken,
/// "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003, section 3), so that every passage of <see cref="BorrowingOptions.LeastWords"/> words in a row that are the same leads to itself; from there it is extended word for
/// word, and over places where few words were changed. Passages that overlap share the words out: the longest first, so that what is left of the next one can be shorter.
/// </para>
/// <para>Letters that look alike are different letters. A script without spaces, Chinese and Japanese apart, has few words, and passages in it are missed. That two texts have a passage in common doesn't say which had it first, nor that either took it from the other.</para>
/// </remarks>
public static class BorrowedPassages
{
    /// <summary>The passages of a text in another.</summary>
    /// <param name="text">The text whose words are counted.</param>
    /// <param name="other">The other one.</param>
    /// <param name="options">What counts as a passage; those about sites and quotations change nothing here.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">The options can't be used.</exception>
    public static CommonPassages Between(string text, string other, BorrowingOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(other);
        options ??= new();
        options.Check();
        var words = new PassageWords(options);
        PassageText[] texts = [words.Of(text), words.Of(other)];
        var index = new PassageIndex(texts, [0, 1], options, cancel);
        var pieces = new PassageCover(texts[0].Words.Length).Add(new PassageFinder(texts, index, options).Of(0));
        return new([.. pieces.Select(p => CommonPassage.Of(p, texts[0], texts[1])).OrderByDescending(p => p.Words).ThenBy(p => p.Here.Start)], texts[0].Words.Length, pieces.Sum(p => p.Same));
    }
}
