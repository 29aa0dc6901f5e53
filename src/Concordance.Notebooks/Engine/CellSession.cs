namespace Concordance.Notebooks;

/// <summary>The languages of one session, and how cells are run in them.</summary>
sealed class CellSession
{
    public CellSession(string directory, string? packageCache)
    {
        Directory = directory;
        var packages = new SessionPackages(packageCache ?? PackageRestore.DefaultCache, () => Directory, RunAside);
        var csharp = new CSharpLanguage(() => Directory, packages);
        Dialect = new Dialect([csharp, new FSharpLanguage(() => Directory, packages), new SqlLanguage(() => Dialect!.WithVariables), .. MarkupLanguage.All, new ValueLanguage(() => Directory)], Magic.All);
        var others = Dialect.Languages.Where(l => l != csharp).SelectMany(l => l.Aliases.Prepend(l.Name)).Select(n => "#!" + n);
        Assistant = new CodeAssistant(csharp.Sees with { Magics = [.. Dialect.Names], OtherLanguages = others.ToHashSet(StringComparer.OrdinalIgnoreCase) });
        csharp.Compiled += Assistant.Ran;
    }

    /// <summary>Helps while a cell is written.</summary>
    public CodeAssistant Assistant { get; }

    /// <summary>The folder that cells run in. A cell may choose another one.</summary>
    public string Directory { get; set; }

    public Dialect Dialect { get; }

    /// <summary>What the cells that ran are called, to tell their frames from a library's.</summary>
    public HashSet<string> Labels { get; } = new(StringComparer.Ordinal);

    /// <summary>Runs the parts of a cell; shows the values of all but the last and gives that.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="language">Name of the language that it starts in; null for C#.</param>
    /// <param name="label">How tracebacks call it.</param>
    /// <param name="cell">Its context.</param>
    /// <exception cref="CellException">It was refused.</exception>
    public object? RunAll(string text, string? language, string label, CellContext cell)
    {
        Labels.Add(label);
        var start = language is null ? Dialect.Languages[0] : Dialect.Language(language)
            ?? throw CellException.Refusal($"the cell's language '{language}' is none of this program. Known languages: {string.Join(", ", Dialect.Languages.Select(l => l.Name))}.", 1);
        object? last = null;
        foreach (var step in CellSteps.Of(MultilineText.UnixLineEnds(text), label, start, Dialect))
        {
            cell.Token.ThrowIfCancellationRequested();
            if (step is MagicStep magic) magic.Magic.Run(new MagicCall(magic.Arguments, magic.Language, cell, this));
            if (step is not CodeStep code) continue;
            if (last is not null) cell.Show(last);
            last = code.Language.Run(code.Code, cell);
        }
        return last;
    }

    // Code that belongs to a cell and is not written in it.
    void RunAside(string text, string label, CellContext cell)
    {
        if (RunAll(text, null, label, cell) is { } value) cell.Show(value);
    }
}
