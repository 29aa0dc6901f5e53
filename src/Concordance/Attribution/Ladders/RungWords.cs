namespace Concordance.Attribution;

/// <summary>The rungs as readers see them.</summary>
public static class RungWords
{
    /// <summary>What is said of accounts on a rung, such as <c>linked to a country</c>.</summary>
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
