namespace Concordance.Simulation.Chance;

/// <summary>A half-open window of time in milliseconds since 1970 UTC.</summary>
readonly record struct Window(long From, long To)
{
    public const long Second = 1000, Minute = 60 * Second, Hour = 60 * Minute, Day = 24 * Hour;

    public static Window Of(DateTimeOffset from, DateTimeOffset to) => new(from.ToUnixTimeMilliseconds(), to.ToUnixTimeMilliseconds());

    public bool Contains(long at) => at >= From && at < To;
}
