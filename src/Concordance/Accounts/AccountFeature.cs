using Concordance.Ingest;

namespace Concordance.Accounts;

/// <summary>What is told of every account: one column of the feature table, defined once. The codebook, the table and its exports are made from these.</summary>
/// <remarks>A feature describes. Whether it sets accounts apart is for <see cref="AccountMarker"/>, beside a base rate.</remarks>
/// <param name="Id">Name of the column.</param>
/// <param name="Label">What it is, in words.</param>
/// <param name="Kind">What its values are.</param>
/// <param name="Unit">Unit of its values; empty where they have none.</param>
/// <param name="Formula">How it is computed.</param>
/// <param name="Source">Where the method is from.</param>
/// <param name="Needs">Fields without which no account has it.</param>
/// <param name="Weakness">What makes it mislead.</param>
/// <param name="Given">What must be handed in beside the posts (see <see cref="FeatureInputs"/>); null for nothing.</param>
public sealed record AccountFeature(
    string Id, string Label, FeatureKind Kind, string Unit, string Formula, string Source, IReadOnlyList<Field> Needs, string Weakness, string? Given = null)
{
    /// <summary>All features, in the order of the columns.</summary>
    public static IReadOnlyList<AccountFeature> All => FeatureList.All;

    /// <summary>The feature of a column.</summary>
    /// <exception cref="InputException">There is none of that name.</exception>
    public static AccountFeature Of(string id) =>
        All.FirstOrDefault(f => f.Id == id) ?? throw new InputException($"There is no account feature '{id}'.", $"Take one of: {string.Join(", ", All.Select(f => f.Id))}.");

    /// <summary>Null where a collection has what it needs, else why no account has it. That a post is a repost is told by either of two fields.</summary>
    public string? Missing(Collection data)
    {
        ArgumentNullException.ThrowIfNull(data);
        if (data.TellsDaysOnly && FeatureList.OfHours.Contains(this)) return Collection.DaysOnly;
        if (Id == FeatureList.RepostShare.Id) return Needs.Any(data.Fields.Contains) ? null : data.Missing([.. Needs]);
        return data.Missing([.. Needs]);
    }

    /// <summary>Whether its values are shares, 0 to 1.</summary>
    internal bool IsShare => Unit == FeatureList.Share;

    /// <summary>Its place among all.</summary>
    internal int Place { get; init; }

    /// <summary>The word between <see cref="Given"/> and "not handed in": "was" or "were".</summary>
    internal string Verb { get; init; } = "was";
}
