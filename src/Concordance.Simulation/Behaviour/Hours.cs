using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Behaviour;

/// <summary>
/// When the ordinary accounts post: hour by hour, by the rhythm of the day and of the week, with days and hours that are
/// fuller or emptier by chance; and on occasions that move everybody.
/// </summary>
sealed class Hours
{
    // Chance makes a day or an hour this much fuller or emptier at most, percent.
    const int DayNoise = 20, HourNoise = 18;

    readonly SimulationOptions _o;
    readonly Dice _dice;
    readonly long _start, _everyday;
    readonly long[] _weights;
    readonly Queue<(long At, string Occasion)> _occasions;
    readonly long _allWeight;

    public Hours(SimulationOptions o, long posts)
    {
        _o = o;
        _dice = Dice.For(o.Seed, "hours");
        _start = o.Start.ToUnixTimeMilliseconds();
        _weights = [.. Weights()];
        _allWeight = _weights.Sum();
        var goal = posts * o.GoalPerMille / 1000;
        _everyday = Math.Max(0, posts - goal - o.UproarPosts);
        _occasions = new(Goal(goal).Concat(Uproar()).OrderBy(x => x.At));
    }

    /// <summary>The instants of each hour of the period in turn, in the order of time.</summary>
    public IEnumerable<(long At, string Occasion)> Instants()
    {
        long weight = 0, made = 0;
        List<(long At, string Occasion)> hour = [];
        for (var i = 0; i < _weights.Length; i++)
        {
            weight += _weights[i];
            var until = (long)((Int128)_everyday * weight / _allWeight);
            var from = _start + i * Window.Hour;
            hour.Clear();
            for (; made < until; made++) hour.Add((from + _dice.Below(Window.Hour), Occasion.AnyDay));
            while (_occasions.TryPeek(out var next) && next.At < from + Window.Hour) hour.Add(_occasions.Dequeue());
            // Ties are rare and stay in the order in which they were made.
            foreach (var instant in hour.OrderBy(x => x.At)) yield return instant;
        }
    }

    IEnumerable<long> Weights()
    {
        var anniversary = _o.CampaignStart.ToUnixTimeMilliseconds() / Window.Day;
        for (var day = _start / Window.Day; day * Window.Day < _o.End.ToUnixTimeMilliseconds(); day++)
        {
            // 1 January 1970 was a Thursday.
            var weekend = (day + 3) % 7 >= 5;
            var ofDay = 100 + _dice.Between(-DayNoise, DayNoise);
            for (var hour = 0; hour < 24; hour++)
                yield return (long)Rhythm.Paris.At(day * Window.Day + hour * Window.Hour) * ofDay
                    * (weekend ? _o.WeekendPercent : 100) * (day == anniversary ? _o.AnniversaryPercent : 100) * (100 + _dice.Between(-HourNoise, HourNoise));
        }
    }

    IEnumerable<(long At, string Occasion)> Goal(long posts)
    {
        for (var i = 0L; i < posts;)
        {
            var at = _o.GoalAt.ToUnixTimeMilliseconds() + 4 * Window.Second + _dice.HeavyTail(110) * Window.Second + _dice.Below(Window.Second);
            if (at >= Math.Min(_o.GoalAt.AddHours(3).ToUnixTimeMilliseconds(), _o.End.ToUnixTimeMilliseconds())) continue;
            i++;
            yield return (at, Occasion.Goal);
        }
    }

    IEnumerable<(long At, string Occasion)> Uproar()
    {
        var days = Window.Of(_o.CampaignStart, _o.CampaignEnd);
        for (var i = 0; i < _o.UproarPosts; i++) yield return (Rhythm.Paris.Draw(_dice, days), Occasion.Uproar);
    }
}
