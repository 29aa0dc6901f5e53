namespace Concordance.Notebooks;

/// <summary>When a cell failed.</summary>
public enum CellErrorKind
{
    /// <summary>The cell was refused before anything of it ran.</summary>
    Compile,

    /// <summary>The cell, or the formatter of its value, threw.</summary>
    RunTime,

    /// <summary>Someone stopped the cell while it ran.</summary>
    Interrupted,

    /// <summary>The cell ran longer than it was given.</summary>
    TimedOut,
}

/// <summary>Why a cell failed. Holds no absolute path of the engine's making; the message is the exception's own.</summary>
/// <param name="Kind">Before or while running.</param>
/// <param name="TypeName">The exception's type without namespace, or the compiler's code such as <c>CS0103</c>.</param>
/// <param name="Message">What is wrong; for several compile errors, the first.</param>
/// <param name="Line">The line of the cell, counted from 1; null where no line of this cell is known to be at fault.</param>
/// <param name="Traceback">Lines of text: the error, then where it came from, innermost first; every compile error has a line.</param>
public sealed record CellError(
    CellErrorKind Kind, string TypeName, string Message, int? Line, IReadOnlyList<string> Traceback);
