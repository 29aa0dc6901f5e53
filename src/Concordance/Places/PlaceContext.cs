using System.Collections.Frozen;

namespace Concordance.Places;

/// <summary>Where the accounts of a collection say they are, for what is said in more than one country: among French accounts Brest is in Brittany, not in Belarus.</summary>
/// <remarks>A country counts by the square root of one more than the accounts that declare it beyond doubt: milder than their number, since those of whom it is in doubt are others.</remarks>
public sealed class PlaceContext
{
    /// <summary>Least confidence at which a declaration is beyond doubt.</summary>
    const double Sure = 0.9;

    readonly FrozenDictionary<string, double> _weights;

    PlaceContext(FrozenDictionary<string, double> weights) => _weights = weights;

    /// <summary>Reads all declared places once.</summary>
    /// <param name="declared">What accounts declare, one entry an account, in any order.</param>
    /// <param name="reader">The reader; null takes the usual one.</param>
    public static PlaceContext Of(IEnumerable<string?> declared, PlaceReader? reader = null)
    {
        ArgumentNullException.ThrowIfNull(declared);
        reader ??= PlaceReader.Usual;
        var counts = declared.Where(d => !string.IsNullOrWhiteSpace(d)).CountBy(d => d!, StringComparer.Ordinal).AsParallel()
            .SelectMany(d => reader.Read(d.Key).Countries.Where(c => c.Confidence >= Sure).Select(c => (c.Country, d.Value)));
        return new(counts.GroupBy(c => c.Country, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => Math.Sqrt(1.0 + g.Sum(c => c.Value)), StringComparer.Ordinal));
    }

    /// <summary>The weight of a country; 1 where nobody declares it beyond doubt.</summary>
    public double Weight(string country) => _weights.GetValueOrDefault(country, 1);
}
