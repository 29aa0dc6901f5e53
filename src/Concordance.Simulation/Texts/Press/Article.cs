namespace Concordance.Simulation.Texts;

/// <summary>An article of a made-up outlet.</summary>
/// <param name="Url">Address, below the domain.</param>
/// <param name="Domain">Domain of the outlet, ends in <c>.example</c>.</param>
/// <param name="Title">Headline.</param>
/// <param name="Byline">First name and initial.</param>
/// <param name="Published">Day of publication in Paris.</param>
/// <param name="Text">Paragraphs, an empty line between two.</param>
sealed record Article(string Url, string Domain, string Title, string Byline, DateOnly Published, string Text)
{
    const string Gap = "\n\n";

    public IReadOnlyList<string> Paragraphs => Text.Split(Gap);

    public int Words => WordsOf(Text);

    public static string Join(IEnumerable<string> paragraphs) => string.Join(Gap, paragraphs);

    /// <summary>Parts between spaces and line ends that hold a letter or a digit.</summary>
    public static int WordsOf(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));
}

/// <summary>An article of the look-alike outlet.</summary>
/// <param name="Article">The article.</param>
/// <param name="SourceUrls">The articles that paragraphs were taken from; none for an original.</param>
/// <param name="BorrowedPercent">How many of a hundred words stand in paragraphs that were taken letter for letter.</param>
sealed record BorrowedArticle(Article Article, IReadOnlyList<string> SourceUrls, int BorrowedPercent);
