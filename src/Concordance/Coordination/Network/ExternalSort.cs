using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Concordance.Coordination;

/// <summary>Where records are held while they are sorted.</summary>
/// <param name="MemoryBytes">Bytes of memory; what is more goes into temporary files.</param>
/// <param name="Folder">Where those are made. They are removed at the end, also where the work fails.</param>
internal sealed record SortRoom(long MemoryBytes, string Folder)
{
    /// <summary>A quarter of what this process may use.</summary>
    internal static long Usual => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 4;
}

/// <summary>Sorts more records than memory may hold: what fills it is sorted and put into a file, and at the end all such runs are merged.</summary>
/// <remarks>Source: D. E. Knuth, The Art of Computer Programming, vol. 3, section 5.4. The result is the same whatever the memory, as long as no two records are equal in order.</remarks>
internal sealed class ExternalSort<T> : IDisposable where T : unmanaged
{
    const int Least = 1024, MergeBytes = 1 << 20;

    readonly Comparison<T> _compare;
    readonly SortRoom _room;
    readonly int _most;
    readonly List<(long Start, int Count)> _runs = [];
    readonly Lock _adding = new();
    T[] _held = [];
    int _count;
    TemporaryFile? _file;

    internal ExternalSort(Comparison<T> compare, SortRoom room)
    {
        (_compare, _room) = (compare, room);
        _most = (int)Math.Clamp(room.MemoryBytes / Record, Least, Array.MaxLength);
    }

    static int Record => Unsafe.SizeOf<T>();

    /// <summary>Adds records; may be called by several threads at once.</summary>
    internal void Add(List<T> records)
    {
        lock (_adding)
        {
            foreach (var record in records)
            {
                if (_count == _most) Spill();
                // Grown by half: twice what is there would need three times the memory for a moment.
                if (_count == _held.Length) Array.Resize(ref _held, (int)Math.Min(_most, Math.Max(Least, _held.LongLength * 3 / 2)));
                _held[_count++] = record;
            }
        }
    }

    /// <summary>All records in order. Nothing can be added any more.</summary>
    internal SortedRecords<T> Finish(CancellationToken cancel)
    {
        if (_file is null)
        {
            _held.AsSpan(0, _count).Sort(_compare);
            return new(_held, _count);
        }
        if (_count > 0) Spill();
        _held = [];
        if (_runs.Sum(r => (long)r.Count) is > int.MaxValue and var all)
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"There are {all:N0} records, more than {int.MaxValue:N0} that one table can have."), "Take a shorter window, or ask for pairs that share more objects.");
        return new(Merged(cancel));
    }

    public void Dispose() => _file?.Dispose();

    void Spill()
    {
        _held.AsSpan(0, _count).Sort(_compare);
        _file ??= new(_room.Folder);
        _runs.Add((_file.Append(MemoryMarshal.AsBytes(_held.AsSpan(0, _count))), _count));
        _count = 0;
    }

    TemporaryFile Merged(CancellationToken cancel)
    {
        var merged = new TemporaryFile(_room.Folder);
        try
        {
            var perRun = Math.Max(1, (int)(Math.Clamp(_room.MemoryBytes / (_runs.Count + 1), Record, MergeBytes) / Record));
            var runs = _runs.Select(r => new Run(_file!, r.Start, r.Count, perRun)).ToArray();
            var first = new PriorityQueue<Run, T>(Comparer<T>.Create(_compare));
            foreach (var run in runs) if (run.Next() is { } record) first.Enqueue(run, record);
            var (batch, count) = (new T[perRun], 0);
            while (first.TryDequeue(out var run, out var record))
            {
                batch[count++] = record;
                if (count == batch.Length)
                {
                    cancel.ThrowIfCancellationRequested();
                    merged.Append(MemoryMarshal.AsBytes(batch.AsSpan()));
                    count = 0;
                }
                if (run.Next() is { } next) first.Enqueue(run, next);
            }
            merged.Append(MemoryMarshal.AsBytes(batch.AsSpan(0, count)));
            return merged;
        }
        catch
        {
            merged.Dispose();
            throw;
        }
    }

    /// <summary>Reads one sorted run from its start to its end.</summary>
    sealed class Run(TemporaryFile file, long start, int count, int perRead)
    {
        readonly T[] _ahead = new T[Math.Min(perRead, count)];
        int _read, _at, _filled;

        internal T? Next()
        {
            if (_at == _filled)
            {
                if (_read == count) return null;
                _filled = Math.Min(_ahead.Length, count - _read);
                file.Read(start + (long)_read * Record, MemoryMarshal.AsBytes(_ahead.AsSpan(0, _filled)));
                _read += _filled;
                _at = 0;
            }
            return _ahead[_at++];
        }
    }
}
