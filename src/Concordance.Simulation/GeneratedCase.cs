namespace Concordance.Simulation;

/// <summary>The role of one account: what an analysis should find, and what it should leave alone.</summary>
/// <param name="AccountId">Id of the account, digits.</param>
/// <param name="Username">Handle without the at sign; all begin with "sim_" and are too long for the real platform.</param>
/// <param name="Role">campaign, fake-outlet, ordinary, critic, fan, diaspora, news-bot, fan-club or late-joiner.</param>
public sealed record TruthRow(string AccountId, string Username, string Role);

/// <summary>A synthetic case in memory.</summary>
/// <param name="Options">What it was made from.</param>
/// <param name="Posts">One JSON object for each post, a flattened tweet of the X API v2, in order of time (UTC).</param>
/// <param name="Truth">One row for each account that posts, in order of its id.</param>
public sealed record GeneratedCase(SimulationOptions Options, IReadOnlyList<string> Posts, IReadOnlyList<TruthRow> Truth);
