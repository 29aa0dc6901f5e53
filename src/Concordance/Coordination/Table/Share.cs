namespace Concordance.Coordination;

/// <summary>One account sharing one object once.</summary>
/// <param name="Object">What was shared, with its kind before it: <c>repost:…</c>, <c>link:…</c>, <c>text:…</c>.</param>
/// <param name="AccountId">Who shared it.</param>
/// <param name="PostId">The post that did.</param>
/// <param name="Time">When; UTC.</param>
public readonly record struct Share(string Object, string AccountId, string PostId, DateTime Time);
