namespace Concordance.Simulation.Cast;

/// <summary>The roles of the truth tables.</summary>
static class Role
{
    public const string Campaign = "campaign", SecondCampaign = "second-campaign", FakeOutlet = "fake-outlet", Ordinary = "ordinary", Critic = "critic", Fan = "fan",
        Diaspora = "diaspora", NewsBot = "news-bot", FanClub = "fan-club", LateJoiner = "late-joiner", ContentMill = "content-mill", FalseFlag = "false-flag",
        PublicFigure = "public-figure";
}
