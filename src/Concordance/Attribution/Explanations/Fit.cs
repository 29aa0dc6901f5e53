using System.Text.Json.Serialization;

namespace Concordance.Attribution;

/// <summary>How a piece of evidence fits an explanation.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Fit>))]
public enum Fit
{
    /// <summary>It tells nothing of it.</summary>
    Neutral,

    /// <summary>It is what would be expected.</summary>
    Consistent,

    /// <summary>It is not what would be expected, and can be explained away.</summary>
    Inconsistent,

    /// <summary>It would hardly come about so.</summary>
    VeryInconsistent,
}
