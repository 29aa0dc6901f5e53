using System.Collections.Frozen;
using System.Globalization;

namespace Concordance.Places;

/// <summary>Countries, regions and towns with their names in many languages; see <c>data/reference/gazetteer</c> for source, version and licence (GeoNames CC BY 4.0, CLDR).</summary>
/// <remarks>
/// Towns of 15,000 inhabitants and more, and smaller capitals. It is of its day, leaves out villages, quarters and most names of regions in other languages than English, and takes no side in what is disputed:
/// a place has the country that GeoNames gives it. Made once, and safe for several threads.
/// </remarks>
public sealed class Gazetteer
{
    static readonly Lazy<Gazetteer> s_carried = new(() => new Gazetteer());

    readonly FrozenDictionary<string, NamedPlace[]> _byName;
    readonly FrozenDictionary<string, NamedPlace[]> _byCode;
    readonly FrozenDictionary<string, Place> _byId;
    readonly FrozenDictionary<string, string> _names;
    readonly FrozenDictionary<string, string[]> _languages, _official, _zones, _own;

    /// <summary>The gazetteer that the library carries.</summary>
    public static Gazetteer Carried => s_carried.Value;

    /// <summary>All places: countries, then regions, then towns, each in the order of their codes and numbers.</summary>
    public IReadOnlyList<Place> Places { get; }

    Gazetteer()
    {
        List<Place> places = [];
        Dictionary<string, string> names = [];
        Dictionary<string, string[]> languages = [], official = [];
        List<(string Code, Place Place)> codes = [];
        foreach (var f in Rows("countries.tsv.gz"))
        {
            var country = new Place(f[0], PlaceKind.Country, f[2], f[0], null, Real(f[3]), Real(f[4]), Whole(f[5]), null);
            places.Add(country);
            names[country.Id] = f[7];
            var spoken = f[6].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            (languages[country.Id], official[country.Id]) = ([.. spoken.Select(l => l.TrimEnd('*'))], [.. spoken.Where(l => l[^1] == '*').Select(l => l.TrimEnd('*'))]);
            codes.Add((f[0], country));
            if (f[1].Length > 0) codes.Add((f[1], country));
        }
        var towns = Rows("cities.tsv.gz").ToList();
        var people = towns.GroupBy(f => f[2] + "-" + f[3], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(f => Whole(f[6])), StringComparer.Ordinal);
        var regions = Rows("regions.tsv.gz").ToList();
        var regionsOf = regions.CountBy(f => f[0], StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var total = places.ToDictionary(p => p.Id, p => p.Population, StringComparer.Ordinal);
        foreach (var f in regions)
        {
            var id = f[0] + "-" + f[1];
            // CLDR tells namesakes apart by a raised number, which is no part of the name.
            var region = new Place(id, PlaceKind.Region, f[2].TrimEnd('¹', '²', '³'), f[0], f[1], null, null, people.TryGetValue(id, out var p) ? p : total.GetValueOrDefault(f[0]) / regionsOf[f[0]], null);
            places.Add(region);
            names[id] = f[3].Replace("¹", "", StringComparison.Ordinal).Replace("²", "", StringComparison.Ordinal).Replace("³", "", StringComparison.Ordinal);
            // Elsewhere nobody writes the codes of regions.
            if (f[0] is "US" or "CA" && f[1].Length == 2) codes.Add((f[1], region));
        }
        foreach (var f in towns)
        {
            var town = new Place("geonames:" + f[0], PlaceKind.City, f[1], f[2], f[3].Length > 0 ? f[3] : null, Real(f[4]), Real(f[5]), Whole(f[6]), f[7]);
            places.Add(town);
            names[town.Id] = f[8];
        }
        var own = Rows("names.tsv").ToDictionary(f => f[0], f => f[1].Split('|'), StringComparer.Ordinal);

        Places = places;
        _own = own.ToFrozenDictionary(StringComparer.Ordinal);
        _byId = places.ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
        _names = names.ToFrozenDictionary(StringComparer.Ordinal);
        (_languages, _official) = (languages.ToFrozenDictionary(StringComparer.Ordinal), official.ToFrozenDictionary(StringComparer.Ordinal));
        _zones = places.Where(p => p.TimeZone is not null).GroupBy(p => p.Country, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.GroupBy(p => p.TimeZone!, StringComparer.Ordinal).OrderByDescending(z => z.Sum(p => p.Population)).ThenBy(z => z.Key, StringComparer.Ordinal).Select(z => z.Key).ToArray(), StringComparer.Ordinal);
        _byCode = codes.GroupBy(c => c.Code, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.Select(c => new NamedPlace(c.Place, PlaceNameSort.Code)).ToArray(), StringComparer.Ordinal);
        _byName = Named(places, names, own).ToFrozenDictionary(n => n.Key, n => n.Value, StringComparer.Ordinal);
    }

    static Dictionary<string, NamedPlace[]> Named(List<Place> places, Dictionary<string, string> names, Dictionary<string, string[]> own)
    {
        Dictionary<string, NamedPlace[]> named = new(StringComparer.Ordinal);
        var folded = places.AsParallel().AsOrdered().Select(place => (Place: place, Names: new[] { (place.Name, Known: true) }
            .Concat(own.GetValueOrDefault(place.Id, []).Select(n => (n, Known: true))).Concat(Unpacked(names[place.Id]).Select(n => (n.Name, Known: n.Language.Length > 0)))
            .Select(n => (Name: PlaceFold.Of(n.Item1), n.Known)).Where(n => n.Name.Length > 0).DistinctBy(n => n.Name, StringComparer.Ordinal).ToArray()));
        // Known names come first, so of two that fold alike the better is kept.
        foreach (var (place, known) in folded)
            foreach (var (name, isKnown) in known)
            {
                NamedPlace bearer = new(place, isKnown ? PlaceNameSort.Known : PlaceNameSort.Other);
                named[name] = named.TryGetValue(name, out var bearers) ? [.. bearers, bearer] : [bearer];
            }
        foreach (var bearers in named.Values) if (bearers.Length > 1) Array.Sort(bearers, static (a, b) => a.Place.Population != b.Place.Population ? b.Place.Population.CompareTo(a.Place.Population) : string.CompareOrdinal(a.Place.Id, b.Place.Id));
        return named;
    }

    /// <summary>The places that bear a name, without regard to case, accents and signs; those of most inhabitants first. None where the gazetteer knows none.</summary>
    public IReadOnlyList<NamedPlace> Find(string name) => FindFolded(PlaceFold.Of(name));

    internal NamedPlace[] FindFolded(string folded) => _byName.GetValueOrDefault(folded, []);

    internal NamedPlace[] FindFolded(ReadOnlySpan<char> folded) => _byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out var found) ? found : [];

