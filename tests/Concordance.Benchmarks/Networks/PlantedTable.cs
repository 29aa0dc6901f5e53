using System.Globalization;

namespace Concordance.Benchmarks.Networks;

/// <summary>A table of shares with planted groups: objects and accounts by power laws, shares that come soon and late, and groups of 25 that share 40 objects of their own within twenty seconds.</summary>
/// <param name="Groups">The accounts of each planted group.</param>
sealed record PlantedTable(IReadOnlyList<IReadOnlyList<string>> Groups)
{
    const int GroupSize = 25, GroupObjects = 40, Days = 14, Day = 86_400, Start = 1_690_200_000;

    /// <summary>Writes a table of so many shares, by time. The same seed gives the same bytes.</summary>
    public static PlantedTable Write(string path, int rows, int seed, CancellationToken cancel)
    {
        var random = new Random(seed);
        var accounts = Math.Max(rows / 4, 1000);
        var groups = Enumerable.Range(0, Math.Max(1, rows / 200_000)).Select(g => Enumerable.Range(0, GroupSize).Select(i => (g * GroupSize + i) * (accounts / 25_000 + 1)).ToArray()).ToList();
        var shares = new List<(long Time, int Object, int Account)>(rows);
        var thing = 0;
        foreach (var group in groups)
            for (var o = 0; o < GroupObjects; o++, thing++)
            {
                var time = Start + random.Next(Days * Day);
                foreach (var account in group)
                    if (random.NextDouble() < 0.8) shares.Add((time + random.Next(21), thing, account));
            }
        // Who shares how much: a few thousands, most once.
        var until = new double[accounts];
        for (int a = 0; a < accounts; a++) until[a] = (a == 0 ? 0 : until[a - 1]) + Math.Min(2000, PowerLaw(random, 2.1));
        var largest = Math.Min(5000, Math.Max(50, rows / 40));
        for (; shares.Count < rows; thing++)
        {
            cancel.ThrowIfCancellationRequested();
            var sharers = Math.Min(rows - shares.Count, (int)Math.Min(largest, PowerLaw(random, 2.2)));
            // Three hours get a seventh of what is new.
            var first = Start + (random.NextDouble() < 0.15 ? (long)(new[] { 3.4, 7.1, 10.8 }[random.Next(3)] * Day) + random.Next(3600) : random.Next(Days * Day));
            for (var i = 0; i < sharers; i++)
            {
                var lag = random.NextDouble() < 0.08 ? random.Next(31) : Math.Min(7 * Day, (long)(3600 * Math.Exp(2 * Normal(random))));
                var at = Array.BinarySearch(until, random.NextDouble() * until[^1]);
                shares.Add((first + lag, thing, Math.Min(accounts - 1, at < 0 ? ~at : at)));
            }
        }
        shares.Sort();
        using var text = new StreamWriter(path) { NewLine = "\n" };
        text.WriteLine("object_id,account_id,content_id,timestamp_share");
        foreach (var (row, share) in shares.Index()) text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"o{share.Object:00000000},{Name(share.Account)},c{row:000000000},{share.Time}"));
        return new([.. groups.Select(g => (IReadOnlyList<string>)[.. g.Select(Name)])]);

        static string Name(int account) => string.Create(CultureInfo.InvariantCulture, $"a{account:00000000}");
    }

    static double PowerLaw(Random random, double exponent) => Math.Floor(Math.Pow(1 - random.NextDouble(), -1 / (exponent - 1)));

    static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
