using System.Globalization;
using Concordance.Content;
using Concordance.SideData;

namespace Concordance.Tests.Content.Visuals;

/// <summary>The pictures of the bundled case against its truth: which changes the hashes stand, and whom they mistake for another.</summary>
public class BundledPicturesTests(ITestOutputHelper output)
{
    static readonly CancellationToken s_go = TestContext.Current.CancellationToken;

    static readonly Dictionary<string, (string Visual, string LooksLike, string Change, int Strength)> s_truth = File.ReadLines(Path.Combine(Checkout.Root, "data/paris-2023/truth/pictures.csv")).Skip(1).Select(l => l.Split(','))
        .ToDictionary(c => c[0], c => (c[1], c[3], c[4], int.Parse(c[5], CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    static readonly Lazy<HashedPictures> s_hashed = new(() => HashedPictures.Of(SideTables.Read(CaseFile.Read(Path.Combine(Checkout.Root, "data/paris-2023"))).Pictures!));

    static string VisualOf(HashedPicture picture) => s_truth[picture.Picture.Name].Visual;

    [Fact]
    public void Hash_OfEveryPicture_IsThere()
    {
        foreach (var rejected in s_hashed.Value.Rejected) output.WriteLine($"{rejected.File}: {rejected.Reason}");
        Assert.True(s_hashed.Value.Rejected.Count <= 0.02 * s_truth.Count);
        Assert.Equal(s_truth.Count, s_hashed.Value.Pictures.Count + s_hashed.Value.Rejected.Count);
    }

    [Fact]
    public void Distance_ByChangeAndStrength_IsSmallWhereTheHashStandsIt()
    {
        var originals = s_hashed.Value.Pictures.Where(p => s_truth[p.Picture.Name].Change == "none").ToDictionary(VisualOf);
        var rows = s_hashed.Value.Pictures.Where(p => s_truth[p.Picture.Name].Change != "none")
            .GroupBy(p => (s_truth[p.Picture.Name].Change, s_truth[p.Picture.Name].Strength))
            .Select(g => (g.Key.Change, g.Key.Strength, Ours: Sorted(g, HashedPicture.Distance), Published: Sorted(g, (a, b) => PdqHash.Distance(a.Hash, b.Hash)), DHash: Sorted(g, (a, b) => DHash.Distance(a.DHash, b.DHash))))
            .OrderBy(r => r.Change, StringComparer.Ordinal).ThenBy(r => r.Strength).ToList();
        foreach (var r in rows)
            output.WriteLine($"{r.Change,-13} {r.Strength}: median {r.Ours[r.Ours.Count / 2],3}, most {r.Ours[^1],3}, within 40: {r.Ours.Count(d => d <= 40)} of {r.Ours.Count}; PDQ as published {r.Published[r.Published.Count / 2],3}, {r.Published[^1],3}; dHash {r.DHash[r.DHash.Count / 2],2}, {r.DHash[^1],2}");
        // The second and third strength put the caption elsewhere, at a side as well, the third under a new bar too.
        foreach (var r in rows.Where(r => r is not { Change: "caption", Strength: > 1 })) Assert.True(r.Ours.Count(d => d <= 40) >= r.Ours.Count - 1, $"{r.Change} {r.Strength}");

        List<int> Sorted(IEnumerable<HashedPicture> changed, Func<HashedPicture, HashedPicture, int> distance) => [.. changed.Select(p => distance(p, originals[VisualOf(p)])).Order()];
    }

    /// <summary>Pictures laid out like the campaign's among them.</summary>
    [Fact]
    public void Distance_OfDifferentVisuals_IsFar()
    {
        var pictures = s_hashed.Value.Pictures;
        var distances = pictures.SelectMany((a, i) => pictures.Skip(i + 1).Where(b => VisualOf(a) != VisualOf(b)).Select(b => HashedPicture.Distance(a, b))).Order().ToList();
        output.WriteLine($"{distances.Count} pairs of different visuals: least {distances[0]}, median {distances[distances.Count / 2]}");
        Assert.True(distances[0] >= 55);
    }

    /// <summary>Changes made by code that made none of the pictures: what the documentation says is stood, and what it says is not.</summary>
    [Fact]
    public void Robustness_OfTheOriginals_IsAsDocumented()
    {
        var originals = s_hashed.Value.Pictures.Select(p => p.Picture).Where(p => s_truth[p.Name].Change == "none").Take(24).ToList();
        var measured = VisualRobustness.Of(originals, cancel: s_go);
        foreach (var c in measured.Changes) output.WriteLine($"{c.Change.Kind}, {c.Change.Strength}: median {c.Distances.Quantile(0.5)}, 95 % {c.Distances.Quantile(0.95)}, within 40: {c.Distances.Within(40)} of {c.Pictures}, too plain {c.TooPlain}");
        double Found(string kind, int strength) => measured.Changes.Where(c => c.Change.Kind == kind).ElementAt(strength) is var c ? (double)c.Distances.Within(measured.MostDistance) / c.Pictures : 0;
        foreach (var kind in (string[])["recompressed", "resized", "cropped all round", "brighter", "recoloured", "more contrast", "blurred", "grainy", "caption"])
            for (var strength = 0; strength < 3; strength++) Assert.True(Found(kind, strength) >= 0.95, $"{kind} {strength}: {Found(kind, strength)}");
        Assert.True(Found("mirrored", 0) >= 0.95 && Found("mirrored", 1) >= 0.95 && Found("framed", 0) >= 0.95 && Found("caption added", 0) >= 0.95 && Found("caption added", 1) >= 0.95);
        // What is not looked for is not found: no better than two different pictures are.
        Assert.True(Found("turned", 2) <= 0.05 && Found("mirrored", 2) <= 0.05 && Found("cropped at one side", 2) <= 0.05);
        Assert.Equal((24 * 23 / 2, 0), (measured.Others.Total, measured.Others.Within(40)));
        var without = VisualRobustness.Of(originals, new() { Mirrored = false }, [.. PictureChanges.All.Where(c => c.Kind == "mirrored")], s_go);
        Assert.All(without.Changes, c => Assert.Equal(0, c.Distances.Within(40)));
    }

    [Fact]
    public void Groups_HoldOneVisualEach()
    {
        var groups = VisualGroups.Of(s_hashed.Value.Pictures, cancel: s_go);
        var pairs = groups.SelectMany(g => g.Members.SelectMany((a, i) => g.Members.Skip(i + 1).Select(b => VisualOf(a.Picture) == VisualOf(b.Picture)))).ToList();
        var all = s_hashed.Value.Pictures.GroupBy(VisualOf).Sum(g => g.Count() * (g.Count() - 1) / 2);
        output.WriteLine($"{groups.Count} groups; {pairs.Count(p => p)} of {pairs.Count} pairs in them are of one visual; {pairs.Count(p => p)} of {all} pairs of one visual are in one group");
        Assert.True(pairs.All(p => p));
        Assert.True(pairs.Count(p => p) >= 0.8 * all);
    }
}
