namespace Concordance.Attribution;

/// <summary>Groups of ordinary accounts of the same data that have something in common: the users of one hashtag, those who link to one domain. What the group under study is set beside.</summary>
public sealed record OrdinaryGroups;
