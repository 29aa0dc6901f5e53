namespace Concordance.Attribution;

/// <summary>Which hypothesis a finding about traces of a country is about.</summary>
static class CountryTrace
{
    /// <summary>The id of the hypothesis: in names such as <c>group-marker:az-declared-place</c> it stands before the first hyphen of the marker.</summary>
    public static string HypothesisOf(Finding finding)
    {
        var marker = finding.Name[(finding.Name.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return marker.Split('-')[0];
    }
}
