using Concordance.Simulation.Chance;
using Concordance.Simulation.Output;

namespace Concordance.Simulation.Cast;

/// <summary>The accounts of a campaign: the first diffuser, the fresh ones, the older ones.</summary>
static class CampaignCasting
{
    public static IReadOnlyList<Actor> First(SimulationOptions o, Country country, Handles handles, Numbering numbering) =>
        o.CampaignAccounts == 0 ? [] : Of(Role.Campaign, o.CampaignAccounts, o.CampaignAccountsOfJuly, country, o, handles, numbering);

    /// <summary>The second campaign has the same ways and no country.</summary>
    public static IReadOnlyList<Actor> Second(SimulationOptions o, Country country, Handles handles, Numbering numbering)
    {
        var without = o with { DeclaresCountryPercent = 0, CountryLetterPercent = 0, CampaignNamePercent = 0, Renamed = 0 };
        return o.SecondCampaignAccounts == 0 ? [] : Of(Role.SecondCampaign, o.SecondCampaignAccounts, o.SecondCampaignAccounts / 3, country, without, handles, numbering);
    }

    /// <summary>Further accounts of the first campaign, made in its batches and deleted after its first day.</summary>
    public static IReadOnlyList<Actor> Deleted(SimulationOptions o, Country country, Handles handles, Numbering numbering)
    {
        var dice = Dice.For(o.Seed, "cast deleted");
        var births = new Births(dice, o);
        var people = new People(dice, handles, numbering);
        return [.. Enumerable.Range(0, o.CampaignAccounts == 0 ? 0 : o.DeletedAccounts).Select(_ => people.Person(new(Role.Campaign)
        {
            Group = Role.Campaign,
            Country = country,
            CreatedAt = births.FreshInBatch(country.UtcOffsetHours),
            ProposedHandlePercent = o.FreshProposedHandlePercent,
            EmptyDescriptionPercent = o.FreshEmptyDescriptionPercent,
            MedianFollowers = 3,
            MedianEarlierPosts = 0,
            Deleted = true,
        }))];
    }

    static List<Actor> Of(string group, int n, int freshCount, Country country, SimulationOptions o, Handles handles, Numbering numbering)
    {
        var dice = Dice.For(o.Seed, "cast " + group);
        var births = new Births(dice, o);
        var people = new People(dice, handles, numbering);
        var declares = Quota.Of(dice, n, n * o.DeclaresCountryPercent / 100);
        var letter = Quota.Of(dice, n, n * o.CountryLetterPercent / 100);
        var client = Quota.Of(dice, n, n * o.CampaignClientPercent / 100);
        // Reported: the first diffuser declares the country. Swapping keeps the quota; with a quota of none it declares nothing.
        var declaring = Array.IndexOf(declares, true);
        if (declaring > 0) (declares[0], declares[declaring]) = (true, declares[0]);

        return [.. Enumerable.Range(0, n).Select(i =>
        {
            var fresh = i > 0 && i <= freshCount;
            return people.Person(new(group)
            {
                Group = group,
                Country = country,
                CreatedAt = i == 0 ? births.MonthBefore() : fresh ? births.FreshInBatch(country.UtcOffsetHours) : dice.Percent(35) ? births.ThisYear() : births.Usual(),
                DeclaresCountry = declares[i],
                CountryLetter = letter[i],
                CountryName = dice.Percent(o.CampaignNamePercent),
                RareClient = client[i],
                ProposedHandlePercent = fresh ? o.FreshProposedHandlePercent : o.OlderProposedHandlePercent,
                EmptyDescriptionPercent = fresh ? o.FreshEmptyDescriptionPercent : o.OlderEmptyDescriptionPercent,
                MedianFollowers = fresh ? 3 : 40,
                // Reported: the fresh accounts posted nothing else, so their counter holds only what the data holds.
                MedianEarlierPosts = fresh ? 0 : 120,
                Cell = i % o.CampaignCells,
                RenamedAt = i > freshCount && i <= freshCount + o.Renamed / 2 ? CollectionPlan.RenamingAt(o) : null,
            });
        })];
    }
}
