namespace Concordance.Simulation;

public sealed partial record SimulationOptions
{
    /// <summary>Percent of the campaign's fresh accounts created on one of three days (8, 5 and 2 days before the burst) in office hours at UTC+4.</summary>
    [Parameter("% of fresh accounts", Basis.Assumption, "Days of creation were not published")]
    public int CreatedInBatchPercent { get; init; } = 75;

    /// <summary>Percent of a wave's members that come from one cell.</summary>
    [Parameter("% of members", Basis.Assumption, "How the work was shared out was not published")]
    public int OwnCellPercent { get; init; } = 80;

    /// <summary>Percent of campaign accounts with an Azerbaijani first name, where the letter ə does not already ask for one.</summary>
    [Parameter("% of accounts", Basis.Assumption, "Names were not published")]
    public int CampaignAzerbaijaniNamePercent { get; init; } = 50;

    /// <summary>Percent of diaspora accounts with the letter ə or the flag in name or description.</summary>
    [Parameter("% of accounts", Basis.Assumption, "Decoy: the markers without the campaign")]
    public int DiasporaLetterPercent { get; init; } = 60;

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
