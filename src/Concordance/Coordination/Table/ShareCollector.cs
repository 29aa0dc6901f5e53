using System.Buffers.Text;

namespace Concordance.Coordination;

/// <summary>Numbers the names of pieces, in order, and puts their rows one behind the other.</summary>
internal sealed class ShareCollector(bool hasContents)
{
    readonly NameIndex _accounts = new(), _objects = new();
    readonly NameTable _contents = new();
    int[] _account = [], _object = [];
    long[] _time = [];
    int _count;

    /// <summary>Adds a piece.</summary>
    internal void Add(SharePiece piece)
    {
        var need = _count + piece.Count;
        if (need < 0) throw new InputException("The table has more than two billion shares.", "Split it, by time for instance.");
        if (need > _account.Length)
        {
            var size = (int)Math.Min(Array.MaxLength, Math.Max(need, 3L * _account.Length / 2));
            Array.Resize(ref _account, size);
            Array.Resize(ref _object, size);
            Array.Resize(ref _time, size);
            _contents.Grow(size);
        }
        Parallel.Invoke(
            () => Number(_accounts, piece.Bytes, piece.AccountStart, piece.AccountLength, piece.AccountHash, _account.AsSpan(_count, piece.Count)),
            () => Number(_objects, piece.Bytes, piece.ObjectStart, piece.ObjectLength, piece.ObjectHash, _object.AsSpan(_count, piece.Count)));
        piece.Time.AsSpan(0, piece.Count).CopyTo(_time.AsSpan(_count));
        if (hasContents)
        {
            var page = _contents.AddPage(piece.Bytes);
            for (var i = 0; i < piece.Count; i++) _contents.Add(page, piece.ContentStart[i], piece.ContentLength[i]);
        }
        else AddNumbers(piece.Count);
        _count = need;
    }

    internal ShareTable Build(TimeSpan? resolution)
    {
        Array.Resize(ref _account, _count);
        Array.Resize(ref _object, _count);
        Array.Resize(ref _time, _count);
        return new(_accounts.Names, _objects.Names, _contents, _account, _object, _time, resolution ?? ShareTable.ResolutionOf(_time));
    }

    /// <summary>Without post ids every row is a post of its own, and is called by its number.</summary>
    void AddNumbers(int count)
    {
        const int most = 10;
        var bytes = new byte[most * count];
        var page = _contents.AddPage(bytes);
        for (int i = 0, at = 0; i < count; i++)
        {
            Utf8Formatter.TryFormat(_count + i + 1, bytes.AsSpan(at), out var length);
            _contents.Add(page, at, length);
            at += length;
        }
    }

    static void Number(NameIndex index, byte[] bytes, int[] starts, int[] lengths, ulong[] hashes, Span<int> numbers)
    {
        // The look-ups of the next names are on their way from memory while one is looked up.
        const int ahead = 16;
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i + ahead < numbers.Length) index.Prefetch(hashes[i + ahead]);
            numbers[i] = index.Add(bytes.AsSpan(starts[i], lengths[i]), hashes[i]);
        }
    }
}
