namespace Concordance.Content;

/// <summary>What is counted of posts.</summary>
public enum TermKind
{
    /// <summary>A word of the text, without regard to case (see <see cref="EditorialLine"/> for scripts without spaces).</summary>
    Word,

    /// <summary>Two words in a row, with nothing but blanks or hyphens between.</summary>
    Phrase,

    /// <summary>A hashtag, without the sign.</summary>
    Hashtag,

    /// <summary>The registrable domain of a link (see <see cref="Links.Domain"/>).</summary>
    Domain,

    /// <summary>A link in its canonical form (see <see cref="CanonicalUrl"/>).</summary>
    Link,

    /// <summary>The name of a visual (see <see cref="VisualGroups"/>).</summary>
    Visual,

    /// <summary>An account that is mentioned, as the source names it, lower case.</summary>
    Mention,
}
