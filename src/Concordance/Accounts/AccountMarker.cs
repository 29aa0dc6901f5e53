using Concordance.Attribution;
using Concordance.Ingest;
using Concordance.Statistics;

namespace Concordance.Accounts;

/// <summary>A trait that may set accounts apart: what it needs, how it is told, and how it comes about innocently.</summary>
/// <param name="Id">Stable short name.</param>
/// <param name="Label">The trait in words, as it completes "accounts that …".</param>
/// <param name="Needs">Fields without which it can't be told.</param>
/// <param name="Has">Whether an account has it; null where it can't be told for this account.</param>
/// <param name="Kind">Kind of evidence.</param>
/// <param name="Innocent">How ordinary accounts come by it.</param>
public sealed record AccountMarker(string Id, string Label, IReadOnlyList<Field> Needs, Func<AccountFeatures, bool?> Has, EvidenceKind Kind, string Innocent)
{
    /// <summary>The markers that the account table gives.</summary>
    public static IReadOnlyList<AccountMarker> All { get; } =
    [
        new("young", "were created less than 30 days before", [Field.Created], f => f.AgeDays is { } age ? age < 30 : null, EvidenceKind.Technical,
            "Large events bring new people to a platform."),
        new("single-hashtag", "use one same hashtag in every post (three or more)", [Field.Text], f => f.Posts < 3 ? null : f.TopHashtagShare >= 1, EvidenceKind.Behavioural,
            "A collection made by hashtags sees of many accounts only the posts that carry them."),
        new("copied-texts", "mostly post texts that others post word for word", [Field.Text], f => f.CopiedTextShare is { } share ? share > 0.5 : null, EvidenceKind.Behavioural,
            "Share buttons, slogans, jokes and headlines make the same texts."),
        new("no-description", "do not describe themselves", [Field.Description], f => f.HasDescription is { } has ? !has : null, EvidenceKind.Technical,
            "Many ordinary accounts leave it empty."),
        new("handle-digits", "have a handle that ends in four digits or more", [Field.Handle], f => f.HandleDigits is { } digits ? digits >= 4 : null, EvidenceKind.Technical,
            "The platforms propose such handles to everyone."),
    ];

    /// <summary>How often the marker occurs in one group of accounts and in another.</summary>
    /// <param name="features">Features of all accounts.</param>
    /// <param name="studied">Whether an account is in the group under study; all others are the comparison group.</param>
    public MarkerComparison Compare(IReadOnlyList<AccountFeatures> features, Func<AccountFeatures, bool> studied)
    {
        return new(Id, Label, Rate(true), Rate(false));

        Proportion Rate(bool inStudied)
        {
            var told = features.Where(f => studied(f) == inStudied).Select(Has).OfType<bool>().ToList();
            return new(told.Count(has => has), told.Count);
        }
    }
}
