using System.Collections.Concurrent;
using Concordance.Content;

namespace Concordance.Tests.Shared;

/// <summary>The obvious way to near-copies: every text is compared with every other of a length that allows it, by the same distance. What a search that looks at few pairs is measured against.</summary>
static class AllTextPairs
{
    public static HashSet<(int, int)> Of(IReadOnlyList<string> texts, double similarity, CancellationToken cancel = default)
    {
        var letters = texts.Select(TextFingerprint.Of).Index().Where(t => t.Item is not null).DistinctBy(t => t.Item, StringComparer.Ordinal).OrderBy(t => t.Item!.Length).ToArray();
        var found = new ConcurrentBag<(int, int)>();
        Parallel.For(0, letters.Length, new() { CancellationToken = cancel }, () => new EditDistance(), (i, _, distance) =>
        {
            distance.Prepare(letters[i].Item);
            for (var j = i + 1; j < letters.Length; j++)
            {
                var longer = letters[j].Item!.Length;
                var most = EditDistance.MostEdits(longer, similarity);
                if (longer - letters[i].Item!.Length > most) break;
                if (distance.To(letters[j].Item, most) <= most) found.Add((Math.Min(letters[i].Index, letters[j].Index), Math.Max(letters[i].Index, letters[j].Index)));
            }
            return distance;
        }, _ => { });
        return [.. found];
    }
}
