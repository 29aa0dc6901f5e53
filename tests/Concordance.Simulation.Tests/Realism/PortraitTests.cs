using System.Globalization;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Realism;

namespace Concordance.Simulation.Tests.Realism;

public class PortraitTests
{
    [Fact]
    public void Figures_OfAHandfulOfPosts_AreCountedByHand()
    {
        var portrait = new Portrait(1);
        portrait.Add("a", 0, "x");
        portrait.Add("b", 500, "x");
        portrait.Add("a", 1_999, null);
        portrait.Add("a", 61_999, "x");
        portrait.Add("c", 70_000, "y");
        Assert.Equal(
            new PortraitFigures
            {
                KeepOneIn = 1,
                Posts = 5,
                Shares = 4,
                PostsPerAccount = new(3, 1, 1, 1, 3, 3, 3, 3),
                OnePostPerMille = 666,
                TopAccountsPerMille = 600,
                SecondsBetweenPosts = new(2, 1, 1, 1, 60, 60, 60, 60),
                SharesPerObject = new(2, 1, 1, 1, 3, 3, 3, 3),
                AccountsPerObject = new(2, 1, 1, 1, 2, 2, 2, 2),
                ObjectsSharedAgain = 1,
            },
            portrait.Figures());
    }

    [Fact]
    public void Figures_OfNothing_AreZero()
    {
        var figures = new Portrait(7).Figures();
        Assert.Equal((0L, 0L, 0, 0), (figures.Posts, figures.PostsPerAccount.Count, figures.OnePostPerMille, figures.TopAccountsPerMille));
    }

    [Fact]
    public void Add_PostOfThePast_IsAnError()
    {
        var portrait = new Portrait(1);
        portrait.Add("a", 2, null);
        portrait.Add("b", 2, null);
        Assert.Throws<ArgumentException>(() => portrait.Add("c", 1, null));
    }

    [Fact]
    public void Portrait_KeepingOneInNone_IsAnError() => Assert.Throws<ArgumentOutOfRangeException>(() => new Portrait(0));

    [Fact]
    public void TopAccountsPerMille_OfHundredAndOneAccounts_CountsTwo()
    {
        var portrait = new Portrait(1);
        for (var i = 0; i < 101; i++) portrait.Add("account " + i.ToString(CultureInfo.InvariantCulture), 0, null);
        for (var i = 0; i < 99; i++) portrait.Add("account 0", 1, null);
        Assert.Equal(101 * 1000 / 200, portrait.Figures().TopAccountsPerMille);
    }

    [Fact]
    public void Figures_OfASample_AreAboutASliceOfAccountsAndNearTheWhole()
    {
        var (all, tenth) = (Stream(1), Stream(10));
        Assert.Equal((all.Posts, all.Shares), (tenth.Posts, tenth.Shares));
        Assert.InRange(tenth.PostsPerAccount.Count, 1_800, 2_200);
        Assert.InRange(tenth.SharesPerObject.Count, all.SharesPerObject.Count / 12, all.SharesPerObject.Count / 8);
        Assert.Equal(all.PostsPerAccount.P50, tenth.PostsPerAccount.P50);
        Assert.InRange(tenth.SecondsBetweenPosts.P50, all.SecondsBetweenPosts.P50 * 9 / 10, all.SecondsBetweenPosts.P50 * 11 / 10);
        Assert.InRange(tenth.OnePostPerMille, all.OnePostPerMille - 30, all.OnePostPerMille + 30);

        static PortraitFigures Stream(int keepOneIn)
        {
            // Ids that differ in their last digits only, as those of a generator do.
            var portrait = new Portrait(keepOneIn);
            var dice = Dice.For(5, "portrait");
            for (var i = 0; i < 20_000; i++) portrait.Add(Id(i), i, null);
            for (var i = 0; i < 60_000; i++) portrait.Add(Id(dice.Below(1 + dice.Below(20_000))), 100_000 + i * 1000L, i % 3 == 0 ? Id(dice.Below(5_000)) : null);
            return portrait.Figures();
        }

        static string Id(int i) => (9_100_000_000_000_000_000L + i).ToString(CultureInfo.InvariantCulture);
    }

    [Fact]
    public void StableHash_OfKnownIds_IsTheSameEverywhere() =>
        Assert.Equal((0xC3817C016BA4FF30UL, 0x4AA677D421564A87UL), (StableHash.Of(""), StableHash.Of("sim_somebody")));
}
