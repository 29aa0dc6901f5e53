using Concordance.Accounts;
using Concordance.Content;
using Concordance.Coordination;
using Concordance.Ingest;
using Concordance.Places;
using Concordance.Statistics;
using Concordance.Timeline;

namespace Concordance.Charts.Tests;

/// <summary>Made-up data of the shape that real cases have.</summary>
static class Samples
{
    public static readonly DateTime Start = new(2024, 5, 13, 0, 0, 0, DateTimeKind.Utc);

    public static readonly FigureOptions Synthetic = new(Synthetic: true);

    /// <summary>Six days in bins of 30 minutes, a daily rhythm, two bursts.</summary>
    public static (TimelineBin[] Bins, Burst[] Bursts) Timeline()
    {
        var random = new Random(7);
        var bins = new List<TimelineBin>();
        for (int i = 0; i < 288; i++)
        {
            double expected = 14 + 10 * Math.Sin(2 * Math.PI * (i % 48 - 16) / 48);
            bool burst = i is >= 201 and < 207 or >= 213 and < 215;
            int observed = (int)Math.Max(0, expected + 3.5 * (random.NextDouble() + random.NextDouble() - 1) + (burst ? 70 - 12 * Math.Abs(203 - i) % 60 : 0));
            double upper = expected + 3.1 * Math.Sqrt(expected) + 2;
            bins.Add(new(Start.AddMinutes(30 * i), observed, expected, upper, 0.5, 0.9));
        }
        Burst Of(int first, int end) => new(Start.AddMinutes(30 * first), Start.AddMinutes(30 * end),
            bins[first..end].Sum(b => b.Observed), bins[first..end].Sum(b => b.Expected));
        return ([.. bins], [Of(201, 207), Of(213, 215)]);
    }

    public static (double[] Studied, double[] Comparison) Ages()
    {
        var random = new Random(11);
        return ([.. Enumerable.Range(0, 91).Select(_ => Math.Exp(random.NextDouble() * 5.2))],
            [.. Enumerable.Range(0, 1431).Select(_ => Math.Exp(3 + random.NextDouble() * 5.3))]);
    }

    public static MarkerComparison[] Markers() =>
    [
        new("created-within-30-days", "Created within 30 days before its first post", new(43, 91), new(57, 1431)),
        new("no-bio", "No profile text", new(60, 91), new(498, 1431)),
        new("handle-digits", "Handle ends in five or more digits", new(23, 91), new(12, 1431)),
        new("declared-abroad", "Declares a place in France, writes Azerbaijani", new(9, 91), new(0, 1431)),
        new("stock-image", "Profile image seen elsewhere", new(0, 0), new(0, 0)),
    ];

    public static (string, Proportion, Proportion)[] Shares() =>
    [
        ("Latin", new(70, 91), new(1300, 1431)), ("Cyrillic", new(12, 91), new(100, 1431)),
        ("mixed within one word", new(9, 91), new(3, 1431)), ("none (links and emoji only)", new(0, 91), new(28, 1431)),
    ];

    /// <summary>Groups of the given sizes, densely tied.</summary>
    public static CoordinationNetwork Network(params int[] sizes)
    {
        var random = new Random(3);
        var edges = new List<CoordinationEdge>();
        var groups = new List<IReadOnlyList<string>>();
        for (int g = 0; g < sizes.Length; g++)
        {
            string[] ids = [.. Enumerable.Range(0, sizes[g]).Select(i => $"18000{g:00}0000000{i:0000}")];
            groups.Add(ids);
            for (int i = 0; i < ids.Length; i++)
                for (int j = i + 1; j < ids.Length; j++)
                    if (j == i + 1 || random.NextDouble() < 0.22)
                        edges.Add(new(ids[i], ids[j], 2 + (int)(14 * Math.Pow(random.NextDouble(), 3)), 2, 20, 0.1, 1e-6, 1e-4, 12, [], []));
        }
        return new(edges, groups, groups, 100_000, 900, new());
    }

    public const int TiesOfTeams = 14;

    /// <summary>Three teams of one campaign, tied to each other here and there, and a group of its own.</summary>
    public static CoordinationNetwork Teams()
    {
        var network = Network(22, 20, 18, 8);
        var random = new Random(9);
        var ties = Enumerable.Range(0, TiesOfTeams).Select(i =>
            new CoordinationEdge(network.Communities[i % 2][i], network.Communities[i % 2 + 1][random.Next(18)], 2 + i % 3, 2, 20, 0.1, 1e-5, 1e-3, 12, [], []));
        string[] campaign = [.. network.Communities.Take(3).SelectMany(c => c).Order(StringComparer.Ordinal)];
        return network with { Edges = [.. network.Edges, .. ties], Groups = [campaign, network.Communities[3]] };
    }

