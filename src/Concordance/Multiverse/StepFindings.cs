using Concordance.Attribution;

namespace Concordance.Multiverse;

/// <summary>What one cell of a notebook records.</summary>
/// <param name="Notebook">Name of the notebook, without its ending.</param>
/// <param name="Cell">Id of the cell.</param>
/// <param name="Findings">The findings; ids are given by <see cref="FindingsLog"/>.</param>
/// <param name="Indicators">By what others can look for the same.</param>
public sealed record StepFindings(string Notebook, string Cell, IReadOnlyList<Finding> Findings, IReadOnlyList<Indicator> Indicators);
