using Concordance.Timeline;

namespace Concordance.Places;

/// <summary>What one account declares, what it writes and when it is awake, each on its own.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="IsStudied">Whether it is one of those under study.</param>
/// <param name="Declares">Countries that it declares (ISO 3166-1) more likely than not; see <see cref="PlaceReading"/>.</param>
/// <param name="Writes">Its main language (ISO 639-1); null where it can't be told.</param>
/// <param name="Confidence">How sure Lingua is of it: the mean, 0 to 1, over the texts in it; not a number without a main language. See <see cref="LanguageReader"/> for how often it errs.</param>
/// <param name="Languages">Shares of its texts by language, the greatest first; empty where none could be told.</param>
/// <param name="Texts">Own texts whose language was told.</param>
/// <param name="Awake">The offsets that its hours fit.</param>
/// <param name="DeclaresWrites">What it declares against what it writes.</param>
/// <param name="DeclaresAwake">What it declares against when it is awake.</param>
/// <param name="WritesAwake">What it writes against when it is awake.</param>
public sealed record Witness(
    string AccountId, bool IsStudied, IReadOnlyList<string> Declares, string? Writes, double Confidence, IReadOnlyList<(string Language, double Share)> Languages, int Texts, OffsetFit Awake,
    Agreement DeclaresWrites, Agreement DeclaresAwake, Agreement WritesAwake);

/// <summary>How two witnesses stand to each other.</summary>
public enum Agreement
{
    /// <summary>At least one of them says nothing, or nothing that could contradict.</summary>
    NotKnown,

    /// <summary>Both can be true of one who lives in one country, writes its language and sleeps at night there.</summary>
    Agree,

    /// <summary>They can't, though both can be true of one who moved, learnt, works at night or plans posts.</summary>
    Contradict,
}
