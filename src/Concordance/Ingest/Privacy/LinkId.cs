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
