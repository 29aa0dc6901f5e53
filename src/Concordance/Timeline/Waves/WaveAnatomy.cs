using System.Globalization;
using Concordance.Attribution;

namespace Concordance.Timeline;

/// <summary>One burst taken apart, each number beside ordinary stretches of the same data.</summary>
/// <param name="Burst">The burst.</param>
/// <param name="FirstAccountId">The account of the first post in it; null in a burst without posts. Being first is no guilt: someone always is.</param>
/// <param name="First">Time of that post, UTC.</param>
/// <param name="Posts">Posts in it.</param>
/// <param name="FirstHour">Posts of its first hour, from <see cref="FirstHourFrom"/> on; 0 where there is none to tell, since times are known to the day alone.</param>
/// <param name="Accounts">Accounts that posted in it.</param>
/// <param name="Measures">The numbers, in the order in which <see cref="WaveAnatomies"/> names them.</param>
public sealed record WaveAnatomy(Burst Burst, string? FirstAccountId, DateTime First, int Posts, int FirstHour, int Accounts, IReadOnlyList<WaveMeasure> Measures)
{
    /// <summary>When its first hour begins, UTC: at the onset that <see cref="BurstOnset"/> finds in it, and where there is none, or it lies before the first bin, at its first post.</summary>
    public DateTime FirstHourFrom { get; init; } = First;

    /// <summary>How close together its first accounts came, from <see cref="FirstHourFrom"/> on; null where fewer than <see cref="FirstTogether.UsualFirst"/> posted from then on. From there and not from its first bin, since who posts before a goal is not who posts at it.</summary>
    public FirstTogether? Together { get; init; }

    /// <summary>Posts that ordinary stretches are made of.</summary>
    public int OrdinaryPosts { get; init; }

    /// <summary>How many ordinary stretches there are that do not overlap. Only these tell something on their own, and the range of nineteen of twenty of few of them is no more than a rough one.</summary>
    public int StretchesApart => Posts == 0 ? 0 : OrdinaryPosts / Posts;

    /// <summary>Ordinary stretches side by side from which on a range is told: of fewer it would be that of a few, each counted many times.</summary>
    public const int LeastApart = 4;

    /// <summary>The measure of this name.</summary>
    public WaveMeasure this[string name] => Measures.Single(m => m.Name == name);

    /// <summary>The number of a measure as outputs may tell it: null where there is none, or where it would tell of one to four accounts, since how many there are stands beside it. One to four posts are of no more accounts.</summary>
    public double? Told(string name) => this[name].Value is var value && !double.IsNaN(value) && !SmallCell.Hides(Accounts) && !SmallCell.Hides(Counted(name, value)) ? value : null;

    /// <summary>The same in words, with the range of ordinary stretches in brackets: "46.8 % (0.0 to 6.2 %)". The Gini coefficient, which is no share, as a number. Null where nothing may be told.</summary>
    public string? Written(string name)
    {
        if (Told(name) is not { } value) return null;
        var measure = this[name];
        string Number(double of) => (name == WaveAnatomies.Gini ? of : 100 * of).ToString(name == WaveAnatomies.Gini ? "0.00" : "0.0", CultureInfo.InvariantCulture);
        var unit = name == WaveAnatomies.Gini ? "" : " %";
        return Number(value) + unit + (measure.Stretches > 0 ? $" ({Number(measure.Low)} to {Number(measure.High)}{unit})" : "");
    }

    // What of the first hour's posts can't be told the age of makes it more than there are, and so of one post at least one.
    int Counted(string name, double share) => name == WaveAnatomies.NewAccounts ? (int)Math.Round(share * Accounts) : name == WaveAnatomies.YoungFirstHour ? (int)Math.Ceiling(share * FirstHour - 1e-9) : 0;
}
