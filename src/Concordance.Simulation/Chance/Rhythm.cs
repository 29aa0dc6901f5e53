namespace Concordance.Simulation.Chance;

/// <summary>When in the day people post: weights of the 24 local hours and the offset that turns them into UTC.</summary>
/// <remarks>Offsets are constants (July, no zone data of the machine): Paris is UTC+2, Baku UTC+4.</remarks>
sealed record Rhythm(int OffsetHours, IReadOnlyList<int> HourWeights)
{
    public static Rhythm Paris { get; } = new(2,
        [10, 5, 3, 2, 2, 4, 12, 28, 40, 38, 36, 38, 48, 46, 36, 34, 36, 42, 50, 54, 58, 60, 46, 24]);

    public static Rhythm Baku { get; } = Paris with { OffsetHours = 4 };

    /// <summary>Work from nine to six at UTC+4 with a lunch break and a thin evening.</summary>
    public static Rhythm Office { get; } = new(4,
        [0, 0, 0, 0, 0, 0, 0, 0, 6, 30, 50, 52, 40, 18, 44, 52, 48, 34, 12, 5, 4, 3, 1, 0]);

    /// <summary>An instant within the half-open window, milliseconds since 1970 UTC; days weigh as <paramref name="dayWeight"/> says.</summary>
    public long Draw(Dice dice, Window window, Func<long, int>? dayWeight = null)
    {
        var hours = new Lottery<int>([.. Enumerable.Range(0, 24)], (h, _) => HourWeights[h]);
        // One day more on each side: the local day of an instant near the edge may be another than its UTC day.
        var first = window.From / Window.Day - 1;
        var days = new Lottery<long>([.. Enumerable.Range(0, (int)((window.To - 1) / Window.Day - first) + 2).Select(i => first + i)],
            (d, _) => dayWeight?.Invoke(d) ?? 1);
        while (true)
        {
            var at = days.Draw(dice) * Window.Day + (hours.Draw(dice) - OffsetHours) * Window.Hour + dice.Below(Window.Hour);
            if (window.Contains(at)) return at;
        }
    }
}

/// <summary>A half-open window of time in milliseconds since 1970 UTC.</summary>
readonly record struct Window(long From, long To)
{
    public const long Second = 1000, Minute = 60 * Second, Hour = 60 * Minute, Day = 24 * Hour;

    public static Window Of(DateTimeOffset from, DateTimeOffset to) => new(from.ToUnixTimeMilliseconds(), to.ToUnixTimeMilliseconds());

    public bool Contains(long at) => at >= From && at < To;
}
