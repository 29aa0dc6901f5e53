using System.CommandLine;
using Concordance.Cli.Output;
using Concordance.Ingest;

namespace Concordance.Cli.Commands;

/// <summary><c>concordance verify</c>: runs a published analysis again and compares finding by finding and output by output.</summary>
static class VerifyCommand
{
    public static Command Create(Streams streams)
    {
        var path = new Argument<string?>("run") { Description = "Folder of a run, or its report. Default: the notebooks of the checkout, as they are committed.", Arity = ArgumentArity.ZeroOrOne };
        var folder = new Option<string?>("--case") { Description = "Folder of the case. Default: the bundled case, or cases/ and the id that the run names.", HelpName = "folder" };
        var json = new Option<bool>("--json") { Description = "Print the result as JSON." };
        var command = new Command("verify", "Run a published analysis again with the notebooks of this checkout, in an empty work folder, and say finding by finding whether it reproduces. Code of the published run is compared and never run. Example: concordance verify runs/paris-2023") { path, folder, json };
        command.SetAction(async (parsed, cancel) =>
        {
            var repository = Repository.Find();
            var published = parsed.GetValue(path) is { } given ? Published.Of(RunFolder.Find(given)) : Published.Of(repository);
            var caseFolder = parsed.GetValue(folder) ?? (published.Manifest?.Subject is { } id ? repository.CaseOf(id) : repository.BundledCase);
            var verification = DataOf(CaseFile.Read(caseFolder), published) is { Count: > 0 } changed
                ? new Verification(changed, published.Stored, [], [], [], [], 0)
                : await RunAgain(streams, repository, caseFolder, published, cancel);
            streams.Result(parsed.GetValue(json), VerdictText.Json(verification), VerdictText.Of(verification));
            return verification.Reproduces ? ExitCode.Success : ExitCode.NotReproduced;
        });
        return command;
    }

    static async Task<Verification> RunAgain(Streams streams, Repository repository, string caseFolder, Published published, CancellationToken cancel)
    {
        var work = Directory.CreateTempSubdirectory("concordance-verify-").FullName;
        var before = Environment.GetEnvironmentVariable(Case.WorkFolderVariable);
        try
        {
            KeepMeanings(CaseFile.Read(caseFolder), work);
            Environment.SetEnvironmentVariable(Case.WorkFolderVariable, work);
            var parameters = published.Manifest?.Parameters.Where(p => p.Key != CaseRun.CaseParameter).ToDictionary(p => p.Key, p => (object)p.Value, StringComparer.Ordinal) ?? [];
            var run = await CaseRun.Of(streams, repository, NotebookSource.Steps(repository), Investigation.Open(caseFolder), parameters, null, null, cancel);
            return Verification.Of(published.Notebooks, published.Findings, published.Stored, published.Manifest, run);
        }
        finally
        {
            Environment.SetEnvironmentVariable(Case.WorkFolderVariable, before);
            Directory.Delete(work, recursive: true);
        }
    }

    // What a sentence model found is an input: no notebook can compute it.
    static void KeepMeanings(Case @case, string work)
    {
        var meanings = Path.Combine(@case.WorkFolder, Content.MeaningFile.Name);
        if (File.Exists(meanings)) File.Copy(meanings, Path.Combine(Directory.CreateDirectory(Path.Combine(work, @case.Id)).FullName, Content.MeaningFile.Name));
    }

    // Files that differ from what the case was made with, or from what the published run was made from. With other data there is nothing to run.
    static List<string> DataOf(Case @case, Published published)
    {
        var now = CaseInputs.Hashes(@case);
        var named = @case.Sources.Where(s => s.Sha256 is not null).Select(s => (s.Path, s.Sha256)).Concat(@case.Side?.Files.Where(f => f.Sha256 is not null).Select(f => (f.Path, f.Sha256)) ?? []).Where(f => now.ContainsKey(f.Path)).ToList();
        return
        [
            .. named.Where(f => !f.Sha256!.Equals(now[f.Path], StringComparison.OrdinalIgnoreCase)).Select(f => $"{f.Path} is not the file that the case was made with: its SHA-256 is {now[f.Path]}, not {f.Sha256}."),
            .. now.Where(f => published.Manifest?.Inputs.GetValueOrDefault(f.Key) is { } was && was != f.Value && named.All(n => n.Path != f.Key)).Select(f => $"{f.Key} is not the file that the run was made from: its SHA-256 is {f.Value}, not {published.Manifest!.Inputs[f.Key]}."),
        ];
    }
}
