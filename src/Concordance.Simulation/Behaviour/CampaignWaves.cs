using System.Globalization;
using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Behaviour;

/// <summary>
/// A campaign: the first diffuser posts every visual, then operators work in waves of near-copies until its days hold the
/// planned number of posts; single posts lie in between, and a thin tail follows.
/// </summary>
sealed class CampaignWaves
{
    // Hours after the campaign's start: 08:40 in Baku, and 10:00 there.
    const double FirstVisualAt = 4.65, FirstWaveAt = 6;

    // A few accounts do three or four times the work of most.
    const int Flatness = 6;

    // One wave in twelve is started by an account that is deleted afterwards.
    const int DeletedStartsPercent = 8;

    readonly SimulationOptions _o;
    readonly CampaignPlan _plan;
    readonly Dice _dice;
    readonly Window _days;
    readonly Window _waveTimes;
    readonly Lottery<Actor> _anybody;
    readonly IReadOnlyList<(Lottery<Actor> Members, int Count)> _cells;
    readonly Queue<Actor> _notYetSeen, _lonersNotYetSeen, _deletedNotYetSeen;
    readonly IReadOnlyList<Actor> _loners;
    readonly List<Draft> _posts = [];
    int _counted, _waves, _written, _withCity;

    CampaignWaves(SimulationOptions o, CampaignPlan plan)
    {
        _o = o;
        _plan = plan;
        _dice = Dice.For(o.Seed, plan.Group);
        _days = Window.Of(o.CampaignStart, o.CampaignEnd);
        _waveTimes = Window.Of(o.CampaignStart.AddHours(FirstWaveAt), o.CampaignEnd.AddSeconds(-2 * o.WaveSpreadSeconds));
        List<Actor> ranked = [.. plan.Members];
        _dice.Shuffle(ranked);
        // The first diffuser is the centre of the campaign and no loner.
        List<Actor> loners = [.. ranked.Where(a => a != plan.Members[0]).Take(Math.Min(o.CampaignLoners, plan.Members.Count / 4))];
        _loners = loners;
        _lonersNotYetSeen = new(loners);
        _deletedNotYetSeen = new(plan.Deleted);
        ranked.RemoveAll(loners.Contains);
        _anybody = Lottery.ByRank(ranked, Flatness);
        _cells = [.. Enumerable.Range(0, o.CampaignCells).Select(c => ranked.Where(a => a.Cell == c).ToList())
            .Select(cell => (Lottery.ByRank(cell, Flatness / 2), cell.Count))];
        _notYetSeen = new(ranked);
    }

    public static List<Draft> Posts(SimulationOptions o, CampaignPlan plan)
    {
        var campaign = new CampaignWaves(o, plan);
        campaign.FirstDiffuser();
        while (campaign.Open) campaign.Wave();
        campaign.Tail();
        campaign.Cover();
        return campaign._posts;
    }

    bool Open => _counted < _plan.Posts;

    void FirstDiffuser()
    {
        var at = _o.CampaignStart.AddHours(FirstVisualAt).ToUnixTimeMilliseconds();
        var step = (_waveTimes.From - at) / (_plan.Visuals + 1);
        for (var visual = 1; visual <= _plan.Visuals; visual++)
        {
            var message = NextMessage(at, visual);
            Add(Write(_plan.Members[0], message, at + step * visual + _dice.Below(step / 2), "", ""));
        }
    }

    void Wave()
    {
        var at = Time(_waveTimes);
        var message = NextMessage(at);
        var members = Members(_dice.Between(_o.WaveSmallest, _o.WaveLargest));
        var wave = $"{_plan.Group}-{(++_waves).ToString("000", CultureInfo.InvariantCulture)}";
        // Nobody in a wave says it as another did, as far as there are words.
        List<string> sayings = [.. message.Slogans];
        _dice.Shuffle(sayings);
        var said = 0;
        var first = Write(Starter() ?? members[0], InNextWords(), at, wave, CopyKind.First);
        Add(first);
        foreach (var member in members.Where(m => m != first.Author).TakeWhile(_ => Open))
        {
            var later = at + Delay();
            Add(_dice.Percent(_o.WaveRepostPercent) ? Draft.RepostOf(first, member, later, wave)
                : !message.Reworded && _dice.Percent(_o.ExactCopyPercent) ? Copy(first, member, later, wave)
                : Write(member, InNextWords().Varied(_dice, _o), later, wave, message.Reworded ? CopyKind.Paraphrase : CopyKind.Variant));
        }
        // On average the share of single posts, whatever the wave's size.
        for (var share = members.Count * _o.SoloPercent; Open && share > 0; share -= 100 - _o.SoloPercent)
            if (share >= 100 - _o.SoloPercent || _dice.Below(100 - _o.SoloPercent) < share)
                Solo(_waveTimes);

        Message InNextWords() => message with { Slogans = [sayings[said++ % sayings.Count]] };
    }

