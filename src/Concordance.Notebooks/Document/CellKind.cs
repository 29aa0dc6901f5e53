namespace Concordance.Notebooks;

/// <summary>The three kinds of cells of notebook format 4.</summary>
public enum CellKind
{
    /// <summary>Source that is run, with outputs.</summary>
    Code,

    /// <summary>Text in Markdown.</summary>
    Markdown,

    /// <summary>Text that neither runs nor is rendered.</summary>
    Raw,
}
