using System.Text;

namespace Concordance.Ingest;

/// <summary>The words for yes and no that exports use, in any case.</summary>
static class TruthWords
{
    static readonly string[] s_yes = ["true", "1", "1.0", "yes", "t"], s_no = ["false", "0", "0.0", "no", "f"];

    /// <summary>What a text says; null where it is none of these words.</summary>
    public static bool? Of(ReadOnlySpan<byte> text)
    {
        var word = text.Trim(" \t\r\n"u8);
        return Is(word, s_yes) ? true : Is(word, s_no) ? false : null;
    }

    static bool Is(ReadOnlySpan<byte> word, string[] words)
    {
        foreach (var known in words)
            if (Ascii.EqualsIgnoreCase(word, known)) return true;
        return false;
    }
}
