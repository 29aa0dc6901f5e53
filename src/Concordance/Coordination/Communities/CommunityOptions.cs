namespace Concordance.Coordination;

/// <summary>When accounts that are tied are one community.</summary>
/// <remarks>
/// Found by the Leiden algorithm (V. A. Traag, L. Waltman, N. J. van Eck, Scientific Reports 9, 5233, 2019) with modularity at a low resolution (J. Reichardt, S. Bornholdt, Physical Review E 74,
/// 016110, 2006) in each connected component, then in each community again until none divides. An edge weighs -log10 of its p-value, at least 1 and at most 10. A community is a set of accounts that are tied among
/// themselves and hardly to others: that is no proof that they are one team, nor that the teams of a group have nothing to do with each other.
/// </remarks>
public sealed record CommunityOptions
{
    /// <summary>
    /// A part is a community of its own where it is tied to the rest less than this times what chance would tie accounts with as many ties; above 0. Default 0.2.
    /// A small part of a large component is so cut off where less than about this share of its tie ends lead to the rest; one of two equal parts where less than half of it do.
    /// On drawn networks groups of 12 to 300 accounts stayed whole where 30 to 60 % of the pairs were found (5 % for 300), and two groups of 12 with 30 % of their pairs came apart in 19 of 20 draws although two chance edges tied them.
    /// </summary>
    public double Resolution { get; init; } = 0.2;

    /// <summary>Seed of the draws. Default 1.</summary>
    public ulong Seed { get; init; } = 1;
}
