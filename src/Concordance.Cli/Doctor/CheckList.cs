using System.Text.Json.Nodes;
using Concordance.Cli.Doctor.Checks;
using Concordance.Cli.Offline;
using Concordance.Kernel;
using Concordance.Notebooks;

namespace Concordance.Cli.Doctor;

/// <summary>All checks of this machine, in the order in which they are told.</summary>
static class CheckList
{
    /// <summary>The checks; those that need a checkout only where there is one.</summary>
    /// <param name="find">Finds the checkout.</param>
    /// <param name="remedies">What to do where systems differ.</param>
    public static IEnumerable<Check> Of(Func<Repository> find, Remedies remedies)
    {
        yield return new CheckoutCheck(find);
        var repository = Found(find);
        if (repository is { IsCarried: false }) yield return new SdkCheck(WantedSdk(repository), () => DotnetSdk.Run(repository.Root, ["--version"]), remedies);
        yield return new RuntimeCheck(Environment.Version, remedies);
        yield return new CSharpCellCheck(RunCell);
        yield return CulturesCheck.Here(remedies);
        yield return new TimeZonesCheck(TimeZoneInfo.FindSystemTimeZoneById, remedies);
        yield return FontCheck.Here(remedies);
        yield return ShapingCheck.Here(remedies);
        yield return DuckDbCheck.Here(remedies);
        yield return LoopbackCheck.Here(remedies);
        var work = repository?.Runs ?? Directory.GetCurrentDirectory();
        yield return DiskCheck.Here("cases and runs", work);
        yield return DiskCheck.Here("temporary files", Path.GetTempPath());
        yield return MemoryCheck.Here();
        yield return new FolderCheck("cases and runs", work);
        yield return new FolderCheck("settings and keys", PseudonymKey.Folder);
        yield return CaseSensitivityCheck.Of(work);
        yield return KeysCheck.Here(remedies);
        yield return new KernelCheck(JupyterFolders.Searched(Machine.This), Launcher.OfThisProgram());
        yield return FrontendsCheck.Here();
        if (repository is null) yield break;
        yield return new BundledDataCheck(repository.BundledCase, repository.Remedy("data/paris-2023"));
        if (repository.IsCarried) yield break;
        yield return new PackagesCheck(PackageFolder.OfThisUser(), () => LockedPackage.InLockFiles([Path.Combine(repository.Root, "src"), Path.Combine(repository.Root, "tests")]));
    }

    static Repository? Found(Func<Repository> find)
    {
        try
        {
            return find();
        }
        catch (InputException)
        {
            return null;
        }
    }

    static string WantedSdk(Repository repository) => (string)JsonNode.Parse(File.ReadAllText(Path.Combine(repository.Root, "global.json")))!["sdk"]!["version"]!;

    static string RunCell(string code)
    {
        var engine = new NotebookEngine(CellEngine.Options);
        try
        {
            var result = engine.RunAsync(new CellRequest(code, "doctor"), NoOutput.Instance).GetAwaiter().GetResult();
            return result.Error is { } error ? throw new InvalidOperationException(error.Message) : (string?)result.Value?.Data["text/plain"] ?? (string?)result.Value?.Data["text/html"] ?? "";
        }
        finally
        {
            engine.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }
}
