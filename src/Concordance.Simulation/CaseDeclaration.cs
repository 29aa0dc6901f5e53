using Concordance.Simulation.Output;
using Concordance.Simulation.Cast;

namespace Concordance.Simulation;

/// <summary>What the analysis is told of a synthetic case: <c>case.json</c>. It knows the campaign's criteria and nothing of the truth.</summary>
public static class CaseDeclaration
{
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
        };

        SideFile? Table(string name) => side.Where(f => f.Name == "side/" + name).Select(f => new SideFile(f.Name, f.Sha256)).SingleOrDefault();
    }
}
