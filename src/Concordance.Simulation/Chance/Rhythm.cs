namespace Concordance.Simulation.Chance;

/// <summary>When in the day people post: weights of the 24 local hours and the offset that turns them into UTC.</summary>
/// <remarks>Offsets are constants (summer, no zone data of the machine): Paris is UTC+2.</remarks>
sealed record Rhythm(int OffsetHours, IReadOnlyList<int> HourWeights)
{
    public static Rhythm Paris { get; } = new(2,
        [10, 5, 3, 2, 2, 4, 12, 28, 40, 38, 36, 38, 48, 46, 36, 34, 36, 42, 50, 54, 58, 60, 46, 24]);

    static readonly Rhythm s_office = new(0,
        [0, 0, 0, 0, 0, 0, 0, 0, 6, 30, 50, 52, 40, 18, 44, 52, 48, 34, 12, 5, 4, 3, 1, 0]);

    /// <summary>The day of Paris at another offset from UTC.</summary>
    public static Rhythm DayAt(int offsetHours) => Paris with { OffsetHours = offsetHours };

    /// <summary>Work from nine to six with a lunch break and a thin evening.</summary>
    public static Rhythm OfficeAt(int offsetHours) => s_office with { OffsetHours = offsetHours };

    public int Peak { get; } = HourWeights.Max();

    /// <summary>The weight of the hour of an instant, milliseconds since 1970 UTC.</summary>
    public int At(long at) => HourWeights[(int)((at / Window.Hour + OffsetHours) % 24)];

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
