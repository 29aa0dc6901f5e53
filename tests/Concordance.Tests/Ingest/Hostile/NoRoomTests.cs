using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Hostile;

/// <summary>A disk that is full while the tables are written: a device that is always full stands in their place.</summary>
public class NoRoomTests
{
    const string Full = "/dev/full";

    static string Rows { get; } = "id,author_id,created_at,text,like_count\n"
        + string.Concat(Enumerable.Range(0, 3_000).Select(i => $"{i % 2_900},a{i % 7},2023-07-18T10:00:00Z,text {i},{i}\n"));

    [Theory]
    [InlineData("posts.parquet")]
    [InlineData("post_counters.parquet")]
    [InlineData("accounts.parquet")]
    [InlineData("account_observations.parquet")]
    [InlineData("provenance.json")]
    public void Disk_FullWhileATableIsWritten_IsSaidAndLeavesTheOldResult(string table)
    {
        if (!File.Exists(Full)) Assert.Skip($"There is no {Full} on this system.");
        using var folder = new TempFolder();
        folder.Write("posts.csv", Rows);
        var @case = Some.Case(folder.Path, "posts.csv");
        var before = Result.Of(@case);
        var e = Assert.Throws<InputException>(() => CaseIngest.Run(@case, progress: new FullDisk(@case.WorkFolder, table), cancel: TestContext.Current.CancellationToken));
        Assert.Contains(@case.WorkFolder, e.Problem, StringComparison.Ordinal);
        Assert.Contains("room", e.Remedy, StringComparison.Ordinal);
        Assert.Equal(before, Result.In(@case));
        Assert.Equal(before, Result.Of(@case));
    }

    [Fact]
    public void WorkFolder_ThatIsAFile_IsSaid()
    {
        using var folder = new TempFolder();
        folder.Write("posts.csv", Rows);
        var @case = Some.Case(folder.Path, "posts.csv");
        File.WriteAllText(@case.WorkFolder, "");
        Assert.Contains(@case.WorkFolder, Assert.Throws<InputException>(() => CaseIngest.Run(@case, cancel: TestContext.Current.CancellationToken)).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void WorkFolder_ThatMayNotBeWritten_IsSaid()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such permissions.");
            return;
        }
        using var folder = new TempFolder();
        folder.Write("posts.csv", Rows);
        var @case = Some.Case(folder.Path, "posts.csv");
        Directory.CreateDirectory(@case.WorkFolder);
        File.SetUnixFileMode(@case.WorkFolder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            if (Environment.IsPrivilegedProcess) Assert.Skip("Run as a user who may write everywhere.");
            Assert.Contains(@case.WorkFolder, Assert.Throws<InputException>(() => CaseIngest.Run(@case, cancel: TestContext.Current.CancellationToken)).Problem, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(@case.WorkFolder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Once the reading has begun, the place of a table is one that takes nothing. The database first writes beside the table.</summary>
    sealed class FullDisk(string work, string table) : IProgress<IngestProgress>
    {
        public void Report(IngestProgress value)
        {
            foreach (var name in new[] { table, "tmp_" + table })
            {
                var place = Path.Combine(work, ".ingest-new", name);
                if (!Path.Exists(place)) File.CreateSymbolicLink(place, Full);
            }
        }
    }
}
