using System.Globalization;
using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Behaviour;

/// <summary>Coordination in the open: the first member announces text and hour, and all post it within two minutes of it.</summary>
static class FanClubActions
{
    // 20:00 in Paris.
    const int HourUtc = 18;

    public static List<Draft> Posts(SimulationOptions o, Company company)
    {
        var dice = Dice.For(o.Seed, "fan club");
        var talk = new Talk(o, dice);
        var days = (o.End - o.Start).Days;
        List<Draft> posts = [];
        for (var action = 1; company.FanClub.Count > 0 && action <= o.FanClubActions; action++)
        {
            var at = o.Start.AddDays(Math.Max(1, action * days / (o.FanClubActions + 1))).AddHours(HourUtc).ToUnixTimeMilliseconds();
            var text = DecoyTexts.FanClubActions[(action - 1) % DecoyTexts.FanClubActions.Count];
            var wave = $"{Role.FanClub}-{action.ToString("000", CultureInfo.InvariantCulture)}";
            posts.Add(new()
            {
                Author = company.FanClub[0],
                At = at - Window.Day - dice.Below(2 * Window.Hour),
                Text = $"Rendez-vous demain à 20h00 (heure de Paris), on poste tous ensemble : « {text} »",
            });
            posts.AddRange(company.FanClub.Select(member => new Draft
            {
                Author = member,
                At = at + dice.Below(o.FanClubSpreadSeconds * Window.Second),
                Text = text,
                Wave = wave,
                Copy = CopyKind.Exact,
            }));
        }
        foreach (var member in company.FanClub)
            for (var i = dice.Between(3, 12); i > 0; i--)
                posts.Add(dice.Percent(60) ? talk.Chat(member, DecoyTexts.Fan) : talk.Everyday(member));
        return posts;
    }
}
