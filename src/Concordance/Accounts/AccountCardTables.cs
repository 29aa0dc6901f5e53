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

    /// <summary>One row a marker: whether it has it, and how often the accounts that carried the campaign, matched ordinary ones and all others have it (shares, 0 to 1).</summary>
    public static DataFrame Markers(AccountCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return Tables.Of(
            card.Markers,
            ("accounts that …", m => m.Rates.Marker.Label), ("this one", m => m.Has switch { true => "yes", false => "no", _ => "can't be told" }), ("campaign_rate", m => SmallCell.Rate(m.Rates.Studied)),
            ("matched_rate", m => m.Rates.ShownOrdinaryRate), ("base_rate", m => SmallCell.Rate(m.Rates.Others)), ("group", m => card.Groups.GroupOf(m.Rates.Marker)), ("innocent because", m => m.Rates.Marker.Innocent));
    }

    /// <summary>Its posts in the order of time (UTC), with the seconds to the nearest post of another account that shares the same; negative where the other was before. The beginning of the text is shown where the case is open.</summary>
    /// <param name="card">The card.</param>
    /// <param name="names">How things are called.</param>
    /// <param name="ofCampaign">Only the posts that meet the case's criteria.</param>
    public static DataFrame Posts(AccountCard card, OutputNames names, bool ofCampaign = false)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(names);
        List<(string, Func<CardPost, object?>)> columns = [("time", p => p.Post.Time)];
        if (!names.Hidden) columns.Add(("text", p => ReadableText.Cut(TextFingerprint.WithoutEntities(p.Post.Text).Trim(), LongestText)));
        columns.AddRange(
        [
            ("kind", p => p.Post.IsRepost ? "repost" : p.Post.ReplyTo is not null ? "answer" : p.Post.QuoteOf is not null ? "quote" : "own"), ("of the campaign", p => p.OfCampaign),
            ("shares", p => p.Nearest is { } near ? ObjectName.NameOf(near.Layer) : null), ("seconds", p => p.Nearest?.Seconds), ("with", p => p.Nearest is { } near ? names.Account(near.Account) : null),
            ("post", p => names.Post(p.Post.Id)), ("its post", p => p.Nearest is { } near ? names.Post(near.PostId) : null),
        ]);
        return Tables.Of(card.Posts.Where(p => p.OfCampaign || !ofCampaign), [.. columns]);
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
