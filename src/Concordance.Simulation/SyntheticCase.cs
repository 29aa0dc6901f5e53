using Concordance.Simulation.Behaviour;
using Concordance.Simulation.Cast;
using Concordance.Simulation.Output;

namespace Concordance.Simulation;

/// <summary>Makes a synthetic case with known truth, shaped after public figures of a campaign of July 2023.</summary>
/// <remarks>Nothing in it is real: no person, handle, outlet or text. Every record says so.</remarks>
public static class SyntheticCase
{
    /// <summary>Makes the case in memory. The same options give the same case on every machine.</summary>
    /// <param name="options">Seed, period, who is in it and how they behave.</param>
    /// <returns>The posts and the truth about their accounts.</returns>
    /// <exception cref="ArgumentException">The options cannot be met; the message says which and what to set.</exception>
    public static GeneratedCase Generate(SimulationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        var company = Casting.Of(options);
        return Assembly.Of(options, Play(options, company));
    }

    /// <summary>The files of a case but its datasheet: posts.jsonl, truth.csv, parameters.json and case.json.</summary>
    /// <param name="generated">The case.</param>
    /// <returns>Name and bytes of each file: UTF-8 without byte order mark, lines ended by LF.</returns>
    public static IReadOnlyList<GeneratedFile> Files(GeneratedCase generated)
    {
        ArgumentNullException.ThrowIfNull(generated);
        var posts = GeneratedFile.FromText("posts.jsonl", string.Concat(generated.Posts.Select(line => line + "\n")));
        return
        [
            posts,
            GeneratedFile.FromText("truth.csv", TruthTable.Csv(generated.Truth)),
            new("parameters.json", ParametersFile.Json(generated.Options)),
            GeneratedFile.FromText(CaseFile.Name, CaseFile.ToJson(CaseDeclaration.Of(generated.Options, posts))),
        ];
    }

    /// <summary>Writes the files of a case and its datasheet (README.md) into a folder, made if it is missing; files of these names are replaced.</summary>
    /// <param name="generated">The case.</param>
    /// <param name="directory">The folder.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static void Write(GeneratedCase generated, string directory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        Directory.CreateDirectory(directory);
        foreach (var file in Files(generated).Append(GeneratedFile.FromText("README.md", Datasheet.Text(generated)))) File.WriteAllBytes(Path.Combine(directory, file.Name), file.Content);
    }

    static List<Draft> Play(SimulationOptions o, Company company)
    {
        var campaign = CampaignWaves.Posts(o, company);
        var outlet = FakeOutletPosts.Posts(o, company);
        var agency = NewsDesk.AgencyPosts(o, company);
        var club = FanClubActions.Posts(o, company);
        List<Draft> others =
        [
            .. campaign, .. outlet, .. agency, .. club,
            .. Decoys.Critics(o, company, campaign),
            .. Decoys.Fans(o, company, [.. club, .. agency]),
            .. Decoys.Diaspora(o, company),
            .. Decoys.LateJoiners(o, company),
        ];
        return [.. others, .. OrdinaryLife.Posts(o, company, others)];
    }
}
