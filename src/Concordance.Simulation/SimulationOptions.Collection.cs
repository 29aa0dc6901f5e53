namespace Concordance.Simulation;

public sealed partial record SimulationOptions
{
    /// <summary>Posts on a response page.</summary>
    [Parameter("posts", Basis.Design, "The largest page of the search")]
    public int PageSize { get; init; } = 100;

    /// <summary>Percent of pages on which one account of the background is missing among the users.</summary>
    [Parameter("% of pages", Basis.Assumption, "Dirt of real exports")]
    public int MissingUserPercent { get; init; } = 3;

    /// <summary>Accounts whose handle changes between two collections, half of them of the campaign.</summary>
    [Parameter("accounts", Basis.Assumption, "Dirt of real exports")]
    public int Renamed { get; init; } = 6;
}
