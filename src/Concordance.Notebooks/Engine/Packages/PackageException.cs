namespace Concordance.Notebooks;

/// <summary>Packages can't be had.</summary>
sealed class PackageException(string problem) : Exception(problem);
