using Concordance.Timeline;

namespace Concordance.Places;

/// <summary>The hours of a group of accounts as those of one witness, beside the day of the audience and that of a country.</summary>
/// <remarks>
/// <para>
/// Each hour of each day in which the group posted counts once, however many of its accounts did: what one hand does through many accounts is one act. The hours are set beside those of the other accounts of the same data, which are taken to live by
/// the audience's clock, and the offsets from UTC that they fit are those of <see cref="OffsetFit"/>.
/// </para>
/// <para>
/// A burst of two days has too few hours to tell zones two or three hours apart: the set of offsets that fit is then wide enough to hold both. Measured on waves at hours of Paris over two days, the set held UTC−1 to UTC+4 and so could not tell Paris
/// from Baku; it could tell either from Tokyo or New York. Offices post earlier in the day than people at home, which looks like a zone further east; whoever plans posts can have any hours.
/// </para>
/// <para>
/// A large group over months has a post in nearly every hour of every day: then nothing is told, though most of its posts keep to a day. Of 287 accounts over 122 days no offset fitted better than that of a group that never sleeps, while those of them whose
/// hours tell by themselves (<see cref="OffsetFit"/>) agreed. Of 57 accounts of the same months the set of five offsets held both the clock of the country whose language they wrote and that of the country from which they were run.
/// </para>
/// </remarks>
/// <param name="Fit">The offsets that the group's hours fit.</param>
/// <param name="AudienceZone">The audience's time zone: the first of the case.</param>
/// <param name="Audience">How far the audience's clock is ahead of UTC.</param>
/// <param name="Missing">Why nothing could be examined, as a half sentence; null where it could.</param>
public sealed record GroupHours(OffsetFit Fit, string AudienceZone, TimeSpan Audience, string? Missing)
{
    /// <summary>How the hours of a group are fitted: from 20 hours of 2 days on, and with a spread of one hour, since what members differ evens out.</summary>
    public static OffsetOptions Usual { get; } = new() { LeastDays = 2, SpreadHours = 1 };

    /// <summary>The hours of a group's own posts (no reposts): of those that carry the campaign, or all where the case declares none.</summary>
    /// <param name="investigation">The case; its first time zone is the audience's.</param>
    /// <param name="group">Ids of the accounts of the group.</param>
    /// <param name="options">When hours are enough; null takes <see cref="Usual"/>.</param>
    public static GroupHours Of(Investigation investigation, IEnumerable<string> group, OffsetOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(group);
        var members = group.ToHashSet(StringComparer.Ordinal);
        var others = investigation.Case.Campaign.IsEmpty ? investigation.Data.Accounts.Keys : (IEnumerable<string>)investigation.Campaign.OtherAccountIds;
        return Of(investigation.Data, [.. PostsOf(investigation, members).Select(p => p.Time)], others.Where(a => !members.Contains(a)).ToHashSet(StringComparer.Ordinal), investigation.TimeZones.FirstOrDefault(), options);
    }

    /// <summary>The posts whose hours count.</summary>
    internal static IEnumerable<Post> PostsOf(Investigation investigation, IEnumerable<string> group)
    {
        var members = group.ToHashSet(StringComparer.Ordinal);
        return investigation.Studied.Posts.Where(p => !p.IsRepost && members.Contains(p.AccountId));
    }

    /// <summary>The same for given times of posts.</summary>
    /// <param name="data">All posts.</param>
    /// <param name="times">Times of the group's posts, UTC.</param>
    /// <param name="others">Accounts that live by the audience's clock.</param>
    /// <param name="audience">The audience's time zone; null where none is known.</param>
    /// <param name="options">When hours are enough; null takes <see cref="Usual"/>.</param>
    internal static GroupHours Of(Collection data, IReadOnlyList<DateTime> times, IReadOnlySet<string> others, TimeZoneInfo? audience, OffsetOptions? options = null)
    {
        var none = new OffsetFit(0, 0, "", [], []);
        if (audience is null) return new(none, "", default, "the case names no time zone of the audience");
        var ahead = audience.GetUtcOffset(CountryOffsets.Middle(data));
        if (data.TellsDaysOnly) return new(none, audience.Id, ahead, Collection.DaysOnly);
        var days = data.Posts.Where(p => others.Contains(p.AccountId)).GroupBy(p => p.AccountId, StringComparer.Ordinal).Select(a => (a.Select(p => p.Time), (int)Math.Round(ahead.TotalHours)));
        if (DiurnalProfile.Of(days) is not { } profile) return new(none, audience.Id, ahead, "too few other accounts are there to know an ordinary day");
        var fit = OffsetFit.Of(times, profile, options ?? Usual);
        return new(fit, audience.Id, ahead, fit.CannotTell is { } reason ? "the group " + reason.Replace("it posts", "posts", StringComparison.Ordinal) : null);
    }
}
