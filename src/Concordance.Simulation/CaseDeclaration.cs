using Concordance.Attribution;
using Concordance.Simulation.Output;
using Concordance.Simulation.Cast;

namespace Concordance.Simulation;

/// <summary>What the analysis is told of a synthetic case: <c>case.json</c>. It knows the campaign's criteria and nothing of the truth.</summary>
public static class CaseDeclaration
{
    // Subjects that an analyst of the Games would name beforehand, in the words of anyone who speaks of them.
    static readonly IReadOnlyList<Theme> s_themes =
    [
        new() { Id = "costs", Label = "costs and prices", Terms = ["cher", "chers", "chère", "prix", "euros", "argent", "milliards", "impôts", "billets", "expensive", "who pays"] },
        new() { Id = "safety", Label = "safety and police", Terms = ["sécurité", "police", "agents", "vigiles", "danger", "safe", "security"] },
        new() { Id = "disorder", Label = "riots, fires and strikes", Terms = ["émeutes", "incendies", "brûlent", "chaos", "désordre", "grève", "grèves", "riots", "strikes"] },
        new() { Id = "river", Label = "the Seine", Terms = ["Seine", "baignade", "river"] },
    ];

    // What an analyst would have learnt elsewhere, made up like all else. It speaks of the outlet alone, which every scenario with a campaign has.
    static IReadOnlyList<ContextItem> Context(Scenario scenario) => scenario.Options.CampaignAccounts == 0 ? [] :
    [
        new()
        {
            Id = "C1", Statement = "A register of domains lists that of the look-alike outlet as new in the month before the campaign, its holder not shown.", Source = "made-up extract of a register of domains", Date = new(2023, 8, 20), Grade = "A2",
            Fits = new Dictionary<string, Fit> { ["organic"] = Fit.Inconsistent, ["volunteers"] = Fit.Inconsistent, ["commercial"] = Fit.Consistent, ["party-or-state"] = Fit.Consistent, ["false-flag"] = Fit.Consistent }, Confirms = ["site-profiles"],
        },
        new()
        {
            Id = "C2", Statement = "An advertisement offers to place articles on the look-alike outlet's site for money.", Source = "made-up weblog", Date = new(2023, 8, 25), Grade = "D3",
            Fits = new Dictionary<string, Fit> { ["commercial"] = Fit.Consistent, ["organic"] = Fit.Inconsistent },
        },
    ];

    /// <summary>The case with these sources.</summary>
    /// <param name="scenario">What the data was made from.</param>
    /// <param name="sources">The files of posts.</param>
    /// <param name="side">The tables of what an analyst would look up.</param>
    public static Case Of(Scenario scenario, IEnumerable<WrittenFile> sources, IReadOnlyCollection<WrittenFile> side)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(side);
        var country = Country.Of(scenario.Options.Country);
        return new()
        {
            Id = scenario.Name,
            Title = scenario.Title,
            Synthetic = true,
            Privacy = Privacy.Open,
            Sources = [.. sources.Select(s => new CaseSource { Path = s.Name, Sha256 = s.Sha256 })],
            Campaign = new CampaignCriteria { Hashtags = ["BoycottParis2024"] },
            Side = new SideFiles { Outlets = Table("outlets.csv"), Officials = Table("officials.csv"), Domains = Table("domains.csv"), Articles = Table("articles.jsonl"), Pictures = Table("pictures.csv") },
            Period = new Period(scenario.Options.Start.UtcDateTime, scenario.Options.End.UtcDateTime),
            Hypotheses =
            [
                new PlaceHypothesis
                {
                    Id = country.Id,
                    Label = country.Label,
                    Places = country.HypothesisPlaces,
                    Letters = country.Letters,
                    Spellings = [.. country.Cities.Select(c => c.Transliterated)],
                },
            ],
            Themes = s_themes,
            TimeZones = ["Europe/Paris"],
            Context = Context(scenario),
            Publication = new()
            {
                By = "A made-up team", On = new(2023, 9, 1), Platform = "a made-up platform", Reliability = 'B', Marking = Marking.Clear,
                Collection = "Three searches for the hashtags of the Games (28 July, 5 and 16 August 2023), and a look-up of the posts that they refer to; made by the simulator.",
                Ethics = new("Teaching and testing: the case exists so that methods can be learnt and checked.", "None needed: nobody in it exists.", "Nobody: accounts, posts, names, outlets and domains are made up.", "As long as the project.", "Not needed for made-up data."),
            },
        };

        SideFile? Table(string name) => side.Where(f => f.Name == "side/" + name).Select(f => new SideFile(f.Name, f.Sha256)).SingleOrDefault();
    }
}
