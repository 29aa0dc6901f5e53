using Concordance.Coordination;

namespace Concordance.Accounts;

/// <summary>A post on an account's card, with the nearest post of another account that shares something with it.</summary>
/// <param name="Post">The post.</param>
/// <param name="OfCampaign">Whether it meets the case's criteria.</param>
/// <param name="Nearest">The partner; null where no other account shared the same within the window.</param>
public sealed record CardPost(Post Post, bool OfCampaign, CardPartner? Nearest);

/// <summary>The nearest post of another account that shares something. That two posts are near says little where many share the same: whether it is more than chance is for the coordination step.</summary>
/// <param name="Account">The other account.</param>
/// <param name="PostId">Its post.</param>
/// <param name="Layer">What both share; the first of several in the order of the layers.</param>
/// <param name="Seconds">Time from this account's post to the other's; negative where the other was before.</param>
public sealed record CardPartner(string Account, string PostId, Layer Layer, double Seconds);
