using Concordance.Coordination;

namespace Concordance.Tests.Coordination.Sweep;

public class MeetingsTests
{
    /// <summary>One table serves accounts that meet few and many in turn; the others' numbers are close together, or far apart in steps that a table of a power of two could put into one place.</summary>
    [Fact]
    public void Meetings_OfOneAccountAfterAnother_AreTheirOwn()
    {
        var random = new Random(11);
        var meetings = new Meetings();
        foreach (var (others, step) in ((int, int)[])[(3, 1), (3000, 1), (5, 1 << 20), (0, 1), (900, 4096), (64, 64), (2, 1)])
        {
            var expected = new Dictionary<(int Other, int Object), long>();
            meetings.Begin(others);
            for (var thing = 0; thing < 4; thing++)
            {
                meetings.At(thing);
                for (var i = 0; i < 2 * others; i++)
                {
                    var (other, lag) = (step * random.Next(others), (long)random.Next(60));
                    meetings.Add(other, lag);
                    expected[(other, thing)] = Math.Min(lag, expected.GetValueOrDefault((other, thing), long.MaxValue));
                }
            }
            var edges = new EdgeBlock();
            meetings.Take(7, 2, edges);
            var all = expected.GroupBy(m => m.Key.Other).OrderBy(g => g.Key).Select(g => (First: g.Key, Second: 7, Weight: g.Count(), Lag: g.Sum(m => m.Value))).ToList();
            Assert.Equal(all.Count, meetings.Count);
            Assert.Equal(all.Where(e => e.Weight >= 2), edges.Edges());
        }
    }
}
