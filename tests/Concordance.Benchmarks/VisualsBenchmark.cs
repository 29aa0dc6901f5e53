using Concordance.Benchmarks.Report;
using Concordance.Benchmarks.Visuals;
using Concordance.Content;

namespace Concordance.Benchmarks;

/// <summary>What the benchmark of pictures is run with.</summary>
sealed record VisualsBenchmarkOptions
{
    /// <summary>Hashes of each run.</summary>
    public IReadOnlyList<int> Rows { get; init; } = [100_000];

    /// <summary>Pictures that are hashed.</summary>
    public int Pictures { get; init; } = 60;

    /// <summary>How often each is measured.</summary>
    public int Rounds { get; init; } = 3;

    /// <summary>Most hashes of which all pairs are compared: what that takes grows as their square.</summary>
    public int Compared { get; init; } = 200_000;
}

/// <summary>From hashes to the pairs that are near, and from files to hashes: how fast, and whether every pair is found.</summary>
static class VisualsBenchmark
{
    const ulong Seed = 20230726;

    public static VisualsReport Run(VisualsBenchmarkOptions options, TextWriter messages, CancellationToken cancel) =>
        new(Machine.This(), [.. options.Rows.Order().Select(rows => Pairs(rows, options, messages, cancel))], Hash(options, messages, cancel));

    static NearRun Pairs(int rows, VisualsBenchmarkOptions options, TextWriter messages, CancellationToken cancel)
    {
        var hashes = MadeHashes.Make(rows, Seed);
        var radius = new VisualOptions().MostDistance;
        HashSet<(int, int)> found = [];
        HashSet<(int, int)>? all = null;
        List<(double Ours, double? All)> rounds = [];
        for (var round = 1; round <= options.Rounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            GC.Collect();
            found = [.. Clock.Time(() => NearPairs.ByIndex(hashes, radius, cancel), out var ours)];
            GC.Collect();
            double? slow = null;
            if (rows <= options.Compared)
            {
                all = [.. Clock.Time(() => NearPairs.OfAll(hashes, radius, cancel), out var seconds)];
                slow = seconds;
            }
            rounds.Add((ours, slow));
            messages.WriteLine(FormattableString.Invariant($"{rows} hashes: round {round} of {options.Rounds}: {ours:0.00} s, all pairs {slow:0.00} s"));
        }
        return new(rows, found.Count, all?.Count, all?.Count(found.Contains), [.. rounds.Select(r => r.Ours)], [.. rounds.Select(r => r.All).OfType<double>()]);
    }

    static HashRun Hash(VisualsBenchmarkOptions options, TextWriter messages, CancellationToken cancel)
    {
        using var folder = new MadePictures(options.Pictures, Seed);
        List<(double Hash, double Decode)> rounds = [];
        for (var round = 1; round <= options.Rounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            Clock.Time(() => HashedPictures.Of(folder.Pictures, cancel: cancel), out var hash);
            // No way can do without decoding every picture.
            Clock.Time(() => Decoded.Count(folder.Pictures, cancel), out var decode);
            rounds.Add((hash, decode));
            messages.WriteLine(FormattableString.Invariant($"{options.Pictures} pictures: round {round} of {options.Rounds}: hashed in {hash:0.00} s, decoded in {decode:0.00} s"));
        }
        return new(options.Pictures, MadePictures.Width, MadePictures.Height, [.. rounds.Select(r => r.Hash)], [.. rounds.Select(r => r.Decode)]);
    }
}
