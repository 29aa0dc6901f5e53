using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Concordance.Coordination;

static class Memory
{
    /// <summary>Asks the processor for memory that will be looked at soon; where it takes no such hints, nothing happens.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static unsafe void Prefetch<T>(ref readonly T what) where T : unmanaged
    {
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(in what));
    }
}
