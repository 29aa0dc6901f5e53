using Concordance.Attribution;

namespace Concordance.Accounts;

/// <summary>What the account features record.</summary>
public static class AccountFindings
{
    /// <summary>The group under study and the comparison group, in words.</summary>
    public const string Studied = "accounts that carried the campaign", Others = "other accounts";

    /// <summary>One finding a marker.</summary>
    public static IEnumerable<Finding> Of(Investigation investigation, IReadOnlyList<AccountFeatures> features) => AccountMarker.All.Select(marker =>
    {
        var what = $"Whether {Studied} more often {marker.Label}";
        if (investigation.Case.Campaign.IsEmpty) return Finding.NotComputed("marker:" + marker.Id, what, "the case declares no campaign to set accounts apart by", marker.Kind, Rung.Inauthentic);
        if (investigation.Data.Missing([.. marker.Needs]) is { } reason) return Finding.NotComputed("marker:" + marker.Id, what, reason, marker.Kind, Rung.Inauthentic);
        return MarkerFinding.Of(marker.Compare(features, f => f.InCampaign), Studied, Others, marker.Kind, marker.Innocent, Rung.Inauthentic);
    });
}
