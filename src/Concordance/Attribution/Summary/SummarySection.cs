namespace Concordance.Attribution;

/// <summary>A sentence of the summary with what is under it. There is none without.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="FindingIds">Ids of the findings (<c>F02.1</c>) and of the contextual evidence (<c>C1</c>) that it rests on; at least one where its layer is not <see cref="StatementLayer.Frame"/>.</param>
public sealed record SummarySentence(string Text, IReadOnlyList<string> FindingIds);

/// <summary>A table of the summary. Every row names what it rests on.</summary>
/// <param name="Caption">What the table shows, in one line.</param>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">The rows.</param>
public sealed record SummaryTable(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<SummaryRow> Rows);

/// <summary>A row of a table.</summary>
/// <param name="Cells">As many texts as the table has columns.</param>
/// <param name="FindingIds">Ids of what the row rests on; may be empty.</param>
public sealed record SummaryRow(IReadOnlyList<string> Cells, IReadOnlyList<string> FindingIds);

/// <summary>What kind of statement a section makes: readers must be able to tell them apart at a glance.</summary>
public enum StatementLayer
{
    /// <summary>What stands around the analysis: scope, method, ethics, remarks of the analyst.</summary>
    Frame,

    /// <summary>What the data shows.</summary>
    Observation,

    /// <summary>What is computed from what the data shows.</summary>
    Inference,

    /// <summary>What is held to be true, and how firmly.</summary>
    Judgement,

    /// <summary>What others say, entered by the analyst.</summary>
    Context,
}

/// <summary>One section of the summary, made so that every form of it (notebook, page, Markdown, brief) shows the same.</summary>
/// <param name="Id">Stable short id, such as <c>bottom-line</c>; anchors and tests use it.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Layer">What kind of statement it makes.</param>
/// <param name="Lead">What the section is, for a reader new to it; never a claim about the case. Null for none.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Tables">Its tables.</param>
public sealed record SummarySection(string Id, string Title, StatementLayer Layer, string? Lead, IReadOnlyList<SummarySentence> Sentences, IReadOnlyList<SummaryTable> Tables);
