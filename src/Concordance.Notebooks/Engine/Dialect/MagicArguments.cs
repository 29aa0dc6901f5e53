using System.Text;

namespace Concordance.Notebooks;

/// <summary>An option of a magic line.</summary>
/// <param name="Name">With its dashes.</param>
/// <param name="Meaning">What it says, for lists.</param>
/// <param name="IsFlag">Whether it stands alone, without a value.</param>
sealed record MagicOption(string Name, string Meaning, bool IsFlag = false);

/// <summary>What stands behind the name in a magic line: words and options.</summary>
sealed class MagicArguments
{
    readonly MagicLine _line;
    readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);
    readonly List<string> _words = [];

    /// <summary>Reads a line's arguments.</summary>
    /// <param name="line">The line.</param>
    /// <param name="known">The options that may stand there.</param>
    /// <exception cref="CellException">It has others.</exception>
    public MagicArguments(MagicLine line, IReadOnlyList<MagicOption> known)
    {
        _line = line;
        var words = Split(line.Rest);
        for (var i = 0; i < words.Count; i++)
        {
            var (text, quoted) = words[i];
            if (quoted || !text.StartsWith("--", StringComparison.Ordinal))
            {
                _words.Add(text);
                continue;
            }
            var parts = text.Split('=', 2);
            if (known.FirstOrDefault(o => o.Name == parts[0]) is not { } option)
                throw Refusal($"there is no option '{parts[0]}'. {(known.Count == 0 ? "It takes none." : $"Known options: {string.Join(", ", known.Select(o => o.Name))}.")}");
            if (option.IsFlag) _options[option.Name] = "";
            else if (parts.Length > 1) _options[option.Name] = parts[1];
            else if (++i < words.Count) _options[option.Name] = words[i].Text;
            else throw Refusal($"the option '{option.Name}' needs a value: {option.Meaning}.");
        }
    }

    /// <summary>The words that belong to no option.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>An option's value; null where it was not given.</summary>
    public string? this[MagicOption option] => _options.GetValueOrDefault(option.Name);

    /// <summary>An option's value.</summary>
    /// <exception cref="CellException">It was not given.</exception>
    public string Required(MagicOption option) =>
        this[option] is { Length: > 0 } value ? value : throw Refusal($"it needs the option '{option.Name}': {option.Meaning}.");

    /// <summary>The error that this line can't be answered.</summary>
    public CellException Refusal(string problem) => CellException.Refusal($"#!{_line.Name}: {problem}", _line.Line);

    static List<(string Text, bool Quoted)> Split(string text)
    {
        var words = new List<(string, bool)>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var word = new StringBuilder();
            var quoted = text[at] == '"';
            if (quoted) at++;
            for (; at < text.Length && (quoted ? text[at] != '"' : !char.IsWhiteSpace(text[at])); at++)
            {
                if (quoted && text[at] == '\\' && at + 1 < text.Length && (text[at + 1] is '"' or '\\')) at++;
                word.Append(text[at]);
            }
            if (quoted) at++;
            words.Add((word.ToString(), quoted));
        }
        return words;
    }
}
