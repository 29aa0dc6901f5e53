using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Concordance.Content;

/// <summary>PDQ, a perceptual hash of 256 bits: pictures that look alike have hashes that differ in few bits.</summary>
/// <remarks>
/// <para>
/// Source: "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm" (Facebook, 2019), section on PDQ. Brightness is brought to 64 by 64 (<see cref="TentFilter"/>), of whose discrete cosine transform
/// the 16 by 16 lowest frequencies without the mean are kept; a bit is set where one of them is above their median. After C. Zauner, "Implementation and benchmarking of perceptual image hash functions" (2010).
/// </para>
/// <para>
/// The hashes that the reference implementation publishes of its own samples (github.com/facebook/ThreatExchange, pdq/python, July 2026) come out bit by bit for those with sides of up to 512 pixels, but for one of quality 3; larger ones
/// that program first shrinks, and those differ by 4 to 12 bits.
/// </para>
/// <para>
/// It stands recompression, other sizes, other colours, small crops and small captions; it does not stand large crops, frames, or a caption that takes a fifth of the picture, and it takes pictures of one layout for
/// more alike than they are. A picture that was mirrored or turned has another hash. How pictures are compared here in spite of most of this is said at <see cref="HashedPicture"/>, and measured by <see cref="VisualRobustness"/>. Equal hashes do not prove that one picture was made from the other.
/// </para>
/// </remarks>
/// <param name="W0">Bits 0 to 63: the four lowest vertical frequencies.</param>
/// <param name="W1">Bits 64 to 127.</param>
/// <param name="W2">Bits 128 to 191.</param>
/// <param name="W3">Bits 192 to 255.</param>
public readonly record struct PdqHash(ulong W0, ulong W1, ulong W2, ulong W3) : IComparable<PdqHash>
{
    /// <summary>Number of bits.</summary>
    public const int Bits = 256;

    /// <summary>Shortest side of a picture that can be hashed; pixels.</summary>
    internal const int LeastSide = 5;

    const int Small = 64, Kept = 16;

    // By frequency and sample, and the same turned.
    static readonly double[] s_cosines = Cosines(), s_across = [.. Enumerable.Range(0, Small * Kept).Select(at => s_cosines[at % Kept * Small + at / Kept])];

    /// <summary>In how many bits two hashes differ, 0 to 256.</summary>
    public static int Distance(in PdqHash a, in PdqHash b) =>
        BitOperations.PopCount(a.W0 ^ b.W0) + BitOperations.PopCount(a.W1 ^ b.W1) + BitOperations.PopCount(a.W2 ^ b.W2) + BitOperations.PopCount(a.W3 ^ b.W3);

    /// <summary>The hash as 64 hexadecimal digits, the highest bits first, as PDQ's own tools write it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{W3:x16}{W2:x16}{W1:x16}{W0:x16}");

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="InputException">It is no such text.</exception>
    public static PdqHash Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Span<ulong> words = stackalloc ulong[4];
        for (var i = 0; i < words.Length; i++)
            if (text.Length != Bits / 4 || !ulong.TryParse(text.AsSpan(16 * i, 16), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out words[i]))
                throw new InputException("This is no PDQ hash.", "Give 64 hexadecimal digits.");
        return new(words[3], words[2], words[1], words[0]);
    }

    /// <summary>By the number that the bits make.</summary>
    public int CompareTo(PdqHash other)
    {
        var order = W3.CompareTo(other.W3);
        if (order == 0) order = W2.CompareTo(other.W2);
        if (order == 0) order = W1.CompareTo(other.W1);
        return order == 0 ? W0.CompareTo(other.W0) : order;
    }

    /// <summary>A word of 16 bits, 0 to 15.</summary>
    internal int Word(int place) => (int)((place >> 2) switch { 0 => W0, 1 => W1, 2 => W2, _ => W3 } >> (16 * (place & 3))) & 0xFFFF;

    /// <summary>The hash of a picture, and its quality, 0 to 100: how much there is in it to tell it by.</summary>
    internal static (PdqHash Hash, int Quality) Of(LumaPicture picture)
    {
        var small = TentFilter.Shrink(picture, Small);
        return (OfFrequencies(Frequencies(small)), QualityOf(small));
    }

    /// <summary>The hash of a picture of 64 by 64 samples.</summary>
    internal static PdqHash OfSmall(float[] small) => OfFrequencies(Frequencies(small));

    /// <summary>The hash of a picture of 64 by 64 samples, and that of the same picture with left and right changed.</summary>
    internal static (PdqHash AsIs, PdqHash Mirrored) BothWays(float[] small)
    {
        var frequencies = Frequencies(small);
        var asIs = OfFrequencies(frequencies);
        // To mirror a picture changes the sign of its odd frequencies across. They are 1 to 16: those at even places are odd.
        for (var i = 0; i < frequencies.Length; i += 2) frequencies[i] = -frequencies[i];
        return (asIs, OfFrequencies(frequencies));
    }

    static double[] Cosines()
    {
        var cosines = new double[Kept * Small];
        for (var i = 0; i < Kept; i++)
            for (var j = 0; j < Small; j++)
                cosines[i * Small + j] = Math.Sqrt(2.0 / Small) * Math.Cos(Math.PI / 2 / Small * (i + 1) * (2 * j + 1));
        return cosines;
    }

    static double[] Frequencies(float[] small)
    {
        double[] samples = [.. small], down = new double[Kept * Small], both = new double[Kept * Kept];
        for (var i = 0; i < Kept; i++)
            for (var k = 0; k < Small; k++)
                AddScaled(down.AsSpan(i * Small, Small), samples.AsSpan(k * Small, Small), s_cosines[i * Small + k]);
        for (var i = 0; i < Kept; i++)
            for (var k = 0; k < Small; k++)
                AddScaled(both.AsSpan(i * Kept, Kept), s_across.AsSpan(k * Kept, Kept), down[i * Small + k]);
        return both;
    }

    // Element by element, and not fused: the same numbers whatever the width of the processor's vectors.
    static void AddScaled(Span<double> sums, ReadOnlySpan<double> values, double factor)
    {
        var to = MemoryMarshal.Cast<double, Vector<double>>(sums);
        var from = MemoryMarshal.Cast<double, Vector<double>>(values);
        for (var i = 0; i < to.Length; i++) to[i] += from[i] * factor;
        for (var i = to.Length * Vector<double>.Count; i < sums.Length; i++) sums[i] += values[i] * factor;
    }

    static PdqHash OfFrequencies(double[] frequencies)
    {
        // The lower of the two in the middle: half of the bits are set, where no two are equal.
        double[] inOrder = [.. frequencies];
        Array.Sort(inOrder);
        var median = inOrder[inOrder.Length / 2 - 1];
        Span<ulong> words = stackalloc ulong[4];
        words.Clear();
        for (var bit = 0; bit < Bits; bit++)
            if (frequencies[bit] > median) words[bit / 64] |= 1UL << (bit % 64);
        return new(words[0], words[1], words[2], words[3]);
    }

    /// <summary>How much there is to tell 64 by 64 samples by, 0 to 100.</summary>
    /// <remarks>Steps of brightness in percent, whole ones: many small ones must not pass for edges.</remarks>
    internal static int QualityOf(float[] small)
    {
        var steps = 0;
        for (var i = 0; i < Small; i++)
        {
            for (var j = 0; j < Small; j++)
            {
                if (i + 1 < Small) steps += Math.Abs((int)((small[i * Small + j] - small[(i + 1) * Small + j]) * 100 / 255));
                if (j + 1 < Small) steps += Math.Abs((int)((small[i * Small + j] - small[i * Small + j + 1]) * 100 / 255));
            }
        }
        return Math.Min(100, steps / 90);
    }
}
