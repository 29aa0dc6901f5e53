namespace Concordance.Ingest;

/// <summary>Turns what a clock showed in a zone into UTC, where that is one time only.</summary>
static class LocalTime
{
    /// <summary>Null and the time, or why there is none or more than one.</summary>
    public static string? Read(DateTime clock, TimeZoneInfo zone, out DateTime utc)
    {
        utc = default;
        var asUtc = DateTime.SpecifyKind(clock, DateTimeKind.Utc);
        // The two offsets that can hold; IsAmbiguousTime does not know clocks put back for good, as in Moscow in 2014.
        TimeSpan before = zone.GetUtcOffset(asUtc.AddDays(-1)), after = zone.GetUtcOffset(asUtc.AddDays(1));
        var early = zone.GetUtcOffset(asUtc - before) == before;
        var late = zone.GetUtcOffset(asUtc - after) == after;
        if (!early && !late) return $"a time that does not exist in {zone.Id} (clocks went forward)";
        if (early && late && before != after) return $"a time that occurs twice in {zone.Id} (clocks went back)";
        utc = asUtc - (early ? before : after);
        return null;
    }
}
