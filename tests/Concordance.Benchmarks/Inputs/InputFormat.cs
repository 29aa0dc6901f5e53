namespace Concordance.Benchmarks.Inputs;

/// <summary>The format of an input.</summary>
enum InputFormat
{
    /// <summary>Flattened posts of the X API v2, one a line.</summary>
    Jsonl,

    /// <summary>Response pages of the X API v2, a hundred posts each, one page a line.</summary>
    Pages,

    /// <summary>A table as twarc-csv writes it.</summary>
    Csv,
}
