using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Cast;

/// <summary>Fills every role.</summary>
static class Casting
{
    public static Company Of(SimulationOptions o)
    {
        var handles = new Handles();
        foreach (var handle in Names.OfficialHandles) handles.Reserve(handle);
        foreach (var (_, handle) in News.Outlets) handles.Reserve(handle);
        return new()
        {
            Campaign = CampaignCasting.Of(o, handles),
            FreshCampaignAccounts = o.CampaignAccountsOfJuly,
            FakeOutlet = FakeOutlet(o, handles),
            Ordinary = Ordinary(o, handles),
            Critics = Bystanders(Role.Critic, o.Critics, o, handles),
            Fans = Bystanders(Role.Fan, o.Fans, o, handles),
            Diaspora = Diaspora(o, handles),
            NewsBot = NewsBot(handles),
            FanClub = Bystanders(Role.FanClub, o.FanClub, o, handles),
            LateJoiners = Bystanders(Role.LateJoiner, o.LateJoiners, o, handles),
        };
    }

    static List<Actor> Ordinary(SimulationOptions o, Handles handles)
    {
        var dice = Dice.For(o.Seed, "cast ordinary");
        var births = new Births(dice, o);
        var people = new People(dice, handles);
        var n = o.OrdinaryAccounts;
        var fresh = Quota.Of(dice, n, n * o.OrdinaryOfJulyPerMille / 1000);
        var declares = Quota.Of(dice, n, n * o.OrdinaryDeclaresAzerbaijanPerMille / 1000);
        var letter = Quota.Of(dice, n, n * o.OrdinaryAzerbaijaniLetterPerMille / 1000);
        var client = Quota.Of(dice, n, n * o.OrdinaryClientPerMille / 1000);
        return [.. Enumerable.Range(0, n).Select(i => people.Person(new(Role.Ordinary)
        {
            CreatedAt = fresh[i] ? births.FreshBeforeStart() : births.Usual(),
            DeclaresAzerbaijan = declares[i],
            AzerbaijaniLetter = letter[i],
            RareClient = client[i],
            MedianFollowers = fresh[i] ? 12 : 130,
            MedianEarlierPosts = fresh[i] ? 15 : 900,
            ProposedHandlePercent = fresh[i] ? 45 : o.ProposedHandlePercent,
            EmptyDescriptionPercent = o.EmptyDescriptionPercent,
        }))];
    }

    static List<Actor> Bystanders(string role, int count, SimulationOptions o, Handles handles)
    {
        var dice = Dice.For(o.Seed, "cast " + role);
        var births = new Births(dice, o);
        var people = new People(dice, handles);
        return [.. Enumerable.Range(0, count).Select(_ => people.Person(new(role)
        {
            CreatedAt = births.Usual(),
            ProposedHandlePercent = o.ProposedHandlePercent,
            EmptyDescriptionPercent = o.EmptyDescriptionPercent,
        }))];
    }

    static List<Actor> Diaspora(SimulationOptions o, Handles handles)
    {
        var dice = Dice.For(o.Seed, "cast diaspora");
        var births = new Births(dice, o);
        var people = new People(dice, handles);
        return [.. Enumerable.Range(0, o.Diaspora).Select(_ => people.Person(new(Role.Diaspora)
        {
            CreatedAt = births.Usual(),
            DeclaresAzerbaijan = true,
            AzerbaijaniName = true,
            AzerbaijaniLetter = dice.Percent(o.DiasporaLetterPercent),
            ProposedHandlePercent = o.ProposedHandlePercent,
            EmptyDescriptionPercent = o.EmptyDescriptionPercent,
        }))];
    }

    static Actor NewsBot(Handles handles) => new()
    {
        Role = Role.NewsBot,
        Username = handles.Reserve("sim_depeche_claire"),
        Name = "Dépêche Claire",
        CreatedAt = new DateTimeOffset(2012, 3, 5, 8, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds(),
        Description = "Agence de presse fictive. Compte automatique.",
        Location = "Paris, France",
        Client = "Sim Agency Publisher",
        Followers = 84_000,
        Following = 41,
        EarlierPosts = 26_400,
    };

    static Actor FakeOutlet(SimulationOptions o, Handles handles)
    {
        var dice = Dice.For(o.Seed, "cast fake outlet");
        return new()
        {
            Role = Role.FakeOutlet,
            Username = handles.Reserve(News.FakeHandle),
            Name = News.FakeName,
            // Reported: an account of 2011 whose name is recent.
            CreatedAt = new DateTimeOffset(2011, 5, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds() + dice.Below(180) * Window.Day + dice.Below(86400) * Window.Second,
            Description = "L'actualité sans filtre. Enquêtes, vidéos.",
            Location = "",
            Client = "Sim Web App",
            Followers = dice.Between(300, 900),
            Following = dice.Between(20, 80),
            EarlierPosts = dice.Between(10, 30),
        };
    }
}
