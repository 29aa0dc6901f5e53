namespace Concordance.Simulation;

/// <summary>What the analysis is told of the synthetic case: <c>case.json</c>. It knows the campaign's criteria and nothing of the truth.</summary>
public static class CaseDeclaration
{
    /// <summary>The case whose only source is <paramref name="posts"/>.</summary>
    /// <param name="options">Options that the data was made with.</param>
    /// <param name="posts">The file of posts.</param>
    public static Case Of(SimulationOptions options, GeneratedFile posts) => new()
    {
        Id = "paris-2023",
        Title = "A call to boycott the Paris Olympics, July 2023 (synthetic)",
        Synthetic = true,
        Privacy = Privacy.Open,
        Sources = [new CaseSource { Path = posts.Name, Sha256 = posts.Sha256 }],
        Campaign = new CampaignCriteria { Hashtags = ["BoycottParis2024"] },
        Period = new Period(options.Start.UtcDateTime, options.End.UtcDateTime),
        Hypotheses =
        [
            new PlaceHypothesis
            {
                Id = "az",
                Label = "Azerbaijan",
                Places = ["Azerbaijan", "Azərbaycan", "Azerbaidjan", "Azerbaïdjan", "Baku", "Bakı", "Bakou", "Ganja", "Gəncə", "Sumqayit", "Sumqayıt", "Lankaran", "Lənkəran", "Shaki", "Şəki", "Mingachevir", "Mingəçevir", "Quba", "Naxçıvan"],
                Letters = ["ə", "Ə", "🇦🇿"],
                Spellings = ["Bordo", "Monpelye", "Marsel", "Strasburq", "Tuluza", "Nitsa", "Lill", "Qrenobl", "Nant"],
            },
        ],
    };
}
