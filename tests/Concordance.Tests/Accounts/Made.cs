using Concordance.Accounts;

namespace Concordance.Tests.Accounts;

/// <summary>Feature tables with only what a test speaks of: what is not told is missing.</summary>
static class Made
{
    public const string NotTold = "not told";

    public static AccountTable Table(params IReadOnlyList<(string Id, (AccountFeature Feature, double Value)[] Values)> accounts)
    {
        string[] ids = [.. accounts.Select(a => a.Id)];
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        var columns = AccountFeature.All.Select(f => new FeatureColumn(f, ids.Length, null)).ToArray();
        foreach (var column in columns)
        {
            var reason = column.Reason(NotTold);
            for (var a = 0; a < ids.Length; a++)
            {
                if (accounts[a].Values.Where(v => v.Feature == column.Feature).Select(v => (double?)v.Value).FirstOrDefault() is { } value) column.Set(a, value);
                else column.Lack(a, reason);
            }
        }
        return new(ids, columns, new([], 0), new());
    }

    /// <summary>An account of the campaign if its id begins with c.</summary>
    public static (string Id, (AccountFeature Feature, double Value)[] Values) Account(string id, params (AccountFeature Feature, double Value)[] values) =>
        (id, [(FeatureList.InCampaign, id.StartsWith('c') ? 1 : 0), (FeatureList.ActiveHours, 1), .. values.Any(v => v.Feature == FeatureList.Posts) ? [] : new[] { (FeatureList.Posts, 3.0) }, .. values]);
}