    /// <summary>The countries and regions of a code in capitals, such as <c>AZ</c>, <c>AZE</c> or <c>TX</c>.</summary>
    public IReadOnlyList<NamedPlace> FindCode(string code) => _byCode.GetValueOrDefault(code, []);

    /// <summary>The country of a code of ISO 3166-1 alpha-2, in capitals; null where there is none.</summary>
    public Place? Country(string code) => _byId.GetValueOrDefault(code) is { Kind: PlaceKind.Country } country ? country : null;

    /// <summary>The names of a place by language (ISO 639), in ordinal order of the languages; those of no known language last, under an empty one.</summary>
    public IEnumerable<(string Language, string Name)> NamesOf(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return Unpacked(_names.GetValueOrDefault(place.Id, ""));
    }

    /// <summary>The names of a place that the library adds: short forms and other spellings.</summary>
    internal IReadOnlyList<string> OwnNamesOf(Place place) => _own.GetValueOrDefault(place.Id, []);

    /// <summary>Languages (ISO 639) that are official in a country or used by a tenth of it, as a first or a second language, by CLDR: English is one of France. None where nothing is known.</summary>
    public IReadOnlyList<string> LanguagesOf(string country) => _languages.GetValueOrDefault(country, []);

    /// <summary>Languages (ISO 639) that are official in a country, by CLDR, in ordinal order; none where nothing is known.</summary>
    public IReadOnlyList<string> OfficialLanguagesOf(string country) => _official.GetValueOrDefault(country, []);

    /// <summary>Time zones (IANA names) of a country's towns, that of most inhabitants first.</summary>
    public IReadOnlyList<string> TimeZonesOf(string country) => _zones.GetValueOrDefault(country, []);

    /// <summary>Folded names, for looking up what is nearly one.</summary>
    internal IEnumerable<KeyValuePair<string, NamedPlace[]>> All => _byName;

    /// <summary>The town next to a point, and how far it is.</summary>
    /// <param name="latitude">Degrees north.</param>
    /// <param name="longitude">Degrees east.</param>
    /// <returns>The town and the kilometres to it, on a sphere.</returns>
    public (Place Town, double Kilometres) Nearest(double latitude, double longitude)
    {
        var (best, least) = (default(Place), double.MaxValue);
        foreach (var place in Places)
        {
            // Half a degree more than the nearest so far can't be nearer: one degree of latitude is 111 km everywhere.
            if (place.Kind != PlaceKind.City || Math.Abs(place.Latitude!.Value - latitude) * 111 > least) continue;
            var distance = Kilometres(latitude, longitude, place.Latitude.Value, place.Longitude!.Value);
            if (distance < least) (best, least) = (place, distance);
        }
        return (best!, least);
    }

    // The haversine formula.
    static double Kilometres(double latitude, double longitude, double toLatitude, double toLongitude)
    {
        const double Radius = 6371, Degree = Math.PI / 180;
        var (north, east) = (Math.Sin((toLatitude - latitude) * Degree / 2), Math.Sin((toLongitude - longitude) * Degree / 2));
        return 2 * Radius * Math.Asin(Math.Min(1, Math.Sqrt(north * north + Math.Cos(latitude * Degree) * Math.Cos(toLatitude * Degree) * east * east)));
    }

    static IEnumerable<(string Language, string Name)> Unpacked(string packed)
    {
        foreach (var part in packed.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            foreach (var name in part[(colon + 1)..].Split('|')) yield return (part[..colon], name);
        }
    }

    static IEnumerable<string[]> Rows(string file) => ReferenceRows.Of("gazetteer." + file);

    static double? Real(string text) => text.Length == 0 ? null : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    static long Whole(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
