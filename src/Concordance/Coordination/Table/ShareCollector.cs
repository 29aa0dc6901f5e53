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
    // Each goes from piece to piece in order, and none waits for another.
    Task _accountsAdded = Task.CompletedTask, _objectsAdded = Task.CompletedTask, _contentsAdded = Task.CompletedTask;

    /// <summary>Adds a piece behind those before; by one thread.</summary>
    /// <returns>Ends when nothing looks at the piece any more.</returns>
    internal Task Add(SharePiece piece)
    {
        var (start, count) = (_count, piece.Count);
        if (start + count < 0) throw new InputException("The table has more than two billion shares.", "Split it, by time for instance.");
        if (start + count > _account.Length)
        {
            Added().GetAwaiter().GetResult();
            Grow(start + count, piece.Part);
        }
        _count += count;
        _accountsAdded = After(_accountsAdded, () => Number(_accounts, piece.Bytes, piece.AccountStart, piece.AccountLength, piece.AccountHash, _account.AsSpan(start, count)));
        _objectsAdded = After(_objectsAdded, () => Number(_objects, piece.Bytes, piece.ObjectStart, piece.ObjectLength, piece.ObjectHash, _object.AsSpan(start, count)));
        _contentsAdded = After(_contentsAdded, () =>
        {
            AddContents(piece, start);
            piece.Time.AsSpan(0, count).CopyTo(_time.AsSpan(start));
        });
        return Added();
    }

    Task Added() => Task.WhenAll(_accountsAdded, _objectsAdded, _contentsAdded);

    static Task After(Task before, Action work) => before.ContinueWith(
        done =>
        {
            done.GetAwaiter().GetResult();
            work();
        }, TaskScheduler.Default);

    /// <summary>The table, once all that was added has ended.</summary>
    internal ShareTable Build(TimeSpan? resolution) =>
        new(_accounts.Names, _objects.Names, _contents, _count, _account, _object, _time, resolution ?? ShareTable.ResolutionOf(_time.AsSpan(0, _count)));

    /// <summary>Makes room for the whole table, as far as its first part tells: columns that grow step by step take several times their memory.</summary>
    void Grow(int need, double part)
    {
        var whole = part > 0 ? 1.01 * need / part : 1.5 * _account.Length;
        var size = (int)Math.Min(Array.MaxLength, Math.Max(whole, need + 1024L));
        (_account, _object, _time) = (Larger(_account), Larger(_object), Larger(_time));

        T[] Larger<T>(T[] column)
        {
            var larger = GC.AllocateUninitializedArray<T>(size);
            column.AsSpan(0, _count).CopyTo(larger);
            return larger;
        }
    }

    /// <summary>Without post ids every row is a post of its own, and is called by its number.</summary>
    void AddContents(SharePiece piece, int start)
    {
        if (hasContents)
        {
            for (var i = 0; i < piece.Count; i++) _contents.Add(piece.Bytes.AsSpan(piece.ContentStart[i], piece.ContentLength[i]));
            return;
        }
        Span<byte> name = stackalloc byte[10];
        for (var i = 0; i < piece.Count; i++)
        {
            Utf8Formatter.TryFormat(start + i + 1, name, out var length);
            _contents.Add(name[..length]);
        }
    }

    static void Number(NameIndex index, byte[] bytes, int[] starts, int[] lengths, ulong[] hashes, Span<int> numbers)
    {
        // The look-ups of the next names are on their way from memory while one is looked up, each in three steps of which one asks for what the next needs.
        const int step = 8;
        for (var i = 0; i < numbers.Length; i++)
        {
            if (i + 3 * step < numbers.Length)
            {
                index.Prefetch(hashes[i + 3 * step]);
                index.PrefetchPlace(hashes[i + 2 * step]);
                index.PrefetchName(hashes[i + step]);
            }
            numbers[i] = index.Add(bytes.AsSpan(starts[i], lengths[i]), hashes[i]);
        }
    }
}
