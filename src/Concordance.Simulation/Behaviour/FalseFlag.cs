using System.Globalization;
using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;
using Concordance.Simulation.Visuals;

namespace Concordance.Simulation.Behaviour;

/// <summary>
/// A group that wears the markers of the country on purpose: after the burst, at hours of Paris, from the usual clients, with
/// mistakes that nobody from there makes. Its waves are real, its origin is not.
/// </summary>
static class FalseFlag
{
    const int SpreadSeconds = 150;

    public static List<Draft> Posts(SimulationOptions o, Company company)
    {
        var dice = Dice.For(o.Seed, "false flag");
        List<Draft> posts = [];
        if (company.FalseFlag.Count == 0) return posts;
        var days = Window.Of(o.CampaignStart.AddDays(3), o.CampaignStart.AddDays(5).AddSeconds(-SpreadSeconds));
        for (var wave = 1; wave <= o.FalseFlagWaves; wave++)
        {
            var at = Rhythm.Paris.Draw(dice, days);
            var template = dice.Pick(dice.Percent(70) ? FalseFlagTexts.Slogans : FalseFlagTexts.ClumsyAzerbaijani);
            // From the sixth wave on they use a few of the campaign's visuals too.
            var picture = o.CampaignVisuals > 0 && wave > 5 && dice.Percent(50) ? PictureBook.AnyOf(dice.Between(1, o.CampaignVisuals), dice) : "";
            posts.AddRange(company.FalseFlag.Where(_ => dice.Percent(70)).Select((member, i) => new Draft
            {
                Author = member,
                At = at + (i == 0 ? 0 : dice.Below(SpreadSeconds * Window.Second)),
                Text = Talk.WithPicture(Phrase.Expand(template, dice), picture),
                Picture = picture.Length > 0 ? picture : null,
                Wave = $"{Role.FalseFlag}-{wave.ToString("000", CultureInfo.InvariantCulture)}",
                Copy = i == 0 ? CopyKind.First : CopyKind.Variant,
            }));
        }
        return posts;
    }
}
