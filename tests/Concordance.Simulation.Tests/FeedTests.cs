using Concordance.Simulation.Behaviour;
using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using CsCheck;

namespace Concordance.Simulation.Tests;

public class FeedTests
{
    static readonly Actor[] s_people = [.. Enumerable.Range(0, 12).Select(i => new Actor { Number = i, Role = Role.Ordinary, Username = "sim_somebody_" + i, Name = "", CreatedAt = 0, Client = "" })];

    static Draft Post(int author, long at) => new() { Author = s_people[author], At = at, Text = "" };

    [Fact]
    public void Repost_AnyFeed_TakesEarlierPostsOfOthersOnceAndNotMoreThanTheirAttention() =>
        Gen.Select(Gen.ULong, Gen.Int[0, 11].Array[20, 200]).Sample((seed, authors) =>
        {
            var dice = Dice.For(seed, "feed");
            var feed = new Feed();
            var left = new Dictionary<Draft, int>();
            var seen = new HashSet<(Draft, Actor)>();
            for (var i = 0; i < authors.Length; i++)
            {
                var at = i * Window.Minute;
                var post = Post(authors[i], at);
                feed.Add(post, new(left[post] = dice.Below(4), 0));
                var who = dice.Pick(s_people);
                if (feed.Repost(who, at, dice) is not { } repost) continue;
                var target = repost.Target!;
                if (target.Author == who || at - target.At < 4 * Window.Second || --left[target] < 0 || !seen.Add((target, who))) return false;
                if (repost is not { Kind: ReferenceKind.Repost } || repost.At != at || repost.Author != who) return false;
            }
            return true;
        });

    [Fact]
    public void ToAnswer_PostWithoutAttention_IsNeverTaken()
    {
        var feed = new Feed();
        for (var i = 0; i < 100; i++) feed.Add(Post(0, i * Window.Minute), new(5, 0));
        Assert.All(Enumerable.Range(0, 50), i => Assert.Null(feed.ToAnswer(s_people[1], 100 * Window.Minute, Dice.For((ulong)i, "answer"))));
    }

    [Fact]
    public void Repost_EmptyFeed_IsNothing() => Assert.Null(new Feed().Repost(s_people[0], 1, Dice.For(1, "empty")));

    [Fact]
    public void Repost_FeedThatOverflowed_TakesNoneOfThoseThatFellOut()
    {
        var feed = new Feed();
        const int capacity = 1 << 14;
        for (var i = 0; i < capacity * 2; i++) feed.Add(Post(0, i * Window.Second), new(9, 0));
        var dice = Dice.For(3, "overflow");
        for (var i = 0; i < 2_000; i++)
            if (feed.Repost(s_people[1 + i % 11], capacity * 2 * Window.Second, dice) is { } repost) Assert.True(repost.Target!.At >= capacity * Window.Second);
    }
}

public class SessionsTests
{
    [Fact]
    public void GoesOn_NobodyPosted_IsNobody() => Assert.Null(new Sessions().GoesOn(Window.Day, Dice.For(1, "nobody")));

    [Fact]
    public void GoesOn_AnyHistory_GivesSomebodyOfTheLastThreeHours() =>
        Gen.Select(Gen.ULong, Gen.Int[1, 600].Array[1, 300]).Sample((seed, pauses) =>
        {
            var dice = Dice.For(seed, "sessions");
            var sessions = new Sessions();
            var last = new Dictionary<long, long>();
            var at = Window.Day;
            foreach (var pause in pauses)
            {
                at += pause * Window.Second;
                if (sessions.GoesOn(at, dice) is { } rank && !(last.TryGetValue(rank, out var before) && at - before < 3 * Window.Hour)) return false;
                var posts = dice.Below(20L);
                sessions.Add(posts, at);
                last[posts] = at;
            }
            return true;
        });

    [Fact]
    public void GoesOn_AfterALongSilence_IsNobody()
    {
        var sessions = new Sessions();
        sessions.Add(7, Window.Day);
        Assert.All(Enumerable.Range(0, 50), i => Assert.Null(sessions.GoesOn(Window.Day + 3 * Window.Hour, Dice.For((ulong)i, "silence"))));
    }
}

public class HoursTests
{
    [Fact]
    public void Instants_AnyNumberOfPosts_AreThatManyInOrderWithinThePeriod() => Gen.Select(Gen.ULong, Gen.Int[0, 5_000], Gen.Int[0, 300]).Sample((seed, posts, uproar) =>
    {
        var o = new SimulationOptions { Seed = seed, UproarPosts = Math.Min(uproar, posts / 2) };
        var instants = new Hours(o, posts).Instants().ToArray();
        var period = Window.Of(o.Start, o.End);
        return instants.Length == posts && instants.All(i => period.Contains(i.At)) && instants.Zip(instants.Skip(1)).All(pair => pair.First.At <= pair.Second.At)
            && instants.Count(i => i.Occasion == Occasion.Uproar) == o.UproarPosts && instants.Count(i => i.Occasion == Occasion.Goal) == posts * o.GoalPerMille / 1000;
    }, iter: 30);
}
