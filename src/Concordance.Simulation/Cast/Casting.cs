using Concordance.Simulation.Chance;
using Concordance.Simulation.Output;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Cast;

/// <summary>Fills every role but that of the ordinary accounts.</summary>
static class Casting
{
    public static Company Of(SimulationOptions o)
    {
        var country = Country.Of(o.Country);
        var handles = new Handles();
        var numbering = new Numbering();
        foreach (var handle in Names.OfficialHandles) handles.Reserve(handle);
        foreach (var (_, handle) in News.Outlets) handles.Reserve(handle);
        return new()
        {
            Campaign = CampaignCasting.First(o, country, handles, numbering),
            SecondCampaign = CampaignCasting.Second(o, country, handles, numbering),
            Deleted = CampaignCasting.Deleted(o, country, handles, numbering),
            FakeOutlet = o.CampaignAccounts == 0 ? null : FakeOutlet(o, handles, numbering),
            NewsBot = NewsBot(handles, numbering),
            AlertFollowers = Group(Role.Ordinary, o.AlertFollowers, "alerts", Bystander(o, country)),
            Critics = Group(Role.Critic, o.Critics, Role.Critic, (i, dice, births) => Bystander(o, country)(i, dice, births) with { RenamedAt = i < o.Renamed - o.Renamed / 2 ? CollectionPlan.RenamingAt(o) : null }),
            Fans = Group(Role.Fan, o.Fans, Role.Fan, Bystander(o, country)),
            Diaspora = Group(Role.Diaspora, o.Diaspora, Role.Diaspora, (i, dice, births) => Bystander(o, country)(i, dice, births) with
            {
                DeclaresCountry = true,
                CountryName = true,
                CountryLetter = dice.Percent(o.DiasporaLetterPercent),
            }),
            FanClub = Group(Role.FanClub, o.FanClub, Role.FanClub, (i, dice, births) => Bystander(o, country)(i, dice, births) with { Group = Role.FanClub }),
            LateJoiners = Group(Role.LateJoiner, o.LateJoiners, Role.LateJoiner, Bystander(o, country)),
            ContentMill = Group(Role.ContentMill, o.ContentMill, Role.ContentMill, (i, dice, births) => Bystander(o, country)(i, dice, births) with
            {
                Group = Role.ContentMill,
                CreatedAt = births.ThisYear(),
                RareClient = true,
                ProposedHandlePercent = 40,
                MedianFollowers = 60,
            }),
            // Everything that a reader of the news would think of, laid on thick.
            FalseFlag = Group(Role.FalseFlag, o.FalseFlag, Role.FalseFlag, (i, dice, births) => Bystander(o, country)(i, dice, births) with
            {
                Group = Role.FalseFlag,
                CreatedAt = births.Fresh(),
                DeclaresCountry = dice.Percent(85),
                CountryLetter = dice.Percent(85),
                CountryName = true,
                ProposedHandlePercent = o.FreshProposedHandlePercent,
                MedianFollowers = 4,
                MedianEarlierPosts = 2,
            }),
            PublicFigures = Group(Role.PublicFigure, o.CampaignAccounts == 0 ? 0 : o.PublicFigures, Role.PublicFigure, (i, dice, births) => Bystander(o, country)(i, dice, births) with
            {
                ProposedHandlePercent = 0,
                EmptyDescriptionPercent = 0,
                MedianFollowers = 30_000,
            }),
            Handles = handles,
        };

        IReadOnlyList<Actor> Group(string role, int count, string part, Func<int, Dice, Births, Traits> traits)
        {
            var dice = Dice.For(o.Seed, "cast " + part);
            var births = new Births(dice, o);
            var people = new People(dice, handles, numbering);
            return [.. Enumerable.Range(0, count).Select(i => people.Person(traits(i, dice, births) with { Role = role }))];
        }
    }

    static Func<int, Dice, Births, Traits> Bystander(SimulationOptions o, Country country) => (_, _, births) => new(Role.Ordinary)
    {
        Country = country,
        CreatedAt = births.Usual(),
        ProposedHandlePercent = o.ProposedHandlePercent,
        EmptyDescriptionPercent = o.EmptyDescriptionPercent,
    };

    static Actor NewsBot(Handles handles, Numbering numbering) => new()
    {
        Number = numbering.Next(),
        Role = Role.NewsBot,
        Username = handles.Reserve("sim_depeche_claire"),
        Name = "Dépêche Claire",
        CreatedAt = new DateTimeOffset(2012, 3, 5, 8, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds(),
        Description = "Agence de presse fictive. Compte automatique.",
        Location = "Paris, France",
        Client = "Sim Agency Publisher",
        Followers = 84_000,
        Following = 41,
        PostCount = 26_400,
    };

    static Actor FakeOutlet(SimulationOptions o, Handles handles, Numbering numbering)
    {
        var dice = Dice.For(o.Seed, "cast fake outlet");
        return new()
        {
            Number = numbering.Next(),
            Role = Role.FakeOutlet,
            Group = Role.Campaign,
            Username = handles.Reserve(News.FakeHandle),
            Name = News.FakeName,
            // Reported: an account of 2011 whose name is recent.
            CreatedAt = new DateTimeOffset(2011, 5, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds() + dice.Below(180) * Window.Day + dice.Below(86400) * Window.Second,
            Description = "L'actualité sans filtre. Enquêtes, vidéos.",
            Client = "Sim Web App",
            Followers = dice.Between(300, 900),
            Following = dice.Between(20, 80),
            PostCount = dice.Between(10, 30),
        };
    }
}
