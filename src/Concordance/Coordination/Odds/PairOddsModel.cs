using System.Runtime.InteropServices;
using Concordance.Statistics;

namespace Concordance.Coordination;

/// <summary>The odds of a pair: given what both shared, how likely is it that they did so within the window of each other so often?</summary>
/// <remarks>
/// <para>
/// The null model takes who shared which object, and how often, as given: so each account's activity, each object's popularity and any likeness of
/// interests are kept exactly, and make no edge by themselves. What it lets go is the time: another account's share of an object could be any of those
/// that others made of it, or, where few did, of those that objects of its size and age get (<see cref="Pace"/>), more likely at the hours at which the
/// account is awake (<see cref="Hours"/>). Every object that both shared is then a trial with a chance of its own to meet, worth the more the less likely that
/// was, and the evidence is the sum over the meetings. It is a permutation of the times within each object (as M. Kulldorff et al., "A space-time permutation scan
/// statistic", PLoS Med 2 (2005), e59, do for places), in closed form; of the two accounts' points of view the one that makes a meeting likelier counts.
/// </para>
/// <para>
/// What it can't tell from acting together: a crowd so small that it looks like a group, most of all if the same fifty come again and again, and accounts that are always quick to follow the same source.
/// What it misses: a group that nobody else shares anything with and that is so large that it looks like a crowd (see <see cref="Prior"/>).
/// </para>
/// </remarks>
internal sealed class PairOddsModel(SortedShares shares, Neighbourhood near, bool hoursAreTold, Pace pace, Partners partners, long window)
{
    /// <summary>Shares by others that an object needs for half of what is believed of its pace to come from itself; so many at once are a crowd.</summary>
    internal const double Prior = 80;

    /// <summary>No single meeting counts for rarer than this, whatever the pace says: the table may know less than it seems.</summary>
    internal const double LeastChance = 0.01;

    readonly ShareFacts _facts = shares.Facts;
    readonly Visits _visits = shares.Facts.Visits;
    readonly Hours _hours = shares.Facts.Hours;

    /// <summary>What a thread works with, so that millions of pairs need no memory each.</summary>
    internal sealed class Workspace
    {
        internal readonly List<double> Chances = [];
        internal readonly List<int> Worth = [];
        internal readonly List<(long First, long Second)> Posts = [];
        internal readonly List<int> First = [], Second = [];
        internal readonly List<Meeting?> Met = [];
        internal readonly int[] HoursOfFirst = new int[Hours.PerDay + 1], HoursOfSecond = new int[Hours.PerDay + 1];
        internal readonly double[] AwakeOfFirst = Always(), AwakeOfSecond = Always();

        // Where hours are not told, every account is awake at all of them alike.
        static double[] Always() => [.. Enumerable.Repeat(1.0, Hours.PerDay)];

        internal void Clear()
        {
            Chances.Clear();
            Worth.Clear();
            Posts.Clear();
            First.Clear();
            Second.Clear();
            Met.Clear();
        }
    }

    internal PairOdds Of(int a, int b, Workspace work)
    {
        var one = _visits.Of(a);
        var other = _visits.Of(b);
        work.Clear();
        _visits.Common(a, b, work.First, work.Second);
        // Their rhythm is told by what they share besides: hours at which they only meet would make these look ordinary.
        _hours.CopyTo(a, work.HoursOfFirst);
        _hours.CopyTo(b, work.HoursOfSecond);
        for (var k = 0; k < work.First.Count; k++)
        {
            var (i, j) = (work.First[k], work.Second[k]);
            work.Met.Add(Meeting.Of(shares, one[i], other[j], window));
            if (work.Met[k] is null) continue;
            _hours.TakeMeetingsOut(one[i], other[j], window, work.HoursOfFirst);
            _hours.TakeMeetingsOut(other[j], one[i], window, work.HoursOfSecond);
        }
        if (hoursAreTold)
        {
            _hours.Factors(work.HoursOfFirst, work.AwakeOfFirst);
            _hours.Factors(work.HoursOfSecond, work.AwakeOfSecond);
        }
        var (occasions, seen) = (0, 0);
        double expected = 0;
        for (var k = 0; k < work.First.Count; k++)
        {
            var (i, j) = (work.First[k], work.Second[k]);
            var chance = Math.Max(Chance(a, one[i], b, other[j], work.AwakeOfSecond), Chance(b, other[j], a, one[i], work.AwakeOfFirst));
            expected += chance;
            // The less likely a meeting, the more it is worth; nothing where it was near to certain, as at a live event.
            var worth = (int)Math.Round(4 * (1 - chance));
            if (worth > 0)
            {
                work.Chances.Add(chance);
                work.Worth.Add(worth);
            }
            if (work.Met[k] is { } met && IsNew(work.Posts, shares.At[met.PlaceOfFirst].Time, shares.At[met.PlaceOfSecond].Time))
                (occasions, seen) = (occasions + 1, seen + worth);
        }
        return new(work.First.Count, occasions, expected, WeightedTrials.UpperTail(seen, CollectionsMarshal.AsSpan(work.Chances), CollectionsMarshal.AsSpan(work.Worth)));
    }

