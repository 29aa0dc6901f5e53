using Concordance.Content.Links;
using Concordance.Coordination;

namespace Concordance.Accounts;

/// <summary>Finds for each post of an account the nearest post of another account that shares something with it.</summary>
static class CardPartners
{
    public static IReadOnlyList<CardPartner?> Of(IReadOnlyList<Post> own, IReadOnlyList<Post> all, AccountCardOptions options, ShortLinks? shortLinks, CancellationToken cancel)
    {
        var nearest = new CardPartner?[own.Count];
        if (own.Count == 0) return nearest;
        var window = TimeSpan.FromSeconds(options.WindowSeconds);
        var layers = options.Looked;
        var placeOf = own.Index().ToDictionary(p => p.Item.Id, p => p.Index, StringComparer.Ordinal);
        // What it shared, with its posts in the order of time.
        var shared = Shares.Of(own, layers, options.Content, shortLinks).GroupBy(s => s.Object, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderBy(s => s.Time).Select(s => (s.Time, Place: placeOf[s.PostId])).ToArray(), StringComparer.Ordinal);
        DateTime[] times = [.. own.Select(p => p.Time).Order()];
        // Texts are reduced only of posts that are near enough to be partners.
        foreach (var share in Shares.Of(all.Where(p => p.AccountId != own[0].AccountId && IsNear(times, p.Time, window)), layers, options.Content, shortLinks))
        {
            cancel.ThrowIfCancellationRequested();
            if (!shared.TryGetValue(share.Object, out var mine)) continue;
            var layer = ObjectName.Parse(share.Object).Layer!.Value;
            for (var i = FirstFrom(mine, share.Time - window); i < mine.Length && mine[i].Time <= share.Time + window; i++)
            {
                var partner = new CardPartner(share.AccountId, share.PostId, layer, (share.Time - mine[i].Time).TotalSeconds);
                if (nearest[mine[i].Place] is not { } known || Order(partner).CompareTo(Order(known)) < 0) nearest[mine[i].Place] = partner;
            }
        }
        return nearest;
    }

    // The nearest; of several the one before, then by layer and ids, so that the order of the posts does not matter.
    static (double, double, Layer, Ordinal, Ordinal) Order(CardPartner partner) => (Math.Abs(partner.Seconds), partner.Seconds, partner.Layer, new(partner.Account), new(partner.PostId));

    static bool IsNear(DateTime[] times, DateTime time, TimeSpan window)
    {
        var place = Array.BinarySearch(times, time);
        if (place >= 0) return true;
        place = ~place;
        return place < times.Length && times[place] - time <= window || place > 0 && time - times[place - 1] <= window;
    }

    static int FirstFrom((DateTime Time, int Place)[] sorted, DateTime time)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].Time < time) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    readonly record struct Ordinal(string Text) : IComparable<Ordinal>
    {
        public int CompareTo(Ordinal other) => string.CompareOrdinal(Text, other.Text);
    }
}
