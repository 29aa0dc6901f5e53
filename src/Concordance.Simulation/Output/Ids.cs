using System.Globalization;
using Concordance.Simulation.Cast;

namespace Concordance.Simulation.Output;

/// <summary>
/// Ids that no post or account of the real platform has had: nineteen digits that still fit a signed 64-bit number.
/// </summary>
/// <remarks>
/// Post ids start with 90 and are built as the platform's are, milliseconds shifted left by 22 bits, but from an origin that
/// the real ones reach in the year 2078. So differences between ids are true to the millisecond and order follows time.
/// Account ids start with 91 and follow the order of creation.
/// </remarks>
sealed class Ids(SimulationOptions options)
{
    const int MillisecondShift = 22;

    const long PostOrigin = 9_000_000_000_000_000_000, AccountOrigin = 9_100_000_000_000_000_000;

    // Some six hundred million seconds since 2006 leave this many accounts for each of them. The stride has no factor in
    // common with it, so that each number goes to a place of its own and the ids don't tell who was made first.
    const long AccountsPerSecond = 170_000_000, Stride = 104_729;

    static readonly long s_firstAccount = new DateTimeOffset(2006, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();

    readonly long _start = options.Start.ToUnixTimeMilliseconds();

    long _before;

    /// <summary>The id of the next post; posts come in the order of time.</summary>
    public string Next(long at)
    {
        // The low bits tell apart posts of the same millisecond.
        _before = Math.Max(_before + 1, ((PostOrigin >> MillisecondShift) + 1 + at - _start) << MillisecondShift);
        return Text(_before);
    }

    public static string OfAccount(Actor actor) =>
        Text(AccountOrigin + (actor.CreatedAt / 1000 - s_firstAccount) * AccountsPerSecond + actor.Number * Stride % AccountsPerSecond);

    static string Text(long id) => id.ToString(CultureInfo.InvariantCulture);
}
