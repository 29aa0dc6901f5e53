using System.Numerics;

namespace Concordance.Coordination;

/// <summary>Whom one account has met, and how: a table by the other's number that is no larger than the account needs, so that most fit into the processor's nearest memory.</summary>
internal sealed class Meetings
{
    const int Least = 64;

    /// <summary>What one account has met of another so far.</summary>
    struct Met
    {
        internal long Lag, Shortest;
        internal int Other, Weight, Object;
    }

    // Empty where the weight is 0.
    Met[] _met = new Met[Least];
    // Another's number, and behind it the place where it is.
    ulong[] _touched = new ulong[Least];
    int _shift, _mask, _object;

    /// <summary>Others that were met.</summary>
    internal int Count { get; private set; }

    /// <summary>Prepares for an account that meets at most so many others.</summary>
    internal void Begin(long most)
    {
        // Half of the places stay empty at least, so that the way to one is short.
        var size = (int)Math.Clamp(BitOperations.RoundUpToPowerOf2((ulong)most) * 2, Least, 1 << 30);
        if (size > _met.Length) _met = new Met[size];
        if (size / 2 > _touched.Length) _touched = new ulong[size / 2];
        _mask = size - 1;
        _shift = 32 - BitOperations.Log2((uint)size);
        Count = 0;
    }

    /// <summary>The object at which the next ones are met; those of one object follow each other.</summary>
    internal void At(int @object) => _object = @object;

    /// <summary>Adds a meeting; of several at one object the one with the shortest lag counts.</summary>
    internal void Add(int other, long lag)
    {
        var place = (int)((uint)other * 0x9E3779B9u >> _shift);
        while (true)
        {
            ref var met = ref _met[place];
            if (met.Weight == 0)
            {
                _touched[Count++] = (ulong)(uint)other << 32 | (uint)place;
                met = new() { Other = other, Weight = 1, Lag = lag, Shortest = lag, Object = _object };
                return;
            }
            if (met.Other == other)
            {
                if (met.Object == _object)
                {
                    if (lag >= met.Shortest) return;
                    met.Lag -= met.Shortest - lag;
                    met.Shortest = lag;
                    return;
                }
                met.Weight++;
                met.Lag += lag;
                (met.Object, met.Shortest) = (_object, lag);
                return;
            }
            place = place + 1 & _mask;
        }
    }

    /// <summary>Hands on who was met on at least so many objects, by number, and forgets all.</summary>
    internal void Take(int account, int leastWeight, EdgeBlock edges)
    {
        var touched = _touched.AsSpan(0, Count);
        touched.Sort();
        foreach (var one in touched)
        {
            ref var met = ref _met[(uint)one];
            if (met.Weight >= leastWeight) edges.Add(met.Other, account, met.Weight, met.Lag);
            met.Weight = 0;
        }
    }
}
