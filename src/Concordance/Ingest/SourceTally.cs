using Concordance.Ingest.Formats;
using Concordance.Timeline;

namespace Concordance.Ingest;

/// <summary>Counts what becomes of the rows of one source.</summary>
sealed class SourceTally
{
    /// <summary>Share of times on a full minute from which the source is taken to know minutes only.</summary>
    const double MinuteShare = 0.999;

    /// <summary>Fewer posts of a source than this can all lie on a full minute by accident.</summary>
    const int LeastPosts = 50;

    /// <summary>Of one or two days, posts at one time may be of one event.</summary>
    const int LeastDays = 2;

    readonly Dictionary<string, long> _reasons = new(StringComparer.Ordinal), _remarks = new(StringComparer.Ordinal);
    readonly TimesOfDay _times = new();
    long _posts, _onTheMinute;
    DateTime _earliest = DateTime.MaxValue, _latest = DateTime.MinValue;
    ulong _fields;

    /// <summary>Rows so far.</summary>
    public long Read { get; private set; }

    /// <summary>Rows that were not taken.</summary>
    public long Rejected { get; private set; }

    /// <summary>Rejected rows by reason, the commonest first.</summary>
    public IReadOnlyList<ReasonCount> Reasons => [.. _reasons.OrderByDescending(r => r.Value).ThenBy(r => r.Key, StringComparer.Ordinal).Select(r => new ReasonCount(r.Key, r.Value))];

    /// <summary>Values that can't be read, in words with their number.</summary>
    public IEnumerable<string> Remarks => _remarks.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => FormattableString.Invariant($"{r.Value} {r.Key}."));

    /// <summary>Counts a row.</summary>
    public void Add(RowOutcome row)
    {
        Read++;
        if (row.Rejection is { } rejection)
        {
            Rejected++;
            _reasons[rejection.Reason] = _reasons.GetValueOrDefault(rejection.Reason) + 1;
            return;
        }
        _fields |= row.Fields;
        foreach (var remark in row.Remarks) _remarks[remark] = _remarks.GetValueOrDefault(remark) + 1;
        if (row.Time is not { } time) return;
        _posts++;
        _times.Add(time);
        (_earliest, _latest) = (time < _earliest ? time : _earliest, time > _latest ? time : _latest);
        if (time.Ticks % TimeSpan.TicksPerMinute == 0) _onTheMinute++;
    }

    /// <summary>The fields that the source has: of a table those with a column, of JSON those that any row has.</summary>
    public IReadOnlySet<Field> Fields(SourceFormat format, ColumnMap map) =>
        map.Rules.Keys.Where(f => format.Shape == SourceShape.Table || (_fields & RowOutcome.Bit(f)) != 0).ToHashSet();

    /// <summary>The step in which its times are known: a day where all of them, over several days, have one time of day.</summary>
    public TimeSpan Resolution(SourceFormat format) => _posts >= LeastPosts && _times.AreOne && (_latest - _earliest).TotalDays >= LeastDays ? TimeSpan.FromDays(1) :
        format.Resolution ?? (_posts >= LeastPosts && _onTheMinute >= MinuteShare * _posts ? TimeSpan.FromMinutes(1) : TimeSpan.FromSeconds(1));
}