    public static Dictionary<string, string> Names(CoordinationNetwork network) =>
        network.Groups.SelectMany(g => g).ToDictionary(id => id, id => "@voice_" + id[^4..], StringComparer.Ordinal);

    /// <summary>Days from a Saturday on, with a burst and three days without posts in every hundred.</summary>
    public static DayCount[] Days(int count)
    {
        var random = new Random(5);
        return [.. Enumerable.Range(0, count).Select(i => new DayCount(new DateOnly(2023, 7, 1).AddDays(i), (i % 100) switch { >= 20 and < 23 => 0, 30 => 9000, _ => 900 + random.Next(500) }))];
    }

    public static IngestReport Report() => new(
        [Source("search.jsonl", 9000, 250, 400), Source("lookup.csv", 0, 20, 2)], [new("time without a zone", 400), new("not valid JSON", 2)]);

    public static SourceReport Source(string path, long kept, long merged, long rejected) =>
        new() { Path = path, Format = "table", Sha256 = "00", Read = kept + merged + rejected, Kept = kept, Rejected = rejected, Merged = merged };

    /// <summary>Terms of two groups of accounts, most of them used more by the first.</summary>
    public static EditorialResult Line(params (TermKind Kind, string Term, int Studied, int Comparison)[] terms) => new(
        [
            .. terms.Select(t => new TermComparison(t.Kind, t.Term, new(t.Studied, 91), new(t.Comparison, 1431), t.Studied, t.Comparison, LogOddsRatio.Of(new(t.Studied, 91), new(t.Comparison, 1431), 76), 1e-6, 1e-4, t.Term == "selected", []))
                .OrderByDescending(t => t.AtLeast),
        ], 91, 1431, 900, 9000, terms.Length, new());

    public static EditorialResult Line() => Line(
        (TermKind.Word, "arena", 40, 12), (TermKind.Phrase, "empty arena", 31, 0), (TermKind.Word, "empty", 31, 0), (TermKind.Hashtag, "sabahınsəsi", 60, 2), (TermKind.Domain, "paper.example", 12, 9),
        (TermKind.Link, "paper.example/a-long-way/to-a-page-of-which-nobody-knows-the-end?of=1", 9, 0), (TermKind.Mention, "town_hall", 20, 100), (TermKind.Word, "weather", 3, 700), (TermKind.Hashtag, "football", 1, 300));

    public static OutputNames Open { get; } = OutputNames.Open(new Dictionary<string, Account>());

    /// <summary>Three hashtags over twelve days, the first with a burst.</summary>
    public static IReadOnlyList<SeriesBursts> Survey()
    {
        var random = new Random(13);
        return [.. Enumerable.Range(0, 3).Select(s =>
        {
            int[] counts = [.. Enumerable.Range(0, 288).Select(h => random.Next(4 << s) + (s == 0 && h is >= 200 and < 205 ? 60 : 0))];
            return new SeriesBursts(new($"tag{s}", Start, TimeSpan.FromHours(1), counts), [], s > 0 ? [] : [new(Start.AddHours(200), Start.AddHours(205), counts[200..205].Sum(), 8)]);
        })];
    }

    /// <summary>A burst whose measures are all the same, beside ordinary stretches that have 0.1 to <paramref name="high"/>.</summary>
    public static WaveAnatomy Wave(int day, int posts, double value, double high, int accounts = 50) =>
        new(new(Start.AddDays(day), Start.AddDays(day).AddHours(2), posts, 5), "a", Start.AddDays(day), posts, posts, accounts, [.. WaveAnatomies.Names.Select(n => new WaveMeasure(n, value, 0.1, 0.15, high, 0, 200))]);

    public static IReadOnlyList<OtherBurst> OtherBursts { get; } = [new("goal", Wave(3, 80, 0.25, 0.3)), new("storm", Wave(5, 80, 0.35, 0.3))];

    /// <summary>Three weeks of posts by day, most on Thursdays at three.</summary>
    public static HourWeek Week()
    {
        var random = new Random(17);
        return HourWeek.Of([.. Enumerable.Range(0, 4000).Select(_ => Start.AddDays(random.Next(21)).AddHours(7 + random.NextDouble() * 15)), .. Enumerable.Range(0, 90).Select(i => Start.AddDays(3).AddHours(15).AddSeconds(i))]);
    }

