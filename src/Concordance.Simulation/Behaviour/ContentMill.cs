using System.Globalization;
using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Behaviour;

/// <summary>
/// Coordination for money: each placement of a client is posted by about half of the mill's accounts within a quarter of an
/// hour. On the day after the campaign's last, one client is the fake outlet.
/// </summary>
static class ContentMill
{
    const int SpreadMinutes = 15;

    public static List<Draft> Posts(SimulationOptions o, Company company)
    {
        var dice = Dice.For(o.Seed, "content mill");
        List<Draft> posts = [];
        if (company.ContentMill.Count == 0) return posts;
        var placements = 0;
        for (var day = o.Start; day < o.End; day = day.AddDays(1))
            for (var i = 0; i < o.ContentMillPlacementsPerDay; i++)
            {
                var at = Rhythm.OfficeAt(2).Draw(dice, Window.Of(day, day.AddDays(1).AddMinutes(-SpreadMinutes)));
                var outlet = company.FakeOutlet is not null && i == 0 && day == o.CampaignEnd;
                var link = outlet ? dice.Pick(News.FakeArticles) : null;
                var template = dice.Pick(outlet ? MillTexts.ToRead : MillTexts.Placements);
                // The client's words are the same in every post of the placement, the openings differ.
                var text = Phrase.Expand(template, dice);
                var wave = $"{Role.ContentMill}-{(++placements).ToString("000", CultureInfo.InvariantCulture)}";
                posts.AddRange(company.ContentMill.Where(_ => dice.Percent(55)).Select(member => new Draft
                {
                    Author = member,
                    At = at + dice.Below(SpreadMinutes * Window.Minute),
                    Text = string.Join(' ', new[] { dice.Percent(50) ? dice.Pick(MillTexts.Openings) : "", text, link ?? "" }.Where(p => p.Length > 0)),
                    Wave = wave,
                    Copy = CopyKind.Variant,
                }));
            }
        return posts;
    }
}
