using System.Globalization;

namespace Concordance.Content;

/// <summary>What counts as a passage in common, and which of them are not called borrowed.</summary>
public sealed record BorrowingOptions
{
    /// <summary>
    /// Least words in a row that a passage in common holds, one like the other. Default 12: of the honest articles of the bundled case, which share a stock of phrases, the median has then nothing borrowed and the worst 15 % of its
    /// words; with 10 it is 7 % and 22 %. Every such row is found. What an apostrophe divides are two words ("l'eau"), and each Chinese or Japanese character is one.
    /// </summary>
    public int LeastWords { get; init; } = 12;

    /// <summary>Words of the pieces of text by which passages are looked up; at most <see cref="LeastWords"/>. Default 5. Shorter ones stand in more texts, longer ones leave fewer in a row to choose from: both make it slower, neither changes what is found.</summary>
    public int PieceWords { get; init; } = 5;

    /// <summary>Most words that were changed, lost or added at one place of a passage without ending it, on either side. Default 3; with 0 passages are alike word for word.</summary>
    public int MostGap { get; init; } = 3;

    /// <summary>Least words in a row after such a place that belong to the passage still. Default 4.</summary>
    public int LeastAfterGap { get; init; } = 4;

    /// <summary>A word that stands in passages of more other sites than this is in common with many; a passage at least half of which is, is borrowed from none: dispatches, notices, boilerplate. Default 5.</summary>
    public int MostSites { get; init; } = 5;

    /// <summary>Where a piece stands at more places than this, only as many of them are looked at, of each site the earliest first, so that a notice on every page costs no more than its length. Passages that hold no rarer piece can be missed then. Default 100.</summary>
    public int MostPlaces { get; init; } = 100;

    /// <summary>Least share of a passage's words within quotation marks at which it counts as quoted speech: two papers may quote the same words of a third. Above 0, up to 1. Default 0.5.</summary>
    public double QuotedShare { get; init; } = 0.5;

    /// <summary>Share of an article's words, borrowed, at which it is called mostly borrowed. Above 0, up to 1. Default 0.5.</summary>
    public double MostlyBorrowed { get; init; } = 0.5;

    /// <summary>Of how many pieces in a row one is chosen: then every passage of <see cref="LeastWords"/> holds one.</summary>
    internal int Row => LeastWords - PieceWords + 1;

    internal void Check()
    {
        if (PieceWords < 1 || LeastWords < PieceWords)
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"Passages of {LeastWords} words can't be looked up by pieces of {PieceWords}."), "Give pieces of 1 word or more, and passages that are no shorter.");
        if (MostGap is < 0 or > 50 || LeastAfterGap < 1) throw new InputException("The gap of a passage can't be used.", "Give a gap of 0 to 50 words, and 1 word or more after it.");
        if (MostSites < 1 || MostPlaces < 2) throw new InputException("The options for passages leave no sites or places to look at.", "Give 1 site and 2 places or more.");
        if (!(QuotedShare is > 0 and <= 1) || !(MostlyBorrowed is > 0 and <= 1)) throw new InputException("A share of words is above 0, up to 1.", "Give another one; 0.5 is usual.");
    }
}
