using System.Globalization;
using Concordance.Attribution;
using Concordance.Statistics;

namespace Concordance.Places;

/// <summary>What more accounts of a group have than of all others.</summary>
/// <param name="Trait">The trait in words, as it completes "accounts that …".</param>
/// <param name="Here">How many of the group have it, of those of whom it is known: of a language those with texts enough, of a clock those seen enough.</param>
/// <param name="Elsewhere">The same of all others.</param>
public sealed record WitnessTrait(string Trait, Proportion Here, Proportion Elsewhere)
{
    /// <summary>In words: "declare Azerbaijan (62 %, elsewhere 3 %)". Shares that would tell one to four accounts are told as few or nearly all.</summary>
    public string Label => $"{Trait} ({Told(Here)}, elsewhere {Told(Elsewhere)})";

    static string Told(Proportion p) => p.Total == 0 ? "of none known"
        : SmallCell.Hides(p.Total) ? "too few known"
        : SmallCell.Hides(p.Count) ? "few"
        : SmallCell.Hides(p.Total - p.Count) ? "nearly all"
        : string.Create(CultureInfo.InvariantCulture, $"{100 * p.Value:0} %");
}
