using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using CsCheck;

namespace Concordance.Simulation.Tests;

public class PopulationTests
{
    const int Many = 200_000;

    static readonly SimulationOptions s_options = new();

    static readonly Population s_population = new(s_options, Country.Azerbaijan, Casting.Of(s_options).Handles, Many * (long)s_options.PostsPerOrdinaryAccount);

    static readonly Lazy<IReadOnlyList<Actor>> s_actors = new(() => [.. Enumerable.Range(0, Many).Select(rank => s_population.Of(rank))]);

    [Fact]
    public void Of_TwoHundredThousandRanks_HaveHandlesOfTheirOwnThatNobodyCanBear()
    {
        Assert.Equal(Many, s_population.Count);
        Assert.Equal(Many, s_actors.Value.Select(a => a.Username).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.True(s_actors.Value.All(a => a.Username.Length >= 16 && a.Username.StartsWith("sim_", StringComparison.Ordinal) && a.Username.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')));
    }

    [Fact]
    public void Of_TwoHundredThousandRanks_HaveIdsOfTheirOwnInTheOrderOfCreation()
    {
        var byId = s_actors.Value.OrderBy(a => a.Id, StringComparer.Ordinal).ToArray();
        Assert.Equal(Many, byId.Select(a => a.Id).Distinct().Count());
        Assert.True(byId.Zip(byId.Skip(1)).All(pair => pair.First.CreatedAt <= pair.Second.CreatedAt));
    }

    [Fact]
    public void Of_SameRankTwice_IsTheSameAccount() => Gen.Long[0, Many - 1].Sample(rank =>
    {
        var (one, other) = (s_population.Of(rank), s_population.Of(rank));
        return (one.Id, one.Username, one.Name, one.Description, one.Location, one.Client, one.Followers, one.PostCount)
            == (other.Id, other.Username, other.Name, other.Description, other.Location, other.Client, other.Followers, other.PostCount);
    });

    [Fact]
    public void Draw_AnyInstant_GivesAnAccountThatWasCreatedBefore()
    {
        var days = (s_options.End - s_options.Start).Days;
        Gen.Select(Gen.ULong, Gen.Long[0, days * Window.Day - 1]).Sample((seed, offset) =>
        {
            var at = s_options.Start.ToUnixTimeMilliseconds() + offset;
            var rank = s_population.Draw(Dice.For(seed, "draw"), at);
            return rank >= 0 && rank < Many && s_population.Of(rank).CreatedAt < at;
        });
    }

    [Fact]
    public void Draw_ManyTimes_IsHeavyTailed()
    {
        var dice = Dice.For(1, "draws");
        var at = s_options.GoalAt.ToUnixTimeMilliseconds();
        var drawn = Enumerable.Range(0, 100_000).Select(_ => s_population.Draw(dice, at)).CountBy(rank => rank).Select(n => n.Value).OrderDescending().ToArray();
        // The first in a hundred of the accounts take a good part of the posts, and most accounts post once or twice.
        Assert.InRange(drawn.Take(Many / 100).Sum() / 100_000.0, 0.15, 0.45);
        Assert.True(drawn[drawn.Length / 2] <= 2);
    }

    [Fact]
    public void Draw_AtNight_FindsThoseFarAway()
    {
        var dice = Dice.For(1, "night");
        var noon = s_options.GoalAt.Date;
        var night = new DateTimeOffset(noon, TimeSpan.Zero).AddHours(2).ToUnixTimeMilliseconds();
        var evening = new DateTimeOffset(noon, TimeSpan.Zero).AddHours(18).ToUnixTimeMilliseconds();
        var (atNight, atEvening) = (Ranks(night), Ranks(evening));
        // Different people: the two sets share fewer than two of one hour do.
        Assert.True(atNight.Intersect(atEvening).Count() < Ranks(evening).Intersect(atEvening).Count());

        HashSet<long> Ranks(long at) => [.. Enumerable.Range(0, 20_000).Select(_ => s_population.Draw(dice, at))];
    }
}
