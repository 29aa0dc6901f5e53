using System.IO.MemoryMappedFiles;

namespace Concordance.Coordination;

/// <summary>Records in their order: in memory, or in a temporary file of which the system holds as much as it has room for. The file is removed with it.</summary>
internal sealed unsafe class SortedRecords<T> : IDisposable where T : unmanaged
{
    readonly T[] _held = [];
    readonly TemporaryFile? _file;
    readonly MemoryMappedFile? _map;
    readonly MemoryMappedViewAccessor? _view;
    readonly T* _first;

    internal SortedRecords(T[] held, int count) => (_held, Count) = (held, count);

    internal SortedRecords(TemporaryFile file)
    {
        _file = file;
        Count = (int)(file.Length / sizeof(T));
        _map = file.Map();
        _view = _map.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        byte* start = null;
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref start);
        _first = (T*)(start + _view.PointerOffset);
    }

    /// <summary>Number of records.</summary>
    internal int Count { get; }

    /// <summary>A record; not after the end of this.</summary>
    internal ref readonly T this[int place]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)place, (uint)Count);
            return ref _first is null ? ref _held[place] : ref _first[place];
        }
    }

    /// <summary>Some records that follow each other; not after the end of this.</summary>
    internal ReadOnlySpan<T> From(int place, int count)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)place, (uint)Count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)count, (uint)(Count - place));
        return _first is null ? _held.AsSpan(place, count) : new(_first + place, count);
    }

    public void Dispose()
    {
        _view?.SafeMemoryMappedViewHandle.ReleasePointer();
        _view?.Dispose();
        _map?.Dispose();
        _file?.Dispose();
    }
}
