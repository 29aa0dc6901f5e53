namespace Concordance.Tests.Shared;

/// <summary>Deals payloads to things by their names, each kind of thing in turn: one thing always gets the same, and twenty things get twenty.</summary>
sealed class PayloadDealer
{
    readonly Dictionary<(string Kind, string Thing), Payload> _dealt = [];
    readonly Dictionary<string, int> _next = [];

    /// <summary>The payload of a thing.</summary>
    public Payload For(string kind, string thing, IReadOnlyList<Payload>? among = null)
    {
        among ??= Payload.All;
        if (_dealt.TryGetValue((kind, thing), out var known)) return known;
        var next = _next.GetValueOrDefault(kind);
        _next[kind] = next + 1;
        return _dealt[(kind, thing)] = among[next % among.Count];
    }
}
