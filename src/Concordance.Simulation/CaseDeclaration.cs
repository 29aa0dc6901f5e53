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
        };

        SideFile? Table(string name) => side.Where(f => f.Name == "side/" + name).Select(f => new SideFile(f.Name, f.Sha256)).SingleOrDefault();
    }
}
