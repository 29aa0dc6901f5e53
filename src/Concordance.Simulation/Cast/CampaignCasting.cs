using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Cast;

/// <summary>The campaign's accounts: the first diffuser, the fresh ones, the older ones.</summary>
static class CampaignCasting
{
    public static IReadOnlyList<Actor> Of(SimulationOptions o, Handles handles)
    {
        var dice = Dice.For(o.Seed, "cast campaign");
        var births = new Births(dice, o);
        var people = new People(dice, handles);
        var n = o.CampaignAccounts;
        var declares = Quota.Of(dice, n, n * o.DeclaresAzerbaijanPercent / 100);
        var letter = Quota.Of(dice, n, n * o.AzerbaijaniLetterPercent / 100);
        var client = Quota.Of(dice, n, n * o.CampaignClientPercent / 100);
        // Reported: the first diffuser declares Azerbaijan. Swapping keeps the quota; with a quota of none it declares nothing.
        var declaring = Array.IndexOf(declares, true);
        if (declaring > 0) (declares[0], declares[declaring]) = (true, declares[0]);

        return [.. Enumerable.Range(0, n).Select(i =>
        {
            var fresh = i > 0 && i <= o.CampaignAccountsOfJuly;
            return people.Person(new(Role.Campaign)
            {
                CreatedAt = i == 0 ? births.MonthBefore() : fresh ? births.FreshInBatch() : dice.Percent(35) ? births.ThisYear() : births.Usual(),
                DeclaresAzerbaijan = declares[i],
                AzerbaijaniLetter = letter[i],
                AzerbaijaniName = dice.Percent(o.CampaignAzerbaijaniNamePercent),
                RareClient = client[i],
                ProposedHandlePercent = fresh ? o.FreshProposedHandlePercent : o.OlderProposedHandlePercent,
                EmptyDescriptionPercent = fresh ? o.FreshEmptyDescriptionPercent : o.OlderEmptyDescriptionPercent,
                MedianFollowers = fresh ? 3 : 40,
                // Reported: the fresh accounts posted nothing else, so their counter holds only what the data holds.
                MedianEarlierPosts = fresh ? 0 : 120,
                Cell = i % o.CampaignCells,
            });
        })];
    }
}
