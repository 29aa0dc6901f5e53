using System.Buffers;
using System.Text;
using UtfUnknown;

namespace Concordance.Ingest;

/// <summary>What some bytes can be: text or not, UTF-8 or an older encoding.</summary>
static class TextKind
{
    /// <summary>Share of control characters from which bytes are no text.</summary>
    const double ControlShare = 0.1;

    /// <summary>Fewer letters beyond ASCII tell no encoding from another.</summary>
    const int LeastLetters = 12;

    /// <summary>Confidence (0 to 1) from which another encoding than Windows-1252 is taken.</summary>
    const float LeastConfidence = 0.7f;

    /// <summary>Share of the letters beyond ASCII that stand beside another one, from which text is in a script of many letters.</summary>
    const double LeastTogether = 2.0 / 3;

    /// <summary>Whether the beginning of a file is that of a picture, a program, an archive or the like.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> start)
    {
        if (start is [0, ..]) return true;
        var control = 0;
        foreach (var b in start)
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\r' or (byte)'\n' or 0x0c or 0x1b)) control++;
        return control > ControlShare * start.Length || Rune.DecodeFromUtf8(start, out _, out _) == OperationStatus.InvalidData && control > 0;
    }

    /// <summary>Whether bytes that are not all valid are UTF-8 with damaged places: it has other letters that are whole; in another encoding hardly any are whole by accident.</summary>
    public static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        int damaged = 0, whole = 0;
        while (bytes.Length > 0)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7f);
            if (ascii < 0) break;
            bytes = bytes[ascii..];
            if (Rune.DecodeFromUtf8(bytes, out _, out var consumed) == OperationStatus.Done) whole++;
            else damaged++;
            bytes = bytes[consumed..];
        }
        return whole >= damaged && whole > 0;
    }

    /// <summary>The encoding that the letters of some text suggest; Windows-1252, which the Web takes for all of Latin-1, where they suggest none clearly.</summary>
    public static Encoding EncodingOf(ReadOnlySpan<byte> bytes)
    {
        // .NET has these encodings, but not among those that it finds by itself.
        var suggested = Suggested(bytes) is { } name ? CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name) : null;
        return suggested is not null && (suggested.IsSingleByte || StandsTogether(suggested.GetString(bytes))) ? suggested : CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    }

    /// <summary>Whether the letters beyond ASCII stand side by side, as those of Chinese, Japanese and Korean do.</summary>
    /// <remarks>An accented letter stands alone. Taken for the first half of a Chinese one it would swallow what follows it, be it a quote or a line end.</remarks>
    static bool StandsTogether(string text)
    {
        int letters = 0, together = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAscii(text[i])) continue;
            letters++;
            if (i > 0 && !char.IsAscii(text[i - 1]) || i + 1 < text.Length && !char.IsAscii(text[i + 1])) together++;
        }
        return together >= LeastTogether * letters;
    }

    /// <summary>Bytes at the end that begin a letter of UTF-8 and do not end it.</summary>
    public static int Unfinished(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var b = bytes[^back];
            if (b < 0x80) return 0;
            if (b < 0xc0) continue;
            var length = b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : 2;
            return length > back ? back : 0;
        }
        return 0;
    }

    /// <summary>Whether an encoding is one of MS-DOS or of old Macintoshes, which no export of a platform is written in and whose letters some words of Western Europe look like.</summary>
    static bool IsOlderThanTheWeb(string name) => name.StartsWith("ibm", StringComparison.OrdinalIgnoreCase) || name.StartsWith("x-mac", StringComparison.OrdinalIgnoreCase);

    static string? Suggested(ReadOnlySpan<byte> bytes)
    {
        var letters = 0;
        foreach (var b in bytes)
            if (b >= 0x80) letters++;
        if (letters < LeastLetters) return null;
        var found = CharsetDetector.DetectFromBytes(bytes.ToArray()).Detected;
        return found is not { Confidence: >= LeastConfidence } || found.EncodingName is null or "ascii" or "iso-8859-1" or "utf-8" || IsOlderThanTheWeb(found.EncodingName) ? null : found.EncodingName;
    }
}
