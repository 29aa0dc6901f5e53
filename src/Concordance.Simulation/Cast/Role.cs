namespace Concordance.Simulation.Cast;

/// <summary>The roles of the truth table.</summary>
static class Role
{
    public const string Campaign = "campaign", FakeOutlet = "fake-outlet", Ordinary = "ordinary", Critic = "critic", Fan = "fan",
        Diaspora = "diaspora", NewsBot = "news-bot", FanClub = "fan-club", LateJoiner = "late-joiner";
}
