namespace Concordance.Ingest;

/// <summary>One part of a path, or one value of a query: a fixed start, then what it identifies.</summary>
/// <param name="Start">Written before the id, or the whole part if there is no id.</param>
/// <param name="Id">What follows.</param>
internal sealed record LinkPart(string Start, LinkId Id)
{
    /// <summary>Reads <c>word</c>, <c>{kind}</c>, <c>start{kind}</c> or <c>*</c>.</summary>
    public static LinkPart Parse(string written)
    {
        if (written == "*") return new("", LinkId.Any);
        var brace = written.IndexOf('{', StringComparison.Ordinal);
        return brace < 0 ? new(written, LinkId.None) : new(written[..brace], Enum.Parse<LinkId>(written[(brace + 1)..^1], ignoreCase: true));
    }

    /// <summary>Whether a decoded part of a link is of this form.</summary>
    public bool Fits(string part) => Id switch
    {
        LinkId.None => part.Equals(Start, StringComparison.OrdinalIgnoreCase),
        LinkId.Any => true,
        LinkId.Number or LinkId.Digits => HasStart(part) && !part.AsSpan(Start.Length).ContainsAnyExceptInRange('0', '9'),
        // An account may be called wallpapers: only digits make it a post on a wall.
        LinkId.Post when Start.Length > 0 => HasStart(part) && (part[Start.Length] == '-' || char.IsAsciiDigit(part[Start.Length])),
        _ => HasStart(part) && (Start != "@" || !NameScan.IsPlace(part)),
    };

    bool HasStart(string part) => part.Length > Start.Length && part.StartsWith(Start, StringComparison.OrdinalIgnoreCase);
}
