namespace Concordance.Notebooks;

/// <summary>What a report shows around its notebooks.</summary>
public sealed record ReportOptions
{
    /// <summary>The title of the page, its only first-level heading.</summary>
    public string Title { get; init; } = "Report";

    /// <summary>A notice that stays in view at the top, such as <c>SYNTHETIC DATA</c>; null for none.</summary>
    public string? Banner { get; init; }

    /// <summary>The file name of the notebook that is shown first; null keeps the order of the runs.</summary>
    public string? LeadNotebook { get; init; }

    /// <summary>
    /// The source of plotly.js, put in once where a figure needs it. Null shows figures as their still pictures only.
    /// </summary>
    public string? PlotlyScript { get; init; }
}
