namespace Concordance.Coordination;

/// <summary>What two posts can have in common. Several layers make one network; each edge says which it rests on.</summary>
/// <remarks>
/// After D. Pacheco et al., "Uncovering coordinated networks on social media: methods and case studies", ICWSM 15 (2021), 455-466, and the match kinds of the coordination-network-toolkit.
/// Near copies of texts and pictures are not among them yet: only what is the same is found.
/// </remarks>
public enum Layer
{
    /// <summary>Both pass on the same post.</summary>
    Repost,

    /// <summary>Both link to the same page, by its canonical address; posts of their own.</summary>
    Link,

    /// <summary>Both posted the same text (see <see cref="Content.TextFingerprint"/>); posts of their own.</summary>
    Text,

    /// <summary>Both answer the same post.</summary>
    Reply,

    /// <summary>Both quote the same post.</summary>
    Quote,

    /// <summary>Both mention the same account; posts of their own. Everyone who speaks to somebody known does.</summary>
    Mention,

    /// <summary>Both use the same hashtag; posts of their own. Everyone who speaks of the same thing does.</summary>
    Hashtag,

    /// <summary>Both use the same hashtags in the same order, at least <see cref="Shares.LeastHashtags"/>; posts of their own.</summary>
    HashtagSequence,
}
