using System.Globalization;
using Concordance.Attribution;
using Concordance.Content;
using Concordance.Coordination;
using Microsoft.Data.Analysis;

namespace Concordance.Accounts;

/// <summary>An account's card as tables.</summary>
public static class AccountCardTables
{
    /// <summary>Graphemes of a post's text that a card shows.</summary>
    const int LongestText = 70;

    /// <summary>One row a feature that it has, with its unit; those that are missing with the reason. Where names are hidden the creation is told to the day.</summary>
    public static DataFrame Features(AccountCard card, OutputNames names)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(names);
        return Tables.Of(
            AccountFeature.All.Where(f => !(names.Hidden && f == FeatureList.TopClient)),
            ("feature", f => f.Label), ("value", f => Written(card.Features[f] is DateTime time && names.Hidden ? DateOnly.FromDateTime(time) : card.Features[f])), ("unit", f => f.Unit), ("missing because", f => card.Features.WhyMissing(f)));
    }

    /// <summary>One row a marker: whether it has it, and how often others do (shares, 0 to 1) in two pairs: accounts that carried the campaign beside all others, and those of them with a match beside the matched accounts.</summary>
    public static DataFrame Markers(AccountCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return Tables.Of(
            card.Markers,
            ("accounts that …", m => m.Rates.Marker.Label), ("this one", m => m.Has switch { true => "yes", false => "no", _ => "can't be told" }), ("campaign_rate", m => SmallCell.Rate(m.Rates.Studied)),
            ("base_rate", m => SmallCell.Rate(m.Rates.Others)), ("campaign_matched_rate", m => m.Rates.ShownMatched is { } matched ? SmallCell.Rate(matched) : null), ("matched_rate", m => m.Rates.ShownOrdinaryRate), ("group", m => card.Groups.GroupOf(m.Rates.Marker)), ("innocent because", m => m.Rates.Marker.Innocent));
    }

    /// <summary>Its posts in the order of time, UTC and by the clocks of the time zones of the case, with the seconds to the nearest post of another account that shares the same; negative where the other was before. The beginning of the text is shown where the case is open.</summary>
    /// <param name="card">The card.</param>
    /// <param name="names">How things are called.</param>
    /// <param name="ofCampaign">Only the posts that meet the case's criteria.</param>
    /// <param name="zones">The time zones, in the order of their columns; null for none.</param>
    public static DataFrame Posts(AccountCard card, OutputNames names, bool ofCampaign = false, IReadOnlyList<TimeZoneInfo>? zones = null)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(names);
        List<(string, Func<CardPost, object?>)> columns = [("time (UTC)", p => Clock(p.Post.Time)), .. (zones ?? []).Select(zone => ($"in {zone.Id}", (Func<CardPost, object?>)(p => Clock(TimeZoneInfo.ConvertTimeFromUtc(p.Post.Time, zone)))))];
        if (!names.Hidden) columns.Add(("text", p => Words(p.Post)));
        columns.AddRange(
        [
            ("kind", p => p.Post.IsRepost ? "repost" : p.Post.ReplyTo is not null ? "answer" : p.Post.QuoteOf is not null ? "quote" : "own"), ("of the campaign", p => p.OfCampaign),
            ("shares", p => p.Nearest is { } near ? ObjectName.NameOf(near.Layer) : null), ("seconds", p => p.Nearest?.Seconds), ("with", p => p.Nearest is { } near ? names.Account(near.Account) : null),
            ("post", p => names.Post(p.Post.Id)), ("its post", p => p.Nearest is { } near ? names.Post(near.PostId) : null),
        ]);
        return Tables.Of(card.Posts.Where(p => p.OfCampaign || !ofCampaign), [.. columns]);
    }

    /// <summary>How near in time the nearest partner is: of this account's posts, of those of the accounts that carried the campaign, and of those of all others, one row each. Counted are posts that another account shared the same within the window; the share is that of those which had such a partner within some seconds.</summary>
    /// <param name="card">The card.</param>
    /// <param name="times">The same of both groups; made with the options of the card.</param>
    public static DataFrame Near(AccountCard card, PartnerTimes times)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(times);
        var own = card.Posts.Select(p => p.Nearest).OfType<CardPartner>().ToList();
        (string Who, PartnerCounts Counts, bool IsHidden)[] rows =
        [
            ("this account", new(own.Count, 1, own.Count(p => Math.Abs(p.Seconds) <= times.NearSeconds), 1), false),
            ("campaign accounts", times.Campaign, times.Campaign.IsHidden), ("other accounts", times.Others, times.Others.IsHidden),
        ];
        return Tables.Of(
            rows, ("posts of", r => r.Who), ("shared by another", r => r.IsHidden ? SmallCell.Posts(r.Counts.Posts, r.Counts.Accounts) : Say.Count(r.Counts.Posts)),
            (string.Create(CultureInfo.InvariantCulture, $"within {times.NearSeconds} s"), r => r.IsHidden ? CountColumn.NotShown : Say.Count(r.Counts.Near)), ("near_share", r => r.IsHidden || r.Counts.Posts == 0 ? null : (double)r.Counts.Near / r.Counts.Posts));
    }

    // To the second, whole minutes too: else they would look less exact than others.
    static string Clock(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    // Without its mark the name of the first author leaves a colon behind.
    static string Words(Post post)
    {
        var text = TextFingerprint.WithoutEntities(post.Text).Trim();
        return ReadableText.Cut(post.IsRepost ? text.TrimStart(':', ' ') : text, LongestText);
    }

    static string? Written(object? value) => value switch
    {
        null => null,
        double number => number.ToString("0.###", CultureInfo.InvariantCulture),
        bool flag => flag ? "yes" : "no",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + " UTC",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
