using Concordance.Content;
using Concordance.SideData;

namespace Concordance.Charts.Forms;

/// <summary>A picture of a visual with what its posts tell.</summary>
/// <param name="File">The picture.</param>
/// <param name="Distance">To the exemplar, of 256 bits.</param>
/// <param name="IsExemplar">Whether it is that.</param>
/// <param name="First">Its first post, UTC; null if no post of the visual carries it.</param>
/// <param name="Posts">Posts that carry it.</param>
/// <param name="Accounts">Their accounts.</param>
sealed record SheetPicture(Picture File, int Distance, bool IsExemplar, DateTime? First, int Posts, int Accounts)
{
    /// <summary>The exemplar, then the others by first post.</summary>
    public static IReadOnlyList<SheetPicture> Of(VisualUses uses)
    {
        var members = uses.Group.Members;
        var withKey = members.SelectMany((m, place) => m.Picture.Picture.Keys.Distinct(StringComparer.Ordinal).Select(key => (key, place))).ToLookup(k => k.key, k => k.place, StringComparer.Ordinal);
        var posts = members.Select(_ => new List<Post>()).ToList();
        foreach (var post in uses.Posts)
            foreach (int place in post.Media.SelectMany(key => withKey[key]).Distinct()) posts[place].Add(post);
        return
        [
            .. members.Select((m, place) => new SheetPicture(
                    m.Picture.Picture, m.Distance, ReferenceEquals(m.Picture, uses.Group.Exemplar), posts[place].Count == 0 ? null : posts[place].Min(p => p.Time), posts[place].Count,
                    posts[place].Select(p => p.AccountId).Distinct(StringComparer.Ordinal).Count()))
                .OrderByDescending(p => p.IsExemplar).ThenBy(p => p.First ?? DateTime.MaxValue).ThenBy(p => p.File.Name, StringComparer.Ordinal),
        ];
    }
}
