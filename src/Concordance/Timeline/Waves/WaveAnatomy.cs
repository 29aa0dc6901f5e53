using Concordance.Attribution;

namespace Concordance.Timeline;

/// <summary>One burst taken apart, each number beside ordinary stretches of the same data.</summary>
/// <param name="Burst">The burst.</param>
/// <param name="FirstAccountId">The account of the first post in it; null in a burst without posts. Being first is no guilt: someone always is.</param>
/// <param name="First">Time of that post, UTC.</param>
/// <param name="Posts">Posts in it.</param>
/// <param name="FirstHour">Posts of its first hour, from <paramref name="First"/> on.</param>
/// <param name="Accounts">Accounts that posted in it.</param>
/// <param name="Measures">The numbers, in the order in which <see cref="WaveAnatomies"/> names them.</param>
public sealed record WaveAnatomy(Burst Burst, string? FirstAccountId, DateTime First, int Posts, int FirstHour, int Accounts, IReadOnlyList<WaveMeasure> Measures)
{
    /// <summary>The measure of this name.</summary>
    public WaveMeasure this[string name] => Measures.Single(m => m.Name == name);

    /// <summary>The number of a measure as outputs may tell it: null where there is none, or where it would tell of one to four accounts, since how many there are stands beside it.</summary>
    public double? Told(string name) => this[name].Value is var value && !double.IsNaN(value) && !(name == WaveAnatomies.NewAccounts && SmallCell.Hides((int)Math.Round(value * Accounts))) ? value : null;
}
