namespace Concordance.Accounts;

/// <summary>What one column of the feature table means, as text.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="Values">What its values are, in words.</param>
/// <param name="Needs">What it is computed from, in words.</param>
/// <param name="Accounts">Accounts of a table that have it; null where no table was given.</param>
/// <param name="MissingBecause">The commonest reason why others of the table do not; null where all have it.</param>
public sealed record CodebookEntry(AccountFeature Feature, string Values, string Needs, int? Accounts, string? MissingBecause);
