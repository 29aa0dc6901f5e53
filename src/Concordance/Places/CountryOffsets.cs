using System.Collections.Concurrent;

namespace Concordance.Places;

/// <summary>How far countries are ahead of UTC at one time.</summary>
/// <param name="gazetteer">The places, with their zones.</param>
/// <param name="at">When, UTC.</param>
sealed class CountryOffsets(Gazetteer gazetteer, DateTime at)
{
    readonly ConcurrentDictionary<string, IReadOnlyList<TimeSpan>> _known = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, IReadOnlyList<string>> _speaking = new(StringComparer.Ordinal);

    /// <summary>Those in the middle of a collection: it seldom spans a change of clocks, and an hour more or less is within what people differ.</summary>
    internal static CountryOffsets Of(Collection data) => new(Gazetteer.Carried, Middle(data));

    /// <summary>The middle of a collection; UTC.</summary>
    internal static DateTime Middle(Collection data) => data.Posts.Count == 0 ? DateTime.UnixEpoch : data.Posts[data.Posts.Count / 2].Time;

    /// <summary>The offsets of a country's zones, ascending; none where the machine knows none of them.</summary>
    internal IReadOnlyList<TimeSpan> Of(string country) => _known.GetOrAdd(country, c =>
        [.. gazetteer.TimeZonesOf(c).Select(z => TimeZoneInfo.TryFindSystemTimeZoneById(z, out var zone) ? zone.GetUtcOffset(at) : (TimeSpan?)null).OfType<TimeSpan>().Distinct().Order()]);

    /// <summary>Countries in which a language is official or used by a tenth.</summary>
    internal IReadOnlyList<string> Speaking(string language) => _speaking.GetOrAdd(language, l => [.. gazetteer.Places.Where(p => p.Kind == PlaceKind.Country && gazetteer.LanguagesOf(p.Id).Contains(l)).Select(p => p.Id)]);
}
