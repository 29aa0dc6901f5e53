namespace Concordance.Places;

/// <summary>What a place is.</summary>
public enum PlaceKind
{
    /// <summary>A country or territory with a code of ISO 3166-1.</summary>
    Country,

    /// <summary>A part of a country with a code of ISO 3166-2.</summary>
    Region,

    /// <summary>A town.</summary>
    City,
}

/// <summary>A place of the <see cref="Gazetteer"/>.</summary>
/// <param name="Id">Code of ISO 3166 (<c>AZ</c>, <c>US-TX</c>), or for a town <c>geonames:</c> and its number there.</param>
/// <param name="Kind">Country, region or town.</param>
/// <param name="Name">English name for countries and regions, the main one of GeoNames for towns.</param>
/// <param name="Country">Code of its country, ISO 3166-1 alpha-2.</param>
/// <param name="Region">Code of its region within the country; for towns that of GeoNames, which is the one of ISO for some countries only; null where none is known.</param>
/// <param name="Latitude">Degrees north; of a country that of its capital; null where not known.</param>
/// <param name="Longitude">Degrees east; null where not known.</param>
/// <param name="Population">Inhabitants; of a region those of its towns, or an even part of its country's; a rough weight.</param>
/// <param name="TimeZone">IANA name, for towns; null for others.</param>
public sealed record Place(string Id, PlaceKind Kind, string Name, string Country, string? Region, double? Latitude, double? Longitude, long Population, string? TimeZone);

/// <summary>A name that a place bears.</summary>
/// <param name="Place">The place.</param>
/// <param name="Sort">How it is a name of it.</param>
public readonly record struct NamedPlace(Place Place, PlaceNameSort Sort);

/// <summary>How a name belongs to a place.</summary>
public enum PlaceNameSort
{
    /// <summary>The main name, or the one in a language that the gazetteer knows.</summary>
    Known,

    /// <summary>Another name or spelling, of a language that is not told.</summary>
    Other,

    /// <summary>A code: <c>AZ</c>, <c>AZE</c>, <c>TX</c>.</summary>
    Code,
}
