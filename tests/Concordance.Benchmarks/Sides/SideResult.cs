namespace Concordance.Benchmarks.Sides;

/// <summary>What a side found in the file, to see that it read all of it.</summary>
/// <param name="Kept">Rows or posts stored.</param>
/// <param name="Merged">Rows whose post was there already.</param>
/// <param name="CpuSeconds">Processor time of the whole process, all threads.</param>
/// <param name="PeakBytes">The most memory that the process ever had resident.</param>
sealed record SideResult(long Kept, long Merged, double CpuSeconds, long PeakBytes);

/// <summary>A side's result with the time from its process's start to its end.</summary>
/// <param name="Result">What it reported.</param>
/// <param name="WallSeconds">Wall time.</param>
sealed record Measured(SideResult Result, double WallSeconds);
