using System.Globalization;

namespace Concordance.Declaration;

/// <summary>Reads a period as people type it.</summary>
public static class PeriodText
{
    const string Remedy = "Write a day such as 2024-07-01, or a time in UTC such as 2024-07-01T12:00:00Z.";

    /// <summary>The period between two ends.</summary>
    /// <param name="from">First day, or first instant in UTC with a Z.</param>
    /// <param name="to">Last day, which belongs to it, or first instant after it in UTC with a Z.</param>
    /// <exception cref="InputException">One can't be read or is missing, or the second is not after the first.</exception>
    public static Period Read(string? from, string? to)
    {
        if (string.IsNullOrWhiteSpace(from) || string.IsNullOrWhiteSpace(to)) throw new InputException("A period has two ends, and one is missing.", Remedy);
        var period = new Period(End(from, 0), End(to, 1));
        return period.Start < period.End ? period : throw new InputException("The period ends before it starts.", "Give the earlier end first.");
    }

    static DateTime End(string text, int days)
    {
        text = text.Trim();
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue) return day.AddDays(days).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        if (ValueFormats.Problem("date-time", text) is { } wrong) throw new InputException(wrong.Problem, wrong.Remedy ?? Remedy);
        return DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal);
    }
}
