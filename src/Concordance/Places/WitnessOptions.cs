using Concordance.Timeline;

namespace Concordance.Places;

/// <summary>How the three witnesses are heard.</summary>
public sealed record WitnessOptions
{
    /// <summary>
    /// Languages (ISO 639-1) among which texts are told; null takes those of the hypotheses' countries, those that sources state for a hundredth of the posts or more, those that are official in countries that a hundredth of the declaring accounts or more declare (each by five
    /// accounts at least), and <see cref="UsualLanguages"/>. A text in a language that is not among them is taken for one that is.
    /// </summary>
    public IReadOnlyList<string>? Languages { get; init; }

    /// <summary>Languages that are always among them. Default English, French, Russian and Turkish.</summary>
    public IReadOnlyList<string> UsualLanguages { get; init; } = ["en", "fr", "ru", "tr"];

    /// <summary>Languages that people of all countries write in, and which contradict none. Default English.</summary>
    public IReadOnlyList<string> Bridges { get; init; } = ["en"];

    /// <summary>Languages that are often taken for each other in short texts without marks, and of which each agrees with the other. Default Azerbaijani and Turkish: see the table in <see cref="LanguageReader"/>.</summary>
    public IReadOnlyList<(string, string)> Alike { get; init; } = [("az", "tr")];

    /// <summary>Most own texts of an account that are read. Default 10.</summary>
    public int MostTexts { get; init; } = 10;

    /// <summary>Least own texts whose language is told. Default 3.</summary>
    public int LeastTexts { get; init; } = 3;

    /// <summary>Least confidence of the language of one text. Default 0.6.</summary>
    public double LeastConfidence { get; init; } = 0.6;

    /// <summary>Least share of the texts that are in one language for it to be the account's. Default 0.6.</summary>
    public double LeastShare { get; init; } = 0.6;

    /// <summary>Most accounts of the comparison group that are heard; of more, these are drawn by a hash of their ids. Default 5,000: reading languages takes the time.</summary>
    public int MostOthers { get; init; } = 5_000;

    /// <summary>When the hours tell a time zone.</summary>
    public OffsetOptions Offsets { get; init; } = new();

    internal void Check()
    {
        Offsets.Check();
        if (LeastTexts < 1 || MostTexts < LeastTexts || MostOthers < 1) throw new InputException("Nothing can be heard from no texts or accounts.", "Give 1 or more, and no fewer most texts than least.");
        if (!(LeastConfidence is >= 0 and <= 1 && LeastShare is > 0.5 and <= 1)) throw new InputException("Confidences lie between 0 and 1, and the share of a main language above one half.", "Give such values.");
    }
}
