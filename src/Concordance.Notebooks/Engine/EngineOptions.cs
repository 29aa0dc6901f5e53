namespace Concordance.Notebooks;

/// <summary>How a session runs cells.</summary>
public sealed record EngineOptions
{
    /// <summary>The folder in which cells start and from which <c>#r</c> paths are seen; null for the current one.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Called as a cell starts, on its thread, with the token that stops it: for libraries that run long in native code and have a way to be told.</summary>
    public Action<CancellationToken>? CellStarting { get; init; }

    /// <summary>How long a cell that was told to stop may take before it is left behind. Default 3 s.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Folder that keeps what <c>#r "nuget: …"</c> found; null for one among the user's local data. It can be deleted at any time.</summary>
    public string? PackageCache { get; init; }
}
