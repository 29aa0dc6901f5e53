namespace Concordance.Coordination.Peers;

/// <summary>A message as the coordination-network-toolkit takes it.</summary>
/// <param name="MessageId">Its id; of several with one id the first counts.</param>
/// <param name="UserId">Whose it is.</param>
/// <param name="Username">Their name; only for show.</param>
/// <param name="RepostId">What it passes on unchanged; null or empty where it is the user's own.</param>
/// <param name="ReplyId">What it answers; null or empty where it answers nothing.</param>
/// <param name="Text">Its text.</param>
/// <param name="Urls">Its links as they are to be compared.</param>
/// <param name="Time">When; UTC.</param>
public sealed record CntMessage(string MessageId, string UserId, string Username, string? RepostId, string? ReplyId, string Text, IReadOnlyList<string> Urls, DateTime Time)
{
    /// <summary>
    /// Posts as such messages. One that passes on another without saying which keeps an id of its own in its place: it is no text of the
    /// user's, and no one else passes on the same.
    /// </summary>
    /// <param name="posts">The posts.</param>
    /// <param name="username">The name of an account by its id; null shows the id.</param>
    public static IEnumerable<CntMessage> Of(IEnumerable<Post> posts, Func<string, string>? username = null) => posts.Select(p => new CntMessage(
        p.Id, p.AccountId, username?.Invoke(p.AccountId) ?? p.AccountId, p.RepostOf ?? (p.IsRepost ? "unknown, by " + p.Id : null), p.ReplyTo, p.Text, p.Urls, p.Time));
}
