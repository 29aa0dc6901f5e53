using System.Globalization;
using System.Text;
using Concordance.Accounts;
using Concordance.Content;

namespace Concordance.Tests.Accounts;

/// <summary>The bundled case against its truth: which marker befalls which role.</summary>
public class BundledAccountsTests(ITestOutputHelper output)
{
    const string Approved = "tests/Concordance.Tests/Accounts/marker-rates-by-role.md";

    static readonly Lazy<AccountTable> s_features = new(() => FeatureTable.Of(BundledCase.Opened, new()
    {
        Copies = NearCopies.Of(BundledCase.Opened.Data.Posts),
        Lookalikes = AccountLookalikes.Of(BundledCase.Opened),
    }));

    static readonly Lazy<IReadOnlyDictionary<string, string>> s_roles = new(() =>
        Csv.Parse(File.ReadAllText(Path.Combine(Checkout.BundledCase, "truth", "accounts.csv"))).Skip(1).ToDictionary(r => r[0], r => r[3], StringComparer.Ordinal));

    [Fact]
    public void MarkerRates_ByRole_AreThoseApproved()
    {
        var text = Table();
        output.WriteLine(text);
        var file = Path.Combine(Checkout.Root, Approved);
        if (!File.Exists(file) || Environment.GetEnvironmentVariable("CONCORDANCE_APPROVE") == "1") File.WriteAllText(file, text);
        Assert.Equal(File.ReadAllText(file), text);
    }

    [Fact]
    public void Findings_OfTheBundledCase_Print()
    {
        foreach (var finding in AccountFindings.Of(BundledCase.Opened, s_features.Value)) output.WriteLine($"{finding.Name} [{finding.BearsOn} {finding.Holds}] {finding.Statement}");
        var groups = MarkerGroups.Of(s_features.Value);
        foreach (var group in groups.Groups) output.WriteLine(string.Join(" + ", group.Select(m => m.Id)));
        foreach (var pair in groups.Pairs) output.WriteLine(FormattableString.Invariant($"{pair.First.Id} {pair.Second.Id} {pair.Dependence} {pair.Both} {pair.OnlyFirst} {pair.OnlySecond} {pair.Neither} phi {pair.Phi:0.000} or {pair.Odds.Value:0.00} {pair.Odds.Low:0.00} {pair.Odds.High:0.00}"));
        foreach (var batch in s_features.Value.Creations.Batches) output.WriteLine(batch.ToString());
    }

    static string Table()
    {
        var features = s_features.Value;
        var roles = features.GroupBy(f => s_roles.Value[f.AccountId]).OrderBy(g => g.Key == "campaign" ? 0 : g.Key == "ordinary" ? 2 : 1).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        var text = new StringBuilder("# Marker rates by role in the bundled case\n\nWritten by BundledAccountsTests. Share of the accounts of each role that have the marker, of those for which it can be told; in brackets how many these are.\n\n");
        text.Append("| marker | ").AppendJoin(" | ", roles.Select(r => r.Key)).Append(" |\n|---|").AppendJoin("|", roles.Select(_ => "---")).Append("|\n");
        foreach (var marker in AccountMarker.All.Where(m => m.Missing(features) is null))
            text.Append("| ").Append(marker.Id).Append(" | ").AppendJoin(" | ", roles.Select(r =>
            {
                var told = r.Select(marker.Has).OfType<bool>().ToList();
                return told.Count == 0 ? "not told" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * told.Count(h => h) / told.Count:0.0} % ({told.Count})");
            })).Append(" |\n");
        return text.ToString();
    }
}
