namespace Concordance.Tests.Helpers;

/// <summary>Who is who in the bundled case; for scoring only.</summary>
static class BundledTruth
{
    static readonly Lazy<IReadOnlyDictionary<string, string>> s_roles = new(() => Csv.Parse(File.ReadAllText(Path.Combine(Checkout.BundledCase, "truth", "accounts.csv"))).Skip(1).ToDictionary(r => r[0], r => r[3], StringComparer.Ordinal));

    /// <summary>Role of each account by its id.</summary>
    public static IReadOnlyDictionary<string, string> Roles => s_roles.Value;
}
