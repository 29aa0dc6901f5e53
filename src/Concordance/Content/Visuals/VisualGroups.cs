using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Concordance.Content;

/// <summary>Brings pictures together that show one visual.</summary>
public static class VisualGroups
{
    /// <summary>The groups of pictures, those with most pictures first; a picture that is near to none makes a group of its own.</summary>
    /// <param name="pictures">Pictures with their hashes, in any order: the groups do not depend on it, but for the order of their members.</param>
    /// <param name="options">When two show one visual.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <returns>Groups; every picture is in one.</returns>
    /// <remarks>
    /// Exemplars are chosen one after the other: each time the picture that most pictures without a group are near to, and, of several, that with the smallest hash; all of these are its members. Source: the star algorithm of J. A. Aslam,
    /// E. Pelekhov and D. Rus, "The star clustering algorithm for static and dynamic information organization", JGAA 8 (2004), 95-129.
    /// </remarks>
    /// <exception cref="InputException">The options can't be used, or more pairs are near than they allow.</exception>
    public static IReadOnlyList<VisualGroup> Of(IReadOnlyList<HashedPicture> pictures, VisualOptions? options = null, CancellationToken cancel = default)
    {
        options ??= new();
        options.Check();
        // Pictures of one hash are compared by the views of the first: the first in any order.
        var byHash = pictures.GroupBy(p => p.Views[0]).OrderBy(g => g.Key).Select(g => g.OrderBy(p => p.Picture.Name, StringComparer.Ordinal).ToArray()).ToArray();
        var near = Neighbours(byHash, options, cancel);
        var exemplarOf = Stars(near, [.. byHash.Select(g => g.Length)]);
        var order = pictures.Index().ToDictionary(p => p.Item, p => p.Index, (IEqualityComparer<HashedPicture>)ReferenceEqualityComparer.Instance);
        return
        [
            .. Enumerable.Range(0, byHash.Length).GroupBy(h => exemplarOf[h])
                .Select(g => new VisualGroup(
                    NameOf(byHash[g.Key][0].Views[0]), byHash[g.Key][0],
                    [.. g.SelectMany(h => byHash[h].Select(p => (p, HashedPicture.Distance(byHash[g.Key][0], byHash[h][0])))).OrderBy(p => order[p.p])]))
                .OrderByDescending(g => g.Members.Count).ThenBy(g => g.Exemplar.Views[0]),
        ];
    }

    /// <summary>The groups of a case's pictures under its choices; none where it has no pictures. Its work folder keeps their hashes.</summary>
    internal static IReadOnlyList<VisualGroup> OfCase(Investigation investigation, CancellationToken cancel = default) => Of(HashedPictures.Of(investigation, cancel).Pictures, investigation.Choices.Visuals, cancel);

    // Hashes of unlike pictures can begin alike.
    static string NameOf(PdqHash hash) => "visual-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(hash.ToString())))[..12];

    // Both ways: that the whole of one is near to a view of the other says nothing of the reverse.
    static IReadOnlyList<int>[] Neighbours(HashedPicture[][] byHash, VisualOptions options, CancellationToken cancel)
    {
        HashedPicture[] first = [.. byHash.Select(g => g[0])];
        var index = new HammingIndex([.. first.Select(p => p.Views[0])]);
        var parts = PictureViews.Alike.Where(part => Array.Exists(first, p => p.Views.Count > part)).Select(part => (Part: part, Index: new HammingIndex([.. first.Select(p => At(p, part))]))).ToArray();
        var found = new int[byHash.Length][];
        long ways = 0;
        Parallel.For(0, found.Length, new() { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, (h, state) =>
        {
            found[h] =
            [
                .. first[h].Views.Distinct().SelectMany(view => index.Near(view, options.MostDistance)).Concat(parts.SelectMany(p => p.Index.Near(At(first[h], p.Part), options.MostDistance))).Distinct().Order(),
            ];
            // So many that, even if each was found both ways, there are too many pairs.
            if (Interlocked.Add(ref ways, found[h].Length - 1) / 2 > options.MostPairs) state.Stop();
        });
        if (ways / 2 > options.MostPairs) throw TooMany();
        var back = new List<int>?[found.Length];
        long pairs = 0;
        for (var h = 0; h < found.Length; h++)
        {
            foreach (var other in found[h])
            {
                if (other == h) continue;
                var both = Array.BinarySearch(found[other], h) >= 0;
                if (!both) (back[other] ??= []).Add(h);
                if ((!both || h < other) && ++pairs > options.MostPairs) throw TooMany();
            }
        }
        return [.. found.Select((f, h) => back[h] is { } others ? (int[])[.. f.Concat(others).Order()] : f)];

        static PdqHash At(HashedPicture picture, int part) => picture.Views[part < picture.Views.Count ? part : 0];

        InputException TooMany() =>
            new(string.Create(CultureInfo.InvariantCulture, $"More than {options.MostPairs:N0} pairs of pictures are near each other."), "Take a smaller MostDistance, or leave out what is in nearly all pictures, such as frames of one template.");
    }

    /// <summary>The exemplar of each, from those that are near to each, itself among them, and how often each is there.</summary>
    internal static int[] Stars(IReadOnlyList<int>[] near, int[] copies)
    {
        var exemplar = new int[near.Length];
        Array.Fill(exemplar, -1);
        // How many pictures without a group are near: it only falls, so what comes up with an old number is put back with the new one.
        int Free(int h) => near[h].Sum(n => exemplar[n] < 0 ? copies[n] : 0);
        var next = new PriorityQueue<int, (int Fewer, int Hash)>();
        for (var h = 0; h < near.Length; h++) next.Enqueue(h, (-Free(h), h));
        while (next.TryDequeue(out var h, out var old))
        {
            if (exemplar[h] >= 0) continue;
            if (-Free(h) is var now && now != old.Fewer) next.Enqueue(h, (now, h));
            else foreach (var n in near[h]) if (exemplar[n] < 0) exemplar[n] = h;
        }
        return exemplar;
    }
}
