namespace Concordance.Notebooks;

/// <summary>Takes a cell apart: magic lines, and between them code of one language or another.</summary>
static class CellSteps
{
    /// <param name="text">The cell, with <c>\n</c> line ends.</param>
    /// <param name="label">How tracebacks call it.</param>
    /// <param name="language">The language that it starts in.</param>
    /// <param name="dialect">The languages and commands.</param>
    /// <exception cref="CellException">A magic line that nobody knows, or with options that nobody knows.</exception>
    public static IReadOnlyList<CellStep> Of(string text, string label, CellLanguage language, Dialect dialect)
    {
        var steps = new List<CellStep>();
        var arguments = new MagicArguments(new MagicLine(1, language.Name, ""), language.Options);
        for (var at = 0; ;)
        {
            var magic = language.NextMagic(text, at);
            var code = text[at..(magic ?? text.Length)];
            if (!string.IsNullOrWhiteSpace(code) || HasOptions(arguments, language))
                steps.Add(new CodeStep(language, new CellCode(new string('\n', text.AsSpan(0, at).Count('\n')) + code, arguments, label)));
            if (magic is not { } start) return steps;

            (var line, at) = MagicLine.Read(text, start);
            if (dialect.Language(line.Name) is { } next)
                (language, arguments) = (next, new MagicArguments(line, next.Options));
            else if (dialect.Magic(line.Name) is { } command)
            {
                steps.Add(new MagicStep(command, new MagicArguments(line, command.Options), language));
                arguments = new MagicArguments(new MagicLine(line.Line, language.Name, ""), language.Options);
            }
            else throw CellException.Refusal($"'#!{line.Name}' is no command of this program. Known commands: {string.Join(", ", dialect.Names)}.", line.Line);
        }
    }

    static bool HasOptions(MagicArguments arguments, CellLanguage language) => language.Options.Any(o => arguments[o] is not null);
}
