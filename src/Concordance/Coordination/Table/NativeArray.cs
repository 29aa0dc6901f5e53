using System.Runtime.InteropServices;

namespace Concordance.Coordination;

/// <summary>Numbers that are needed for one step, in memory outside .NET's own that is given back at the end of it: the collector would hold arrays of this size for long.</summary>
/// <param name="count">How many; not set to anything unless <paramref name="clear"/> is asked for.</param>
/// <param name="clear">Whether all are 0.</param>
internal sealed unsafe class NativeArray<T>(int count, bool clear = false) : IDisposable where T : unmanaged
{
    T* _first = (T*)(clear ? NativeMemory.AllocZeroed((nuint)count, (nuint)sizeof(T)) : NativeMemory.Alloc((nuint)count, (nuint)sizeof(T)));

    ~NativeArray() => Free();

    /// <summary>The numbers; not after the end of this, which must be kept until then.</summary>
    internal Span<T> Span => new(_first, _first is null ? 0 : count);

    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    void Free()
    {
        NativeMemory.Free(_first);
        _first = null;
    }
}