    Actor? Starter()
    {
        if (_plan.Deleted.Count == 0) return null;
        // Each of them once, so that each leaves a trace; later now and then.
        return _waves % 8 == 1 && _deletedNotYetSeen.TryDequeue(out var unseen) ? unseen
            : _dice.Percent(DeletedStartsPercent) ? _dice.Pick(_plan.Deleted) : null;
    }

    void Solo(Window window)
    {
        var at = Time(window);
        if (!_lonersNotYetSeen.TryDequeue(out var author))
            author = _loners.Count > 0 && _dice.Percent(50) ? _dice.Pick(_loners) : _anybody.Draw(_dice);
        Add(Write(author, NextMessage(at), at, "", ""));
    }

    void Tail()
    {
        var after = Window.Of(_o.CampaignEnd, _o.CampaignEnd.AddDays(2));
        for (var i = 0; i < _o.CampaignTailPosts; i++) Solo(after);
    }

    void Cover()
    {
        var talk = new Talk(_o, _dice);
        foreach (var actor in _plan.WithCover)
            for (var i = _dice.Between(_o.CoverPostsPerAccount / 2, _o.CoverPostsPerAccount * 3 / 2); i > 0; i--)
                _posts.Add(talk.Everyday(actor, talk.After(actor)));
    }

    /// <summary>Some that have not posted yet, most from one cell, the rest from anywhere.</summary>
    List<Actor> Members(int size)
    {
        List<Actor> members = [];
        for (var i = 0; i < Math.Max(2, size / 3) && _notYetSeen.TryDequeue(out var unseen); i++) Join(unseen);
        var (cell, count) = _dice.Pick(_cells);
        var fromCell = Math.Min(size * _o.OwnCellPercent / 100, count);
        // Those of the cell that hardly ever post may not turn up; others fill their places.
        for (var tries = 0; members.Count < fromCell && tries < 500; tries++) Join(cell.Draw(_dice));
        while (members.Count < size) Join(_anybody.Draw(_dice));
        _dice.Shuffle(members);
        return members;

        void Join(Actor actor)
        {
            if (!members.Contains(actor)) members.Add(actor);
        }
    }

    long Time(Window window) => (_dice.Percent(_o.OfficeHoursPercent) ? _plan.Office : Rhythm.Paris).Draw(_dice, window);

    /// <summary>Skewed to the start of the wave, at least half a second after its first post.</summary>
    long Delay()
    {
        var spread = _o.WaveSpreadSeconds * Window.Second;
        return Math.Max(500, Math.Min(_dice.Below(spread), _dice.Below(spread)));
    }

    /// <summary>
    /// A city is to be in twice as many posts as it is to be misspelt in, because each post then spells it properly half the time. Waves
    /// are few and large, so chance alone would miss the share by far.
    /// </summary>
    Message NextMessage(long at, int? visual = null) => Message.Draw(_dice, _o, _plan, at, _withCity * 100 < 2 * _o.MisspeltPlacePercent * _written, visual);

    Draft Write(Actor author, Message message, long at, string wave, string copy) => new()
    {
        Author = author,
        At = at,
        Text = message.Fill(_dice),
        Lang = message.Lang,
        Picture = message.Picture,
        Wave = wave,
        Copy = copy,
    };

    static Draft Copy(Draft first, Actor author, long at, string wave) => new()
    {
        Author = author,
        At = at,
        Text = first.Text,
        Lang = first.Lang,
        Picture = first.Picture,
        Wave = wave,
        Copy = CopyKind.Exact,
    };

    void Add(Draft post)
    {
        _posts.Add(post);
        _written++;
        if (_plan.Country.Cities.Any(c => post.Text.Contains(c.French, StringComparison.Ordinal) || post.Text.Contains(c.Transliterated, StringComparison.Ordinal))) _withCity++;
        if (_days.Contains(post.At) && _plan.IsShown(post)) _counted++;
    }
}
