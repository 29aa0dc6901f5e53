namespace Concordance.Ingest;

/// <summary>What a part of a link identifies.</summary>
internal enum LinkId
{
    /// <summary>Nothing: it is written as it is.</summary>
    None,

    /// <summary>Anything, which stays.</summary>
    Any,

    /// <summary>An account by its id.</summary>
    Account,

    /// <summary>An account by digits alone.</summary>
    Digits,

    /// <summary>An account by its handle.</summary>
    Handle,

    /// <summary>An account by its handle or its decentralized identifier.</summary>
    Actor,

    /// <summary>An account by its name.</summary>
    Name,

    /// <summary>A post.</summary>
    Post,

    /// <summary>A post by digits alone.</summary>
    Number,

    /// <summary>A post by the key of its record in the collection of Bluesky posts; the actor stands before it.</summary>
    Record,

    /// <summary>Who shared the link.</summary>
    Share,

    /// <summary>What was searched for, with <c>from:handle</c> and the like.</summary>
    Search,
}

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

/// <summary>The start of a path, part by part.</summary>
/// <param name="Parts">The parts.</param>
internal sealed record PathTemplate(IReadOnlyList<LinkPart> Parts)
{
    /// <summary>Reads parts joined by strokes, such as <c>{handle}/status/{post}</c>.</summary>
    public static PathTemplate Parse(string written) => new([.. written.Split('/').Select(LinkPart.Parse)]);

    /// <summary>Whether the first part may be anything, so that reserved words have to be told apart.</summary>
    public bool IsOpen => Parts[0].Start.Length == 0;

    /// <summary>Whether decoded parts begin as this does.</summary>
    public bool Fits(IReadOnlyList<string> parts)
    {
        if (parts.Count < Parts.Count) return false;
        for (var i = 0; i < Parts.Count; i++)
            if (!Parts[i].Fits(parts[i])) return false;
        return true;
    }
}
