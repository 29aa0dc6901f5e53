using System.Text.Json.Serialization;
using Concordance.Ingest;

namespace Concordance.Attribution;

/// <summary>Something by which others can look for the same in their data. It is no proof: sharing a link or a hashtag attributes nobody to a campaign.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The account as outputs call it (a pseudonym in a pseudonymous case), the domain, or the hashtag.</param>
/// <param name="Finding">Name of the finding that it belongs to, such as <c>coordinated</c>.</param>
/// <param name="Posts">Posts in which it was seen.</param>
/// <param name="First">First of them, UTC.</param>
/// <param name="Last">Last of them, UTC.</param>
public sealed record Indicator(IndicatorKind Kind, string Value, string Finding, int Posts, DateTime First, DateTime Last)
{
    /// <summary>Whether it is the pseudonym of an account: nobody without the key finds it in their data.</summary>
    [JsonIgnore]
    public bool IsPseudonym => Kind == IndicatorKind.Account && Pseudonymizer.IsAccount(Value);
}

/// <summary>What an indicator is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IndicatorKind>))]
public enum IndicatorKind
{
    /// <summary>An account of the coordinated group.</summary>
    Account,

    /// <summary>A domain.</summary>
    Domain,

    /// <summary>A hashtag, without its sign.</summary>
    Hashtag,
}
