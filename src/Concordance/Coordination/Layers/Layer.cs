namespace Concordance.Coordination;

/// <summary>What two posts can have in common. Several layers make one network; each edge says which it rests on.</summary>
/// <remarks>
/// After D. Pacheco et al., "Uncovering coordinated networks on social media: methods and case studies", ICWSM 15 (2021), 455-466, and the match kinds of the coordination-network-toolkit.
/// Near-copies and visuals are told by all posts together: see <see cref="ContentNames"/>.
/// </remarks>
public enum Layer
{
    /// <summary>Both pass on the same post.</summary>
    Repost,

    /// <summary>Both link to the same page, by its canonical address, shortened links by where the case says that they lead (see <see cref="Content.Links.ShortLinks"/>); posts of their own.</summary>
    Link,

    /// <summary>Both posted the same text (see <see cref="Content.TextFingerprint"/>); posts of their own.</summary>
    Text,

    /// <summary>Both posted near-copies of one text (see <see cref="Content.NearCopies"/>), the same text among them; posts of their own.</summary>
    NearText,

    /// <summary>Both posted a picture of the same visual (see <see cref="Content.VisualGroups"/>) or a video with enough frames in common (see <see cref="Content.VideoMatches"/>); posts of their own. Needs the files of the pictures.</summary>
    Visual,

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

    /// <summary>
    /// Both posted in the same hour (UTC), whatever it was: synchrony without a shared object. The odds then ask how near to each other within that hour, so that the hours of both and how busy each
    /// hour was are taken as given: the interval jitter of A. Amarasingham et al., "Conditional modeling and the jitter method of spike resampling", J. Neurophysiol. 107 (2012), 517-531. Two acts on
    /// either side of a full hour do not meet. Programs that post at the full minute are synchronous too, without knowing of each other.
    /// </summary>
    Synchrony,
}
