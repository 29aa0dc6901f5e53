namespace Concordance.Simulation;

/// <summary>A kind of case that a method should cope with, with its truth.</summary>
/// <param name="Name">Short name, as <c>--scenario</c> takes it.</param>
/// <param name="Title">Title of the case.</param>
/// <param name="About">What is different in it, and what a good method says about it.</param>
/// <param name="Options">What it is made from.</param>
public sealed record Scenario(string Name, string Title, string About, SimulationOptions Options)
{
    static readonly SimulationOptions s_default = new();

    /// <summary>The bundled case.</summary>
    public static Scenario Default { get; } = new("paris-2023", "A call to boycott the Paris Olympics, July 2023 (synthetic)",
        "The campaign of July 2023 as the public figures describe it, among everybody that can be taken for it.", s_default);

    /// <summary>All scenarios, the default first.</summary>
    public static IReadOnlyList<Scenario> All { get; } =
    [
        Default,
        new("cyrillic", "A call to boycott the Paris Olympics, with traces in Cyrillic letters (synthetic)",
            "The same campaign with traces of a country that writes in Cyrillic letters. Bulgaria stands for its alphabet alone: nothing of the kind is known of it.",
            s_default with { Seed = 20230727, Country = "bg", FalseFlag = 0 }),
        new("arabic", "A call to boycott the Paris Olympics, with traces in Arabic letters (synthetic)",
            "The same campaign with traces of a country that writes in Arabic letters, which many ordinary accounts write too. Jordan stands for its alphabet alone: nothing of the kind is known of it.",
            s_default with { Seed = 20230728, Country = "jo", FalseFlag = 0, OrdinaryCountryLetterPerMille = 25, OrdinaryDeclaresCountryPerMille = 8 }),
        new("slow-drip", "A call to boycott the Paris Olympics, a few posts an hour for weeks (synthetic)",
            "The same campaign spread over five weeks in small waves: there is no burst to find, only accounts that keep acting together.",
            s_default with
            {
                Seed = 20230729, CampaignStart = new(2023, 7, 10, 0, 0, 0, TimeSpan.Zero), CampaignEnd = new(2023, 8, 12, 0, 0, 0, TimeSpan.Zero),
                WaveSmallest = 3, WaveLargest = 7, LateJoiners = 0, FalseFlag = 0, AnniversaryPercent = 100,
            }),
        new("two-campaigns", "Two campaigns in the same days (synthetic)",
            "Beside the first, 45 other accounts call for the boycott of a mineral water. Two groups are to be found and not to be taken for one.",
            s_default with { Seed = 20230730, SecondCampaignAccounts = 45 }),
        new("organic", "An uproar and a goal, and no campaign (synthetic)",
            "Nobody acts together but for an agency's followers: ordinary accounts and critics post the boycott hashtag on two days in words of their own, and a goal is cheered. Nothing is to be found.",
            s_default with
            {
                Seed = 20230731, CampaignAccounts = 0, CampaignAccountsOfJuly = 0, CampaignVisuals = 0, CampaignPosts = 0, LateJoiners = 0, DeletedAccounts = 0, Renamed = 0,
                ContentMill = 0, FalseFlag = 0, FanClub = 0, FanClubActions = 0, PublicFigures = 0, UproarPosts = 1_500,
            }),
        new("evasive", "A call to boycott the Paris Olympics by accounts that hide (synthetic)",
            "The same campaign, posting within forty minutes instead of one, each in words of its own, from usual clients, with hardly a trace of a country.",
            s_default with
            {
                Seed = 20230732, WaveLargest = 12, WaveSpreadSeconds = 2_400, ExactCopyPercent = 0, ParaphrasePercent = 70, OtherVariantPercent = 80, CampaignClientPercent = 8,
                DeclaresCountryPercent = 4, CountryLetterPercent = 3, MisspeltPlacePercent = 1, CreatedInBatchPercent = 0, OfficeHoursPercent = 20,
            }),
    ];

    /// <summary>The scenario of this name.</summary>
    /// <exception cref="ArgumentException">There is none; the message lists them.</exception>
    public static Scenario Of(string name) => All.SingleOrDefault(s => s.Name == name)
        ?? throw new ArgumentException($"There is no scenario '{name}'. There are: {string.Join(", ", All.Select(s => s.Name))}.", nameof(name));
}
