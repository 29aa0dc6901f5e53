namespace Concordance.Simulation;

/// <summary>
/// Everything that a synthetic case is made from: its seed, its size, its period, who is in it, and how they behave. The same
/// options give the same bytes on every machine. Shares are whole percent or per mille, so that no rounding of a
/// processor or C library enters.
/// </summary>
/// <remarks>
/// Each property carries a <see cref="ParameterAttribute"/> that says whether its default was reported by the press or
/// chosen here. Shares of accounts of a small group are met exactly (a quota, rounded down); shares of posts, and shares of the
/// ordinary accounts, are drawn one by one. The defaults are those of the bundled case; <see cref="Scenario"/> names others.
/// </remarks>
public sealed partial record SimulationOptions
{
    /// <summary>Seed of every random choice. Another seed gives other data of the same shape.</summary>
    [Parameter("number", Basis.Design, "Seed of xoshiro256**; no meaning beyond that")]
    public ulong Seed { get; init; } = 20230726;

    /// <summary>Posts altogether, each once, whatever is collected twice; later versions of edited posts come on top. The campaigns and the decoys keep their numbers; ordinary accounts post the rest.</summary>
    [Parameter("posts", Basis.Design, "Size of the case; a larger one has more ordinary posts and no more of anything else")]
    public int Posts { get; init; } = 64_000;

    /// <summary>First instant of the data, UTC, included.</summary>
    [Parameter("UTC instant, included", Basis.Design, "The month of the burst from its first day")]
    public DateTimeOffset Start { get; init; } = new(2023, 7, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>End of the data, UTC, not included.</summary>
    [Parameter("UTC instant, not included", Basis.Design, "The last reported count of views is of 15 August 2023")]
    public DateTimeOffset End { get; init; } = new(2023, 8, 16, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Checks that the options can make a case.</summary>
    /// <exception cref="ArgumentException">A value cannot be met; the message says which and what to set.</exception>
    public void Validate() => OptionRules.Check(this);
}
