namespace Concordance.Timeline;

/// <summary>A number of a burst beside the same number of ordinary stretches of the data.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Value">The number; not a number where the data can't tell.</param>
/// <param name="Low">What one ordinary stretch in forty lies below; not a number without ordinary stretches.</param>
/// <param name="Median">What half of them lie below.</param>
/// <param name="High">What one in forty lies above.</param>
/// <param name="AsMuch">Share of the ordinary stretches with as much or more, 0 to 1.</param>
/// <param name="Stretches">Ordinary stretches that could tell. They overlap where the data is short, so the shares are no p-values.</param>
public sealed record WaveMeasure(string Name, double Value, double Low, double Median, double High, double AsMuch, int Stretches)
{
    /// <summary>Whether the number lies outside what nineteen of twenty ordinary stretches show. No sign of coordination: a goal is out of the ordinary too.</summary>
    public bool IsUnusual => Value < Low || Value > High;

    /// <summary>Where the number lies in the range of ordinary stretches: 0 in their middle (the median), 1 and -1 at the ends of the range, 2 twice as far from the middle as an end is. So bursts of different sizes can be set beside each other, each beside stretches of its own size. Infinite where the range
    /// has no width on that side; not a number where there is nothing beside it.</summary>
    public double Place => Stretches == 0 || double.IsNaN(Value) ? double.NaN : Value == Median ? 0 : Value > Median ? (Value - Median) / (High - Median) : (Value - Median) / (Median - Low);

    /// <summary>Whether this number and another lie outside of what is ordinary for each, and on the same side.</summary>
    public bool IsUnusualAs(WaveMeasure other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Value < Low && other.Value < other.Low || Value > High && other.Value > other.High;
    }
}
