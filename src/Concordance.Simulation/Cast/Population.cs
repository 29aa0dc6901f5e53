using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Cast;

/// <summary>
/// The ordinary accounts. Each is computed from its rank whenever it is needed and never kept, so that millions of them take
/// no memory. Rank 0 posts most.
/// </summary>
sealed class Population
{
    // The busiest accounts are so many times as active as the last one.
    const int Span = 400;

    readonly SimulationOptions _o;
    readonly Country _country;
    readonly Handles _handles;
    readonly long _flatness, _expectedPosts;
    readonly Lottery<(long From, long To)> _ranges;
    readonly long _allWeight;

    public Population(SimulationOptions o, Country country, Handles handles, long posts)
    {
        (_o, _country, _handles) = (o, country, handles);
        Count = Math.Max(500, posts / o.PostsPerOrdinaryAccount);
        _expectedPosts = posts;
        _flatness = Math.Max(12, Count / Span);
        List<(long From, long To)> ranges = [];
        for (var from = 0L; from < Count; from = from * 2 + _flatness) ranges.Add((from, Math.Min(Count, from * 2 + _flatness)));
        _ranges = new(ranges, (r, _) => Weight(r));
        _allWeight = ranges.Sum(Weight);
    }

    /// <summary>How many there are; not all post in the period.</summary>
    public long Count { get; }

    /// <summary>The rank of one who posts at this instant: activity falls as 1/rank, and people sleep at hours of their own.</summary>
    public long Draw(Dice dice, long at)
    {
        while (true)
        {
            var (from, to) = _ranges.Draw(dice);
            var rank = from + dice.Below(to - from);
            var about = Begin(rank);
            if (about.CreatedAt < at && dice.Below(Rhythm.Paris.Peak) < Rhythm.Paris.At(at + about.ShiftHours * Window.Hour)) return rank;
        }
    }

    public Actor Of(long rank)
    {
        var (dice, createdAt, _, fresh) = Begin(rank);
        var traits = new Traits(Role.Ordinary)
        {
            Country = _country,
            CreatedAt = createdAt,
            DeclaresCountry = dice.Below(1000) < _o.OrdinaryDeclaresCountryPerMille,
            CountryLetter = dice.Below(1000) < _o.OrdinaryCountryLetterPerMille,
            RareClient = dice.Below(1000) < _o.OrdinaryClientPerMille,
            ProposedHandlePercent = fresh ? 45 : _o.ProposedHandlePercent,
            EmptyDescriptionPercent = _o.EmptyDescriptionPercent,
        };
        // The handle tells a name; where the shown name has the telling letter, the two need not agree, as on any platform.
        var letter = traits.CountryLetter && dice.Percent(50);
        var name = letter ? dice.Pick(_country.MarkedNames) : Handles.NameOf(Shuffled(rank));
        return new()
        {
            Number = Numbering.FirstOrdinary + rank,
            Role = Role.Ordinary,
            Username = _handles.Numbered(Shuffled(rank), dice.Percent(traits.ProposedHandlePercent)),
            Name = People.DisplayName(name, dice),
            CreatedAt = createdAt,
            Description = People.Description(traits, traits.CountryLetter && !letter, dice),
            Location = People.Location(traits, dice),
            Client = People.Client(traits, dice),
            Followers = dice.HeavyTail(fresh ? 12 : 130),
            Following = dice.HeavyTail(fresh ? 72 : 190) % 5000,
            // What it posts in the period is not known before the end: twice the expected number is enough for all but a few.
            PostCount = dice.HeavyTail(fresh ? 15 : 900) + 20 + (int)(2 * Expected(rank)),
            Style = StyleTraits.Of(dice.Next()),
        };
    }

    /// <summary>What decides whether the account can post at an hour, and the stream from which the rest of it is drawn.</summary>
    (Dice Dice, long CreatedAt, int ShiftHours, bool Fresh) Begin(long rank)
    {
        var dice = Dice.For(_o.Seed, "ordinary account", rank);
        var shift = dice.Below(100) switch
        {
            < 8 => dice.Pick(s_abroad),
            var n => n % 5 - 2,
        };
        var fresh = dice.Below(1000) < _o.OrdinaryOfJulyPerMille;
        var births = new Births(dice, _o);
        return (dice, fresh ? births.Fresh() : births.Usual(), shift, fresh);
    }

    long Expected(long rank)
    {
        var from = 0L;
        while (from * 2 + _flatness <= rank) from = from * 2 + _flatness;
        var range = (from, Math.Min(Count, from * 2 + _flatness));
        return _expectedPosts * Weight(range) / _allWeight / (range.Item2 - range.from);
    }

    // The integral of 1/(flatness + rank) over a range, by the trapezium.
    long Weight((long From, long To) range) => 1_000_000 * (range.To - range.From) / (range.From + range.To + 2 * _flatness);

    // Handles show no order of activity: an odd multiplier permutes the numbers below a power of two.
    long Shuffled(long rank)
    {
        var size = 1L << 16;
        while (size < Count) size *= 2;
        return rank * 40_503 % size;
    }

    // Hours from Paris: Montréal, London, Dakar, Réunion, Nouméa.
    static readonly int[] s_abroad = [-6, -1, -2, 2, 9];
}
