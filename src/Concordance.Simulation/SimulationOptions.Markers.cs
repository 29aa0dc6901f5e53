namespace Concordance.Simulation;

public sealed partial record SimulationOptions
{
    /// <summary>The country whose traces the campaign leaves: <c>az</c>, <c>bg</c> or <c>jo</c>.</summary>
    [Parameter("country code", Basis.PublicFigure, "Azerbaijan (Reuters); in other scenarios a country stands for its alphabet alone, and nothing of the kind is known of it")]
    public string Country { get; init; } = "az";

    /// <summary>Percent of campaign accounts that declare a place in the country.</summary>
    [Parameter("% of accounts", Basis.Assumption, "\"A significant share\" has a marker (FrancsJeux); the share was not published")]
    public int DeclaresCountryPercent { get; init; } = 30;

    /// <summary>Percent of campaign accounts with the telling letters or the flag of the country in name or description.</summary>
    [Parameter("% of accounts", Basis.Assumption, "\"A significant share\" has a marker (FrancsJeux); the share was not published")]
    public int CountryLetterPercent { get; init; } = 25;

    /// <summary>Percent of campaign posts that name a French city in a literal transliteration.</summary>
    [Parameter("% of posts", Basis.Assumption, "Bordo and Monpelye were reported (Malay Mail; Next); the share was not published")]
    public int MisspeltPlacePercent { get; init; } = 15;

    /// <summary>Percent of campaign accounts that post from one of three rare web clients.</summary>
    [Parameter("% of accounts", Basis.Assumption, "Clients were not published; the names are fictional")]
    public int CampaignClientPercent { get; init; } = 70;

    /// <summary>Percent of campaign accounts with a first name of the country, where the telling letter does not already ask for one.</summary>
    [Parameter("% of accounts", Basis.Assumption, "Names were not published")]
    public int CampaignNamePercent { get; init; } = 50;

    /// <summary>Percent of the campaign's fresh accounts created on one of three days (8, 5 and 2 days before the burst) in office hours of the country.</summary>
    [Parameter("% of fresh accounts", Basis.Assumption, "Days of creation were not published")]
    public int CreatedInBatchPercent { get; init; } = 75;

    /// <summary>Percent of a wave's members that come from one cell.</summary>
    [Parameter("% of members", Basis.Assumption, "How the work was shared out was not published")]
    public int OwnCellPercent { get; init; } = 80;

    /// <summary>Percent of the campaign's fresh accounts with a handle as the platform proposes it: name and eight digits or more.</summary>
    [Parameter("% of fresh accounts", Basis.Assumption, "Handles were not published")]
    public int FreshProposedHandlePercent { get; init; } = 60;

    /// <summary>Percent of the campaign's older accounts with a proposed handle.</summary>
    [Parameter("% of older campaign accounts", Basis.Assumption, "Handles were not published")]
    public int OlderProposedHandlePercent { get; init; } = 25;

    /// <summary>Percent of all other accounts with a proposed handle; of those created in July 2023, 45 %.</summary>
    [Parameter("% of other accounts", Basis.Assumption, "Base rate of the feature")]
    public int ProposedHandlePercent { get; init; } = 12;

    /// <summary>Percent of the campaign's fresh accounts without a description.</summary>
    [Parameter("% of fresh accounts", Basis.Assumption, "Descriptions were not published")]
    public int FreshEmptyDescriptionPercent { get; init; } = 65;

    /// <summary>Percent of the campaign's older accounts without a description.</summary>
    [Parameter("% of older campaign accounts", Basis.Assumption, "Descriptions were not published")]
    public int OlderEmptyDescriptionPercent { get; init; } = 35;

    /// <summary>Percent of all other accounts without a description.</summary>
    [Parameter("% of other accounts", Basis.Assumption, "Base rate of the feature")]
    public int EmptyDescriptionPercent { get; init; } = 25;
}
