namespace Concordance.Attribution;

/// <summary>Which techniques of the DISARM framework findings show.</summary>
public static class TechniqueTags
{
    /// <summary>The tags of findings that hold.</summary>
    public static IReadOnlyList<TechniqueTag> Of(IReadOnlyList<Finding> findings) => [];
}
