using Concordance.Accounts;
using Concordance.Timeline;

namespace Concordance.Charts.Tests;

public sealed class AccountCardFigureTests
{
    static readonly DateTime s_day = new(2023, 7, 18, 0, 0, 0, DateTimeKind.Utc);

    static (AccountCard Card, OutputNames Names) Card(int days, string handle, params (double Hours, bool OfCampaign)[] posts)
    {
        var made = posts.Select((p, i) => new CardPost(new() { Id = $"{i}", AccountId = "a", Time = s_day.AddHours(p.Hours) }, p.OfCampaign, null)).ToList();
        var data = new Collection([.. made.Select(p => p.Post).Append(new() { Id = "z", AccountId = "a", Time = s_day })], new Dictionary<string, Account> { ["a"] = new() { Id = "a", Handle = handle } }, new HashSet<Ingest.Field>(), TimeSpan.FromSeconds(1), new([], []), "");
        var table = FeatureTable.Of(data, CampaignPosts.Select(data, new()), cancel: TestContext.Current.CancellationToken);
        return (new(table[0], [], new([], [], 0), made, [.. Enumerable.Range(0, days).Select(d => new DayCount(DateOnly.FromDateTime(s_day).AddDays(d), made.Count(p => p.Post.Time.Date == s_day.AddDays(d))))], 60), OutputNames.Open(data.Accounts));
    }

    [Fact]
    public void Marks_AreHoursOfDays()
    {
        var (card, names) = Card(10, "somebody", (1, true), (1.5, false), (26, false), (26.2, false), (26.4, false));
        var figure = AccountCardFigure.Draw(card, names, new(Synthetic: true));
        Assert.Equal("@somebody: 5 posts, 1 of the campaign", figure.Title);
        Assert.Equal([1], figure.Trace("Hour with posts of the campaign").Numbers("y"));
        Assert.Equal([2], figure.Trace("Hour with other posts").Numbers("y"));
        Assert.Contains("Most on 2023-07-19: 3", figure.AltText, StringComparison.Ordinal);
        Assert.Contains("synthetic", figure.AltText, StringComparison.Ordinal);
        using var picture = figure.Picture();
        Assert.InRange(picture.Count(House.Studied, new(128, 150, 1560, picture.Height - 130)), 50, 1000);
        Assert.InRange(picture.Count(House.Comparison, new(128, 150, 1560, picture.Height - 130)), 200, 2000);
    }

    [Fact]
    public void Title_TellsTheTwoDaysWithHalfOfTheCampaign()
    {
        string Of(params (double Hours, bool OfCampaign)[] posts) => Card(10, "x", posts) is var (card, names) ? AccountCardFigure.Draw(card, names).Title : "";
        Assert.Equal("@x: all its 2 posts of the campaign on 2023-07-18", Of((1, true), (2, true), (30, false)));
        Assert.Equal("@x: 4 of its 5 posts of the campaign on 2023-07-19 and 07-20", Of((1, true), (2, false), (25, true), (26, true), (49, true), (50, true)));
        Assert.Equal("@x: 5 posts, 5 of the campaign", Of((1, true), (49, true), (97, true), (145, true), (193, true)));
        Assert.Equal("@x: 1 post, 0 of the campaign", Of((1, false)));
    }

    /// <summary>Night is told by the clock of the people, and only where that is one clock all the time.</summary>
    [Fact]
    public void Hours_StandByTheClockOfAZoneToo()
    {
        var (card, names) = Card(10, "somebody", (1, true));
        var paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
        Assert.Contains("06:00 (08:00)", AccountCardFigure.Draw(card, names, zone: paris).PlotlyJson, StringComparison.Ordinal);
        Assert.Contains("in Europe/Paris", AccountCardFigure.Draw(card, names, zone: paris).PlotlyJson, StringComparison.Ordinal);
        Assert.DoesNotContain("Paris", AccountCardFigure.Draw(card, names).PlotlyJson, StringComparison.Ordinal);
        var (year, same) = Card(200, "somebody", (1, true));
        Assert.DoesNotContain("Paris", AccountCardFigure.Draw(year, same, zone: paris).PlotlyJson, StringComparison.Ordinal);
    }

    [Fact]
    public void LongCollections_HaveColumnsOfWeeks()
    {
        var (card, names) = Card(365, "somebody", (1, false), (25, false), (24 * 8 + 1, false));
        var trace = AccountCardFigure.Draw(card, names).Trace("Hour with other posts");
        Assert.Equal([1, 1], trace.Numbers("y"));
    }

    [Fact]
    public void Handles_AreHarmless()
    {
        var (card, names) = Card(2, "<b>x</b>\u202e$y$", (1, false));
        var figure = AccountCardFigure.Draw(card, names);
        Assert.DoesNotContain("<b>", figure.PlotlyJson, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202e", figure.Title, StringComparison.Ordinal);
        Assert.Equal(figure.Png, AccountCardFigure.Draw(card, names).Png);
    }

    [Fact]
    public void NoPosts_SaysSo()
    {
        var (card, names) = Card(2, "somebody");
        Assert.Contains("No posts of the account", AccountCardFigure.Draw(card, names).Notes());
    }
}
