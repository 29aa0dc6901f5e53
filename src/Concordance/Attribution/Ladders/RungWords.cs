namespace Concordance.Attribution;

/// <summary>Rungs in words.</summary>
static class RungWords
{
    /// <summary>The rung as tables name it.</summary>
    public static string Of(Rung rung) => rung switch
    {
        Rung.Inauthentic => "inauthentic",
        Rung.Coordinated => "coordinated",
        Rung.OneCluster => "one cluster",
        Rung.CountryLinked => "linked to a country",
        Rung.OrganisationLinked => "linked to an organisation",
        Rung.StateDirected => "directed by a state",
        _ => throw new ArgumentOutOfRangeException(nameof(rung)),
    };

    /// <summary>The same with its number.</summary>
    public static string Numbered(Rung rung) => $"{(int)rung} {Of(rung)}";
}
