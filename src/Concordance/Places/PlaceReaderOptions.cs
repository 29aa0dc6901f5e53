namespace Concordance.Places;

/// <summary>
/// What the odds of <see cref="PlaceReader"/> are made from. Each figure is a weight against that of a place, which is the number of its inhabitants to the power of <see cref="PopulationPower"/>;
/// they were set by hand on one half of the labelled list in <c>tests/Concordance.Tests/Places/places.csv</c> and measured on the other.
/// </summary>
public sealed record PlaceReaderOptions
{
    /// <summary>How far inhabitants count: accounts are fewer in towns of more people, but not in proportion. Default 0.8.</summary>
    public double PopulationPower { get; init; } = 0.8;

    /// <summary>Inhabitants of the place that no place at all is as likely as, where every word is a place's name. Default 3,000.</summary>
    public double Nothing { get; init; } = 3_000;

    /// <summary>How many times likelier nothing becomes with each word that names no place and links none. Default 6.</summary>
    public double StrayWord { get; init; } = 6;

    /// <summary>How many times likelier a candidate becomes where its country or region is named beside it. Default 1,000.</summary>
    public double NamedBeside { get; init; } = 1_000;

    /// <summary>How many times likelier a country is than a town of as many inhabitants: whoever is of it can declare it. Default 2.</summary>
    public double Country { get; init; } = 2;

    /// <summary>Share of mentions that have a name of no known language. Default 0.1.</summary>
    public double OtherName { get; init; } = 0.1;

    /// <summary>Share of mentions by code. Default 0.05.</summary>
    public double Code { get; init; } = 0.05;

    /// <summary>Share of mentions with a misspelling of one letter. Default 0.03.</summary>
    public double Misspelt { get; init; } = 0.03;

    /// <summary>Least letters of a word that is compared with misspelt names. Default 5.</summary>
    public int LeastMisspelt { get; init; } = 5;

    /// <summary>Least inhabitants of a town that is looked for misspelt. Default 100,000.</summary>
    public long LeastMisspeltTown { get; init; } = 100_000;

    /// <summary>Candidates less sure than this are left out. Default 0.05.</summary>
    public double LeastConfidence { get; init; } = 0.05;

    internal void Check()
    {
        if (!(PopulationPower is > 0 and <= 2 && Nothing >= 1 && StrayWord >= 1 && NamedBeside >= 1 && Country > 0)) throw new InputException("Odds of places must be positive numbers.", "Give a power between 0 and 2, and 1 or more for the others.");
        if (!(OtherName is > 0 and <= 1 && Code is > 0 and <= 1 && Misspelt is >= 0 and <= 1 && LeastConfidence is >= 0 and < 1)) throw new InputException("Shares of mentions lie between 0 and 1.", "Give such shares.");
        if (LeastMisspelt < 3) throw new InputException("Words of so few letters are near every name.", "Give 3 letters or more.");
    }
}
