using System.Security.Cryptography;
using System.Text;
using Concordance.Simulation.Behaviour;
using Concordance.Simulation.Cast;
using Concordance.Simulation.Output;
using Concordance.Simulation.Realism;
using Concordance.Simulation.Visuals;

namespace Concordance.Simulation;

/// <summary>What was made.</summary>
/// <param name="Scenario">The scenario with the options that were used.</param>
/// <param name="PostsByRole">Posts of each role, those of deleted accounts under <c>deleted</c>.</param>
/// <param name="AccountsByRole">Accounts of each role that post, those that were deleted under <c>deleted</c>.</param>
/// <param name="Files">All files but the datasheet and the list of hashes, in the order of their names (ordinal).</param>
public sealed record SimulationResult(
    Scenario Scenario, IReadOnlyDictionary<string, long> PostsByRole, IReadOnlyDictionary<string, long> AccountsByRole, IReadOnlyList<WrittenFile> Files)
{
    /// <summary>Posts that were there to be collected, each once.</summary>
    public long Posts => PostsByRole.Where(p => p.Key != "deleted").Sum(p => p.Value);

    /// <summary>How posts are spread over accounts, time and objects.</summary>
    internal PortraitFigures Portrait { get; init; } = new Portrait(1).Figures();
}

/// <summary>Makes synthetic cases with known truth.</summary>
/// <remarks>Nothing in them is real: no person, handle, outlet or text. Every record says so.</remarks>
public static class SyntheticCase
{
    /// <summary>Name of the list of hashes, as <c>sha256sum --check</c> reads it.</summary>
    public const string HashesFile = "SHA256SUMS";

    /// <summary>From so many accounts on, the portrait is taken of a sample.</summary>
    const int PortraitAccounts = 50_000;

    /// <summary>
    /// Writes a case into a folder, made if it is missing; files of its names are replaced. The same scenario gives the same bytes
    /// on every machine. Posts are streamed to disk: the memory that it takes does not grow with their number but for one bit an account.
    /// </summary>
    /// <param name="scenario">What is to be made.</param>
    /// <param name="directory">The folder. Its <c>case.json</c> is written last, so that a run that was broken off leaves no case.</param>
    /// <param name="progress">Told the number of posts made so far, now and then.</param>
    /// <param name="cancel">Stops after the current post or picture.</param>
    /// <returns>What was made.</returns>
    /// <exception cref="ArgumentException">The options cannot be met; the message says which and what to set.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static SimulationResult Write(Scenario scenario, string directory, IProgress<long>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentException.ThrowIfNullOrWhiteSpace(directory);
        var o = scenario.Options;
        o.Validate();
        var company = Casting.Of(o);
        var script = Script.Of(o, company);
        var posts = Chronicle.Of(o, script, company);

        Directory.CreateDirectory(directory);
        File.Delete(Path.Combine(directory, CaseFile.Name));
        List<WrittenFile> files = [];
        var portrait = new Portrait(Math.Max(1, o.Posts / o.PostsPerOrdinaryAccount / PortraitAccounts));
        var searches = CollectionPlan.Searches(o).Select(run => (Run: run, File: new PageFile(directory, "posts/" + run.File, run, o))).ToArray();
        using var truth = new TruthFiles(directory);
        try
        {
            var lookup = new LookupFile(o);
            var made = 0L;
            foreach (var post in posts)
            {
                cancel.ThrowIfCancellationRequested();
                foreach (var (_, file) in searches) file.Add(post);
                lookup.Add(post);
                truth.Add(post);
                if (!post.Author.Deleted) portrait.Add(post.Author.Id, post.At, SharedObject(post));
                if (++made % 10_000 == 0) progress?.Report(made);
            }
            files.AddRange(searches.Select(s => s.File.Close()));
            if (lookup.Write(directory, "posts") is { } found) files.Add(found);
        }
        finally
        {
            foreach (var (_, file) in searches) file.Dispose();
        }
        var sources = files.ToArray();
        files.AddRange(truth.Close());
        var pictures = PictureBook.Write(o, directory, files, cancel);
        var side = SideTables.Of(o, script, pictures).Select(t => OutputFile.Write(directory, t.Name, t.Content)).ToArray();
        files.AddRange(side);
        files.Add(OutputFile.Write(directory, "parameters.json", ParametersFile.Json(o)));
        files.Add(OutputFile.Write(directory, "codebook.csv", Codebook.Table()));
        var declaration = Encoding.UTF8.GetBytes(CaseFile.ToJson(CaseDeclaration.Of(scenario, sources, side)));
        files.Add(new(CaseFile.Name, declaration.Length, Convert.ToHexStringLower(SHA256.HashData(declaration))));
        var result = new SimulationResult(scenario, truth.PostsByRole, truth.AccountsByRole, [.. files.OrderBy(f => f.Name, StringComparer.Ordinal)])
        {
            Portrait = portrait.Figures(),
        };
        var sheet = OutputFile.Write(directory, "README.md", Encoding.UTF8.GetBytes(Datasheet.Text(result)));
        OutputFile.Write(directory, HashesFile, Encoding.UTF8.GetBytes(string.Concat(result.Files.Append(sheet).OrderBy(f => f.Name, StringComparer.Ordinal).Select(f => $"{f.Sha256}  {f.Name}\n"))));
        OutputFile.Write(directory, CaseFile.Name, declaration);
        progress?.Report(result.PostsByRole.Values.Sum());
        return result;
    }

    /// <summary>What is passed on: a post, or else the first link.</summary>
    static string? SharedObject(Draft post) =>
        post.Kind == ReferenceKind.Repost ? post.Target!.Id : VisibleText.Urls(post.Text) is { Count: > 0 } urls ? urls[0] : null;
}
