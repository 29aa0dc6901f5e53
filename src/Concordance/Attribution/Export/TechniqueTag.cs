namespace Concordance.Attribution;

/// <summary>A technique of the DISARM framework that findings show.</summary>
/// <param name="Id">Its id, such as <c>T0146.005</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="FindingIds">The findings that show it.</param>
public sealed record TechniqueTag(string Id, string Name, IReadOnlyList<string> FindingIds);
