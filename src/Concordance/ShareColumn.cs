using Microsoft.Data.Analysis;

namespace Concordance;

/// <summary>A column of shares, 0 to 1. Files hold the numbers as they are; notebooks show them as per cents.</summary>
/// <param name="name">Its name.</param>
/// <param name="values">The shares; null where there is none.</param>
public sealed class ShareColumn(string name, IEnumerable<double?> values) : DoubleDataFrameColumn(name, values)
{
    /// <summary>Whether columns of this name hold shares: its last word is "share" or "rate".</summary>
    internal static bool IsNamed(string name) => name.Split(' ', '_')[^1] is "share" or "rate";
}
