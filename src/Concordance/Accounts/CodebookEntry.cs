using System.Globalization;

namespace Concordance.Accounts;

/// <summary>What one column of the feature table means, as text.</summary>
/// <param name="Feature">The feature.</param>
/// <param name="Values">What its values are, in words.</param>
/// <param name="Needs">What it is computed from, in words.</param>
/// <param name="Accounts">Accounts of a table that have it; null where no table was given. Where some do not, in full tens (see <see cref="InTens"/>).</param>
/// <param name="MissingBecause">The commonest reason why others of the table do not; null where all have it.</param>
public sealed record CodebookEntry(AccountFeature Feature, string Values, string Needs, int? Accounts, string? MissingBecause)
{
    /// <summary>Whether <see cref="Accounts"/> is rounded down to full tens: beside the number of all accounts, or that of a feature which all but a few of the same accounts have, it would tell of one to four.</summary>
    public bool InTens { get; init; }

    /// <summary>How many accounts have it, in words; empty where no table was given.</summary>
    public string Held => (Accounts, InTens) switch
    {
        (null, _) => "",
        (0, true) => "fewer than 10 accounts",
        (0, _) => "no account",
        (1, _) => "1 account",
        var (many, _) => string.Create(CultureInfo.InvariantCulture, $"{(InTens ? "at least " : "")}{many:N0} accounts"),
    };
}
