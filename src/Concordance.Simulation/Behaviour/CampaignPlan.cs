using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;
using Concordance.Simulation.Visuals;

namespace Concordance.Simulation.Behaviour;

/// <summary>What one campaign sets out to do: who, what about, when, how much.</summary>
sealed record CampaignPlan
{
    public required string Group { get; init; }

    /// <summary>The first diffuser comes first, then the fresh accounts, then the others.</summary>
    public required IReadOnlyList<Actor> Members { get; init; }

    /// <summary>Accounts that start waves and are deleted before the collection.</summary>
    public IReadOnlyList<Actor> Deleted { get; init; } = [];

    public required int Fresh { get; init; }

    public required CampaignVoice Voice { get; init; }

    public required Country Country { get; init; }

    public required int Posts { get; init; }

    public required int Visuals { get; init; }

    /// <summary>Whether the fake outlet works for it.</summary>
    public bool HasOutlet { get; init; }

    public Rhythm Office => Rhythm.OfficeAt(Country.UtcOffsetHours);

    /// <summary>The campaign's accounts that have a life besides it: the first diffuser and the older ones.</summary>
    public IEnumerable<Actor> WithCover => Members.Where((_, i) => i == 0 || i > Fresh);

    public static IEnumerable<CampaignPlan> Of(SimulationOptions o, Company company)
    {
        var country = Country.Of(o.Country);
        if (company.Campaign.Count > 0)
            yield return new()
            {
                Group = Role.Campaign,
                Members = company.Campaign,
                Deleted = company.Deleted,
                Fresh = o.CampaignAccountsOfJuly,
                Voice = CampaignVoice.Games,
                Country = country,
                Posts = o.CampaignPosts,
                Visuals = o.CampaignVisuals,
                HasOutlet = true,
            };
        if (company.SecondCampaign.Count > 0)
            yield return new()
            {
                Group = Role.SecondCampaign,
                Members = company.SecondCampaign,
                Fresh = company.SecondCampaign.Count / 3,
                Voice = CampaignVoice.Water,
                Country = country,
                Posts = o.SecondCampaignPosts,
                Visuals = 0,
            };
    }

    /// <summary>Whether the data shows the post as one of the campaign: by one of its hashtags or by a visual.</summary>
    public bool IsShown(Draft post)
    {
        if (post.Author.Deleted) return false;
        var shown = ShownText.Of(post);
        var picture = (post.Kind == ReferenceKind.Repost ? post.Target! : post).Picture;
        return VisibleText.Hashtags(shown.Text).Contains(Voice.OwnHashtag)
            || (picture is not null && PictureBook.IsVisual(picture) && shown.Links.Any(l => l.Long == PictureBook.Address(picture)));
    }
}
