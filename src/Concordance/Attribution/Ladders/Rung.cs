using System.Text.Json.Serialization;

namespace Concordance.Attribution;

/// <summary>The rungs of the ladder of attribution, from what data can show to what it can't.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Rung>))]
public enum Rung
{
    /// <summary>Accounts that are not what they seem.</summary>
    Inauthentic = 1,

    /// <summary>Accounts that act together beyond chance.</summary>
    Coordinated = 2,

    /// <summary>Most of them tied into one group.</summary>
    OneCluster = 3,

    /// <summary>Traces of one country, more than in comparable accounts.</summary>
    CountryLinked = 4,

    /// <summary>An organisation behind them.</summary>
    OrganisationLinked = 5,

    /// <summary>Directed by a state.</summary>
    StateDirected = 6,
}
