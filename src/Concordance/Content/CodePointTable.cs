using System.Globalization;

namespace Concordance.Content;

/// <summary>A property of characters, by ranges of code points, from a file that the library carries: lines of first, last (hexadecimal) and value, divided by semicolons, in order.</summary>
sealed class CodePointTable
{
    readonly (int First, int Last, string Value)[] _ranges;

    CodePointTable((int, int, string)[] ranges) => _ranges = ranges;

    /// <summary>Reads an embedded file; lines that start with <c>#</c> are left out.</summary>
    /// <param name="resource">Its name.</param>
    internal static CodePointTable Load(string resource)
    {
        using var reader = new StreamReader(typeof(CodePointTable).Assembly.GetManifestResourceStream(resource)!);
        List<(int, int, string)> ranges = [];
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#') && line.Split(';') is [var first, var last, .. var value])
                ranges.Add((CodePoint(first), CodePoint(last), value is [var one] ? one : ""));
        return new([.. ranges]);
    }

    /// <summary>The value of a code point; null where no range has it, empty where the file names none.</summary>
    internal string? Of(int codePoint)
    {
        int low = 0, high = _ranges.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint < _ranges[middle].First) high = middle - 1;
            else if (codePoint > _ranges[middle].Last) low = middle + 1;
            else return _ranges[middle].Value;
        }
        return null;
    }

    /// <summary>A code point from hexadecimal digits.</summary>
    internal static int CodePoint(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
