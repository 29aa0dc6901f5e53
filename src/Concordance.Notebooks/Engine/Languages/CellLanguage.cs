namespace Concordance.Notebooks;

/// <summary>A language that cells can be written in.</summary>
abstract class CellLanguage
{
    /// <summary>Its name in magic lines and in metadata.</summary>
    public abstract string Name { get; }

    /// <summary>What it is called else.</summary>
    public virtual IReadOnlyList<string> Aliases => [];

    /// <summary>In a few words, for lists.</summary>
    public abstract string Title { get; }

    /// <summary>The options that its magic line takes, with what they mean.</summary>
    public virtual IReadOnlyList<MagicOption> Options => [];

    /// <summary>Runs code on the cell's thread; gives its value or null. What the code throws comes through.</summary>
    /// <exception cref="CellException">The code was refused.</exception>
    public abstract object? Run(CellCode code, CellContext cell);

    /// <summary>Where the next line of code of this language begins with <c>#!</c>, from a place on; null where none does.</summary>
    public virtual int? NextMagic(string text, int from) => MagicLine.Next(text, from);
}

/// <summary>A language with variables.</summary>
abstract class VariableLanguage : CellLanguage
{
    /// <summary>What was declared and still stands.</summary>
    public abstract IReadOnlyList<SessionVariable> Variables { get; }

    /// <summary>Declares a variable, or declares it anew.</summary>
    /// <exception cref="CellException">The language can't hold the value, or takes no such name.</exception>
    public abstract void Set(SessionVariable variable, CellContext cell);

    public SessionVariable? Find(string name) => Variables.FirstOrDefault(v => v.Name == name);
}

/// <summary>A piece of a cell in one language.</summary>
/// <param name="Text">The code, with empty lines before it so that its lines keep their numbers.</param>
/// <param name="Arguments">What stands behind the language's name in the magic line.</param>
/// <param name="Label">How tracebacks call the cell.</param>
sealed record CellCode(string Text, MagicArguments Arguments, string Label);

/// <summary>A variable of a session.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">What it holds.</param>
/// <param name="Type">What it is declared as.</param>
sealed record SessionVariable(string Name, object? Value, Type Type);
