using System.Text;

namespace Concordance.Coordination;

/// <summary>Makes a table of shares that come one by one.</summary>
internal sealed class ShareTableBuilder
{
    readonly NameIndex _accounts = new(), _objects = new();
    readonly NameTable _contents = new();
    readonly List<int> _account = [], _object = [];
    readonly List<long> _time = [];

    internal void Add(Share share)
    {
        _account.Add(_accounts.Add(Encoding.UTF8.GetBytes(share.AccountId)));
        _object.Add(_objects.Add(Encoding.UTF8.GetBytes(share.Object)));
        _time.Add((share.Time - DateTime.UnixEpoch).Ticks);
        _contents.Add(Encoding.UTF8.GetBytes(share.PostId));
    }

    internal ShareTable Build(TimeSpan resolution) => new(_accounts.Names, _objects.Names, _contents, _account.Count, [.. _account], [.. _object], [.. _time], resolution);
}
