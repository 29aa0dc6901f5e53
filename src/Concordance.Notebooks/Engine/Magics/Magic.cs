namespace Concordance.Notebooks;

/// <summary>A command that stands on a line of its own in a cell, as <c>#!name</c>.</summary>
abstract class Magic
{
    /// <summary>Every command. A new one is a file here and a word in this list.</summary>
    public static IReadOnlyList<Magic> All { get; } =
        [new SetMagic(), new ShareMagic(), new ImportMagic(), new TimeMagic(), new WhoMagic(), new WhosMagic(), new LsMagic(), new AboutMagic()];

    /// <summary>Its name, without <c>#!</c>.</summary>
    public abstract string Name { get; }

    /// <summary>What it does, in a few words, for lists.</summary>
    public abstract string Title { get; }

    /// <summary>The options that it takes.</summary>
    public virtual IReadOnlyList<MagicOption> Options => [];

    /// <summary>Does it, on the cell's thread.</summary>
    /// <exception cref="CellException">It can't be done.</exception>
    public abstract void Run(MagicCall call);
}

/// <summary>What a command works on.</summary>
/// <param name="Arguments">What it was given.</param>
/// <param name="Language">The language of the code that it stands in.</param>
/// <param name="Cell">The cell.</param>
/// <param name="Session">The session.</param>
sealed record MagicCall(MagicArguments Arguments, CellLanguage Language, CellContext Cell, CellSession Session)
{
    /// <summary>Shows a value.</summary>
    public void Show(MimeBundle value) => Cell.Show(value);

    /// <summary>The language of the code around it.</summary>
    /// <exception cref="CellException">It has no variables.</exception>
    public VariableLanguage Target =>
        Language as VariableLanguage ?? throw Arguments.Refusal($"'{Language.Name}' has no variables. Languages that have: {string.Join(", ", Session.Dialect.WithVariables.Select(l => l.Name))}.");

    /// <summary>A variable of a language, or of the first language that has it.</summary>
    /// <exception cref="CellException">There is none.</exception>
    public SessionVariable Variable(string? language, string name)
    {
        var languages = Session.Dialect.WithVariables.ToList();
        if (language is not null)
        {
            if (Session.Dialect.Language(language) is not VariableLanguage named)
                throw Arguments.Refusal($"'{language}' is no language that has variables. Languages that have: {string.Join(", ", languages.Select(l => l.Name))}.");
            languages = [named];
        }
        return languages.Select(l => l.Find(name)).FirstOrDefault(v => v is not null)
            ?? throw Arguments.Refusal($"there is no variable '{name}'{(language is null ? "" : $" in {language}")}. #!whos lists those that there are.");
    }
}
