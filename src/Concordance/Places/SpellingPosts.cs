namespace Concordance.Places;

/// <summary>Posts of a group that hold foreign spellings of places, by the language that the source states of each.</summary>
/// <remarks>In a language in which a spelling is right, as Bordo is in Azerbaijani, it is the name of the place and nothing else; what needs a reason is one in a text of another language. The language is the platform's word, which errs too.</remarks>
/// <param name="InIts">Posts in a language in which a spelling of theirs is right, and the accounts that wrote them.</param>
/// <param name="InAnother">Posts in another language.</param>
/// <param name="NotTold">Posts whose language no source states.</param>
/// <param name="Texts">How many different texts they are, without links, mentions, hashtags, case and signs: copies of one text are one use of a spelling, however often it was posted.</param>
/// <param name="Accounts">How many accounts wrote them in all.</param>
public sealed record SpellingPosts((int Posts, int Accounts) InIts, (int Posts, int Accounts) InAnother, (int Posts, int Accounts) NotTold, int Texts, int Accounts)
{
    /// <summary>All of them.</summary>
    public int Posts => InIts.Posts + InAnother.Posts + NotTold.Posts;
}
