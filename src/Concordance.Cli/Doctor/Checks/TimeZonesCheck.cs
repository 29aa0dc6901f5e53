namespace Concordance.Cli.Doctor.Checks;

/// <summary>The data of time zones: local times of exports, and clocks beside UTC.</summary>
/// <param name="find">The zone of an IANA name; an exception where there is none.</param>
/// <param name="remedies">What to do.</param>
sealed class TimeZonesCheck(Func<string, TimeZoneInfo> find, Remedies remedies) : Check("time zones")
{
    /// <summary>Zones, with their hours before UTC in winter and in summer of 2023.</summary>
    static readonly (string Name, int Winter, int Summer)[] s_known = [("Europe/Paris", 1, 2), ("Asia/Baku", 4, 4), ("America/New_York", -5, -4), ("Pacific/Noumea", 11, 11)];

    protected override string Remedy => remedies.TimeZones;

    protected override Diagnosis Try()
    {
        foreach (var (name, winter, summer) in s_known)
        {
            var zone = find(name);
            foreach (var (month, hours) in ((int, int)[])[(1, winter), (7, summer)])
                if (zone.GetUtcOffset(new DateTime(2023, month, 18, 0, 0, 0, DateTimeKind.Utc)) is var offset && offset != TimeSpan.FromHours(hours))
                    return Fail(FormattableString.Invariant($"{name} was {offset.TotalHours} hours before UTC in month {month} of 2023, and has to be {hours}"));
        }
        return Ok($"{string.Join(", ", s_known.Select(z => z.Name))} are right");
    }
}