    /// <summary>A headline and its link, or a picture and its caption, come in the same posts: one occasion, not two. An account's posts are told apart by their time.</summary>
    static bool IsNew(List<(long First, long Second)> posts, long first, long second)
    {
        foreach (var post in posts) if (post.First == first || post.Second == second) return false;
        posts.Add((first, second));
        return true;
    }

    /// <summary>Chance that one of the other account's shares falls within the window of one of this account's.</summary>
    double Chance(int account, in Visit visit, int other, in Visit otherVisit, ReadOnlySpan<double> awake)
    {
        var (close, others) = partners.Has(account) || partners.Has(other) ? Without(account, other, visit) : (near.Near(visit), visit.Others);
        var own = shares.Place.AsSpan(visit.Start, visit.Shares);
        double none = 1;
        foreach (var place in own)
            none *= 1 - Math.Min(1, pace.At(place) * Math.Max(1, awake[Hours.Of(shares.At[place].Time)]));
        // What the object itself shows counts by accounts: one that shares it again and again is no crowd.
        var known = others * _visits.AccountsPerShare(visit.Object);
        var shown = close == 0 ? 0 : Math.Min(1, close * AwakeThen(own, visit.Object, awake) / others);
        var chance = (known * AnyOf(otherVisit.Shares, shown) + Prior * AnyOf(otherVisit.Shares, 1 - none)) / (known + Prior);
        return Math.Clamp(chance, LeastChance, 0.999);

        static double AnyOf(int shares, double chance) => shares == 1 ? chance : 1 - Math.Pow(1 - chance, shares);
    }

    /// <summary>How much more likely the other account is to share at the hours of these shares than at those of the object's; 1 or more.</summary>
    double AwakeThen(ReadOnlySpan<int> own, int o, ReadOnlySpan<double> awake)
    {
        double then = 0, ever = 0;
        foreach (var place in own) then = Math.Max(then, awake[Hours.Of(shares.At[place].Time)]);
        var histogram = _facts.HoursOf(o);
        for (var h = 0; h < histogram.Length; h++)
            if (histogram[h] > 0) ever += histogram[h] * awake[h];
        return Math.Max(1, then * _facts.Size(o) / Math.Max(1e-9, ever));
    }

    /// <summary>Neighbours and others among those who are partners of neither.</summary>
    (int Near, int Others) Without(int account, int other, in Visit visit)
    {
        var (first, second) = (partners.Of(account), partners.Of(other));
        var (start, end) = (shares.ObjectStart[visit.Object], shares.ObjectStart[visit.Object + 1]);
        var others = visit.Others;
        if (end - start <= 4 * (first.Count + second.Count))
        {
            for (var i = start; i < end; i++) if (shares.At[i].Account != account && Known(shares.At[i].Account)) others--;
        }
        else
        {
            // Of an object that thousands shared, the few partners are looked up.
            others -= _visits.SharesOf(other, visit.Object);
            foreach (var partner in first) if (partner != other) others -= _visits.SharesOf(partner, visit.Object);
            foreach (var partner in second) if (partner != account && !first.Contains(partner)) others -= _visits.SharesOf(partner, visit.Object);
        }
        if (near.Near(visit) == 0) return (0, others);
        var (count, upTo) = (0, 0);
        foreach (var place in shares.Place.AsSpan(visit.Start, visit.Shares))
        {
            var (low, high) = near.Of(place);
            for (var i = Math.Max(low, upTo); i < high; i++) if (shares.At[i].Account != account && !Known(shares.At[i].Account)) count++;
            upTo = Math.Max(upTo, high);
        }
        return (count, others);

        bool Known(int who) => who == other || first.Contains(who) || second.Contains(who);
    }
}