    /// <summary>Twelve accounts that come in one after the other, ten seconds apart, with ten posts each.</summary>
    public static (List<Post> Posts, Burst Burst) Movers()
    {
        var posts = Enumerable.Range(0, 120).Select(i => new Post { Id = $"{i}", AccountId = $"account{i % 12}", Time = Start.AddHours(1).AddSeconds(10 * (i % 12) + 130 * (i / 12)), IsRepost = i % 5 == 4 }).ToList();
        return (posts, new(Start.AddHours(1), Start.AddHours(2), 120, 3));
    }
    public static CountryLanguages CountryByLanguage()
    {
        string[] countries = ["France", "Azerbaijan", CountryLanguages.None], languages = ["French", "Azerbaijani", CountryLanguages.None];
        return new(countries, languages, [.. countries.SelectMany((c, i) => languages.Select((l, j) => new CountryLanguageCell(c, l, new(i == 1 && j == 1 ? 3 : 10 * i + j * 5, 90), new(i == j ? 200 : 4 * i, 700))))]);
    }

    public static CountryShare[] DeclaredCountries() =>
        [.. new[] { ("FR", 40, 300), ("AZ", 22, 4), ("CH", 5, 30), ("US", 0, 20), ("NC", 3, 2) }.Select(c => new CountryShare(Gazetteer.Carried.Country(c.Item1)!, new(c.Item2, 90), new(c.Item3, 700)))];

    public static CreationScan Batch { get; } = new([new(1, new(2023, 7, 16), new(2023, 7, 24), 40, 8, 0.001)], 300);

    /// <summary>As many creations in each stretch of nine days around the batch, and some in it.</summary>
    public static DateTime[] Created(int around, int within) =>
        [.. Enumerable.Range(-4, 9).SelectMany(stretch => Enumerable.Repeat(new DateTime(2023, 7, 18, 0, 0, 0, DateTimeKind.Utc).AddDays(9 * stretch), stretch == 0 ? within : around))];

    public static IEnumerable<(string Name, Func<Figure> Draw)> All()
    {
        var (bins, bursts) = Timeline();
        var (studied, comparison) = Ages();
        var network = Network(34, 12, 7, 5, 4, 3, 2, 2, 2, 2, 2, 2, 2, 2);
        yield return ("bursts", () => BurstTimelineFigure.Draw(bins, bursts, "#sabahınSəsi", Synthetic));
        yield return ("ages", () => AccountAgeFigure.Draw(studied, comparison, "Campaign", "Other accounts of the period", Synthetic));
        yield return ("days of creation", () => CreationDaysFigure.Draw(Batch, Created(8, 40), Created(90, 100), "Campaign", "Other accounts", Synthetic));
        yield return ("markers", () => MarkerRatesFigure.Draw(Markers(), "Campaign", "Other accounts", Synthetic));
        yield return ("shares", () => SharesFigure.Draw(Shares(), "Campaign", "Other accounts", Synthetic));
        yield return ("network", () => NetworkFigure.Draw(network, Names(network), Synthetic));
        yield return ("network of teams", () => NetworkFigure.Draw(Teams(), Names(network), Synthetic));
        yield return ("calendar", () => CalendarFigure.Draw(Days(46), Synthetic));
        yield return ("calendar of years", () => CalendarFigure.Draw(Days(2190), Synthetic));
        yield return ("bursts with a gap", () => BurstTimelineFigure.Draw(bins, bursts, "#x", Synthetic, [new(bins[40].Start, bins[70].Start, 50, 1e-6)]));
        yield return ("small multiples", () => SmallMultiplesFigure.Draw(Survey(), key => "#" + key, "hashtags", Synthetic));
        yield return ("anatomy of bursts", () => BurstAnatomyFigure.Draw([Wave(1, 40, 0.15, 0.2), Wave(2, 400, 0.6, 0.4)], "posts", OtherBursts, key => "#" + key, Synthetic));
        yield return ("week by hours", () => HourWeekFigure.Draw(Week(), "posts", Synthetic));
        yield return ("first movers", () => FirstMoversFigure.Draw(Movers().Posts, Movers().Burst, Open, 10, Synthetic));
        yield return ("rejections", () => RejectionsFigure.Draw(Report(), Synthetic));
        yield return ("editorial line", () => EditorialLineFigure.Draw(Line(), Open, options: Synthetic));
        yield return ("country by language", () => CountryLanguageFigure.Draw(CountryByLanguage(), "Campaign", "Other accounts", Synthetic));
        yield return ("declared countries", () => DeclaredCountriesMap.Draw(DeclaredCountries(), "Campaign", "Other accounts", Synthetic));
        yield return ("empty", () => NetworkFigure.Draw(Network(), new Dictionary<string, string>(), Synthetic));
    }
}
