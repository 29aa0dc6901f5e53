using System.Diagnostics;

namespace Concordance.Cli.Tests;

/// <summary>A command that is killed while it reads leaves no half result, and the next one clears what it left.</summary>
public class KilledIngestTests
{
    [Fact]
    public async Task Ingest_Killed_LeavesTheOldResultOrNone()
    {
        var token = TestContext.Current.CancellationToken;
        using var folder = new TempFolder();
        var header = "id,author_id,created_at,text\n";
        folder.Write("posts.csv", header + "1,a,2023-07-18T10:00:00Z,x\n");
        folder.Write("case.json", """{"id":"killed","title":"Killed","sources":[{"path":"posts.csv"}]}""");
        var collection = folder.Of("work/collection");
        Assert.Equal(0, (await Cli.Run("ingest", folder.Path)).Code);
        var before = Files(collection);

        folder.Write("posts.csv", header + string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"{i},a{i % 7},2023-07-18T10:00:00Z,text {i}\n")));
        using (var child = Start("ingest", folder.Path, "--accept", "posts.csv"))
        {
            while (!child.HasExited && !Directory.Exists(folder.Of("work/.ingest-new"))) await Task.Delay(5, token);
            child.Kill(entireProcessTree: true);
            await child.WaitForExitAsync(token);
            Assert.NotEqual(0, child.ExitCode);
        }
        Assert.True(Directory.Exists(folder.Of("work/.ingest-new")), "It was not killed in the middle.");
        Assert.Equal(before, Files(collection));

        folder.Write("posts.csv", header + "2,b,2023-07-18T10:00:00Z,y\n");
        Assert.Equal(0, (await Cli.Run("ingest", folder.Path, "--accept", "posts.csv")).Code);
        Assert.Empty(Directory.EnumerateDirectories(folder.Of("work"), ".ingest-*"));
        Assert.NotEqual(before, Files(collection));
    }

    static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(CommandLine).Assembly.Location);
        foreach (var arg in args) start.ArgumentList.Add(arg);
        return Process.Start(start)!;
    }

    static List<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(f => $"{Path.GetFileName(f)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f)))}")];
}
