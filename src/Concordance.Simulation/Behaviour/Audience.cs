using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Behaviour;

/// <summary>How much attention a post gets in the end, decided when it is posted.</summary>
/// <param name="Reposts">Reposts that ordinary accounts may still make.</param>
/// <param name="Answers">Replies and quotes that they may still make.</param>
readonly record struct Attention(int Reposts, int Answers);

/// <summary>Draws the attention that a post gets, and what is shown under it in the end.</summary>
static class Audience
{
    /// <summary>Most posts get none, few get much; the campaign's own reach was small but for its video.</summary>
    public static Attention Of(Draft post, Dice dice)
    {
        if (post.Kind == ReferenceKind.Repost) return default;
        return post.Author.Role switch
        {
            Role.FakeOutlet => FakeOutletPosts.IsVideo(post) ? new(dice.Between(350, 450), 60) : new(dice.Below(6), dice.Below(3)),
            Role.Campaign or Role.SecondCampaign or Role.FalseFlag => new(Some(6, 1, dice), Some(6, 1, dice)),
            Role.ContentMill => new(Some(4, 1, dice), Some(3, 1, dice)),
            Role.NewsBot => new(4 + dice.HeavyTail(5) % 150, 2 + dice.Below(8)),
            Role.PublicFigure => new(15 + dice.HeavyTail(25) % 300, 10 + dice.HeavyTail(15) % 200),
            Role.Critic or Role.Fan or Role.FanClub => new(Some(55, 1, dice), Some(36, 1, dice)),
            _ => new(Some(48, 1, dice), Some(34, 1, dice)),
        };
    }

    public static Counts Shown(Draft post, Attention attention, (int Reposts, int Replies, int Quotes) amongThemselves, SimulationOptions o, Dice dice)
    {
        // Like the API, a repost shows its original's reposts and nothing else; the original is earlier, so it is known.
        if (post.Kind == ReferenceKind.Repost) return new(post.Target!.Counts.Reposts, 0, 0, 0, 0);
        var reposts = attention.Reposts + amongThemselves.Reposts;
        var likes = Math.Min(dice.HeavyTail(1 + Math.Min(60, post.Author.Followers / 150)), post.Author.Followers * 2 + 5) + reposts * 2;
        var views = likes * 31L + reposts * 97L + dice.HeavyTail(120);
        if (FakeOutletPosts.IsVideo(post)) (reposts, likes, views) = (o.VideoReposts, o.VideoLikes, o.VideoViewsOnAugust15);
        // Any of the answers may turn out to be a reply or a quote.
        return new(reposts, attention.Answers + amongThemselves.Replies, likes, attention.Answers + amongThemselves.Quotes, views);
    }

    static int Some(int percent, int median, Dice dice) => dice.Percent(percent) ? 1 + dice.HeavyTail(median) % 250 : 0;
}
