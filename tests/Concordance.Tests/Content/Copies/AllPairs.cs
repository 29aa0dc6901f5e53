using System.Collections.Concurrent;
using Concordance.Content;

namespace Concordance.Tests.Content.Copies;

/// <summary>Every pair of different texts compared: what a search that looks at few of them is measured against.</summary>
static class AllPairs
{
    internal static HashSet<(int, int)> Of(IReadOnlyList<string> texts, double similarity)
    {
        var letters = texts.Select(t => TextFingerprint.Of(t)).Index().Where(t => t.Item is not null).DistinctBy(t => t.Item, StringComparer.Ordinal).OrderBy(t => t.Item!.Length).ToArray();
        var found = new ConcurrentBag<(int, int)>();
        Parallel.For(0, letters.Length, () => new EditDistance(), (i, _, distance) =>
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
