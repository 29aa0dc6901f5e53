using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Behaviour;

/// <summary>The uptake: people with an audience share the video days later, some in outrage, some in doubt, none on order.</summary>
static class PublicFigures
{
    public static List<Draft> Posts(SimulationOptions o, Company company)
    {
        var dice = Dice.For(o.Seed, "public figures");
        var talk = new Talk(o, dice);
        var day = o.CampaignStart.AddDays(1 + o.UptakeAfterDays);
        List<Draft> posts = [];
        foreach (var author in company.PublicFigures)
        {
            posts.Add(talk.Say(author, [.. PublicFigureTexts.Outrage.Concat(PublicFigureTexts.Doubt).Select(t => $"{t} {News.FakeVideo}")], window: Window.Of(day, day.AddDays(1))));
            for (var i = dice.Between(8, 25); i > 0; i--) posts.Add(talk.Everyday(author));
        }
        return posts;
    }
}
