using Concordance.Duck;
using Concordance.Kept;
using DuckDB.NET.Data;

namespace Concordance.Tests.Kept;

/// <summary>What is kept is read where nothing changed; whatever else lies in its place, the step runs.</summary>
public class KeptStepTests
{
    static readonly int[] s_numbers = [3, 1, 2];

    /// <summary>What can befall the file of a result and its seal.</summary>
    public static TheoryData<string, Action<string>> Mishaps => new()
    {
        { "truncated", f => File.WriteAllBytes(f, File.ReadAllBytes(f)[..^9]) },
        { "its head alone", f => File.WriteAllBytes(f, File.ReadAllBytes(f)[..4]) },
        { "a byte flipped at the front", f => Flip(f, 0) },
        { "a byte flipped in the rows", f => Flip(f, 12) },
        { "a byte flipped at the end", f => Flip(f, (int)new FileInfo(f).Length - 1) },
        { "a byte more", f => File.AppendAllText(f, "x") },
        { "empty", f => File.WriteAllBytes(f, []) },
        { "no Parquet", f => File.WriteAllText(f, "posts,accounts\n1,2\n") },
        { "gone", File.Delete },
        { "a folder", f => { File.Delete(f); Directory.CreateDirectory(f); } },
        { "without a seal", f => File.Delete(f + ".seal") },
        { "with an empty seal", f => File.WriteAllText(f + ".seal", "") },
        { "with another seal", f => File.WriteAllText(f + ".seal", new string('0', 64)) },
        { "with a long seal", f => File.AppendAllText(f + ".seal", new string('0', 64)) },
        { "with a folder as its seal", f => { File.Delete(f + ".seal"); Directory.CreateDirectory(f + ".seal"); } },
    };

    [Fact]
    public void Of_TheSameAgain_DoesNotRun()
    {
        using var steps = new Steps();
        Assert.Equal((s_numbers, 1), (steps.Of("a", s_numbers), steps.Runs), new Same());
        Assert.Equal((s_numbers, 1), (steps.Of("a", [9]), steps.Runs), new Same());
        Assert.Equal((new[] { 9 }, 2), (steps.Of("b", [9]), steps.Runs), new Same());
    }

    [Fact]
    public void Of_AnEmptyResult_IsKeptToo()
    {
        using var steps = new Steps();
        steps.Of("a", []);
        Assert.Empty(steps.Of("a", s_numbers));
        Assert.Equal(1, steps.Runs);
    }

    [Theory]
    [MemberData(nameof(Mishaps))]
    public void Of_AFileThatIsNotAsItWasWritten_RunsAgain(string what, Action<string> mishap)
    {
        using var steps = new Steps();
        steps.Of("a", s_numbers);
        mishap(Assert.Single(steps.Files));
        Assert.Equal([9], steps.Of("a", [9]));
        Assert.True(steps.Runs == 2, what);
        // What stands in the way as a folder stays; all else is written anew.
        if (what.Contains("folder", StringComparison.Ordinal)) return;
        Assert.Equal([9], steps.Of("a", s_numbers));
        Assert.True(steps.Runs == 2, what);
    }

    [Fact]
    public void Of_TheFileOfAnotherCaseInItsPlace_RunsAgain()
    {
        using var steps = new Steps();
        using var other = new Steps();
        steps.Of("a", s_numbers);
        other.Of("of another case", [7]);
        var (own, foreign) = (Assert.Single(steps.Files), Assert.Single(other.Files));
        Assert.NotEqual(Path.GetFileName(own), Path.GetFileName(foreign));
        foreach (var ending in new[] { "", ".seal" }) File.Copy(foreign + ending, own + ending, overwrite: true);
        Assert.Equal([9], steps.Of("a", [9]));
    }

    [Fact]
    public void Of_AnotherForm_RunsAgain()
    {
        using var steps = new Steps();
        steps.Of("a", s_numbers);
        Assert.Equal([9], steps.Of("a", [9], new Numbers { OfVersion = 2 }));
        Assert.Equal([8], steps.Of("a", [8], new Numbers { Called = "other" }));
    }

    [Fact]
    public void Of_InputThatChangesMeanwhile_IsNotKept()
    {
        using var steps = new Steps();
        var input = "before";
        Assert.Equal([9], KeptStep.Of(steps.Case, new Numbers(), () => input, () => { input = "after"; return new[] { 9 }; }));
        Assert.Empty(steps.Files);
    }

    [Fact]
    public void Of_AResultThatDoesNotLast_IsNotKept()
    {
        using var steps = new Steps();
        Assert.Equal([-1], steps.Of("a", [-1]));
        Assert.Equal([9], steps.Of("a", [9]));
    }

    [Fact]
    public void Of_AStepThatThrows_KeepsNothing()
    {
        using var steps = new Steps();
        Assert.Throws<InputException>(() => KeptStep.Of<int[]>(steps.Case, new Numbers(), () => "a", () => throw new InputException("No.", "Nothing.")));
        Assert.ThrowsAny<OperationCanceledException>(() => KeptStep.Of<int[]>(steps.Case, new Numbers(), () => "a", () => throw new OperationCanceledException()));
        Assert.Empty(steps.Files);
        Assert.Equal(s_numbers, steps.Of("a", s_numbers));
    }

    [Fact]
    public void Of_ManyResults_KeepsThoseThatWereReadLast()
    {
        using var steps = new Steps();
        var longer = new Numbers { Called = "numbers-too" };
        steps.Of("a", [100], longer);
        var before = DateTime.UtcNow.AddHours(-1);
        for (var i = 0; i < 3 * KeptFile.MostOfStep; i++)
        {
            steps.Of($"{i}", [i]);
            // The order of files written within one tick of the clock is not told.
            foreach (var file in steps.Files) if (File.GetLastWriteTimeUtc(file) > before.AddMinutes(30)) File.SetLastWriteTimeUtc(file, before.AddSeconds(i));
            steps.Of("0", [99]);
        }
        Assert.Equal(3 * KeptFile.MostOfStep + 1, steps.Runs);
        Assert.Equal(KeptFile.MostOfStep + 1, steps.Files.Count);
        // A file and a seal of each, and nothing else.
        Assert.Equal(2 * steps.Files.Count, Directory.EnumerateFileSystemEntries(KeptStep.FolderOf(steps.Case)).Count());
        Assert.Equal([100], steps.Of("a", [9], longer));
    }

    [Fact]
    public void Of_WhatAKilledProcessLeft_IsRemovedAfterADay()
    {
        using var steps = new Steps();
        steps.Of("a", s_numbers);
        string[] left = [.. new[] { "old", "new" }.Select(n => Path.Combine(KeptStep.FolderOf(steps.Case), $".{n}.partial"))];
        foreach (var file in left) File.WriteAllText(file, "");
        File.SetLastWriteTimeUtc(left[0], DateTime.UtcNow.AddDays(-2));
        steps.Of("b", s_numbers);
        Assert.Equal([false, true], left.Select(File.Exists));
    }

    [Fact]
    public void Of_AFolderThatMayNotBeWritten_GivesTheResult()
    {
        using var steps = new Steps();
        Directory.CreateDirectory(steps.Case.WorkFolder);
        File.WriteAllText(KeptStep.FolderOf(steps.Case), "a file in the place of the folder");
        Assert.Equal(s_numbers, steps.Of("a", s_numbers));
        Directory.Delete(steps.Case.WorkFolder, recursive: true);
        File.WriteAllText(steps.Case.WorkFolder, "a file in the place of the work folder");
        Assert.Equal(s_numbers, steps.Of("a", s_numbers));
        File.Delete(steps.Case.WorkFolder);
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) return;
        // What was kept before it became read-only is read.
        steps.Of("a", s_numbers);
        File.SetUnixFileMode(KeptStep.FolderOf(steps.Case), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Equal(s_numbers, steps.Of("a", [9]));
            Assert.Equal([9], steps.Of("b", [9]));
        }
        finally
        {
            File.SetUnixFileMode(KeptStep.FolderOf(steps.Case), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Of_ADiskThatIsFull_GivesTheResult()
    {
        const string full = "/dev/full";
        if (!File.Exists(full)) Assert.Skip($"There is no {full} on this system.");
        using var steps = new Steps();
        var file = new KeptFile(KeptStep.FolderOf(steps.Case), "numbers", new string('0', 64));
        Assert.Throws<InputException>(() => file.Write(partial => { using var room = File.OpenWrite(full); room.Write(new byte[1 << 16]); room.Flush(); }));
        Assert.Empty(Directory.EnumerateFileSystemEntries(KeptStep.FolderOf(steps.Case)));
        Assert.False(file.IsWhole());
    }

    /// <summary>DuckDB takes such a path for those of many files, of which some may be another case's.</summary>
    [Fact]
    public void Of_AFolderWhoseNameIsAPattern_GivesTheResultAndKeepsNothing()
    {
        using var folder = new TempFolder("case [1]");
        var @case = Some.Case(folder.Path);
        foreach (var number in new[] { 1, 2 }) Assert.Equal([number], KeptStep.Of(@case, new Numbers(), () => "a", () => new[] { number }));
        Assert.False(Directory.Exists(KeptStep.FolderOf(@case)));
    }

    [Fact]
    public void Of_SeveralAtOnce_AllGetTheResult()
    {
        using var steps = new Steps();
        int[] many = [.. Enumerable.Range(0, 40_000)];
        for (var round = 0; round < 3; round++)
        {
            var results = new int[8][];
            Parallel.For(0, results.Length, new() { MaxDegreeOfParallelism = results.Length, CancellationToken = TestContext.Current.CancellationToken }, i => results[i] = steps.Of($"{round}", many));
            Assert.All(results, r => Assert.Equal(many, r));
            Assert.Equal(many, steps.Of($"{round}", [9]));
        }
    }

    [Fact]
    public void Of_SeveralThatPushEachOtherOut_AllGetTheirOwn()
    {
        using var steps = new Steps();
        Parallel.For(0, 80, new() { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken }, i => Assert.Equal([i % 10], steps.Of($"{i % 10}", [i % 10])));
        Assert.InRange(steps.Files.Count, 1, KeptFile.MostOfStep + 8);
        steps.Of("last", [9]);
        Assert.Equal(KeptFile.MostOfStep, steps.Files.Count);
    }

    static void Flip(string file, int place)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[place] ^= 1;
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>A case in a folder of its own, and how often its step ran.</summary>
    sealed class Steps : IDisposable
    {
        readonly TempFolder _folder = new();
        int _runs;

        public Case Case => Some.Case(_folder.Path);

        public int Runs => _runs;

        public IReadOnlyList<string> Files => Directory.Exists(KeptStep.FolderOf(Case)) ? [.. Directory.EnumerateFiles(KeptStep.FolderOf(Case), "*.parquet")] : [];

        public int[] Of(string madeFrom, int[] result, Numbers? form = null) => KeptStep.Of(Case, form ?? new(), () => madeFrom, () =>
        {
            Interlocked.Increment(ref _runs);
            return result;
        });

        public void Dispose() => _folder.Dispose();
    }

    /// <summary>Numbers, one a row. Those below 0 do not last.</summary>
    sealed class Numbers : KeptForm<int[]>
    {
        public string Called { get; init; } = "numbers";

        public int OfVersion { get; init; } = 1;

        public override string Name => Called;

        public override int Version => OfVersion;

        public override IReadOnlyList<RowColumn> Columns { get; } = [new("number", RowType.Number)];

        public override IReadOnlyDictionary<string, long> Totals(int[] result) => new Dictionary<string, long> { ["count"] = result.Length };

        public override bool IsLasting(int[] result) => !result.Any(n => n < 0);

        public override IEnumerable<PackedRow> Rows(int[] result)
        {
            var packer = new RowPacker();
            foreach (var number in result)
            {
                packer.Begin();
                packer.Number(number);
                yield return packer.End();
            }
        }

        public override int[] Read(IReadOnlyDictionary<string, long> totals, DuckDBDataReader rows)
        {
            List<int> numbers = [];
            while (rows.Read()) numbers.Add((int)rows.GetInt64(0));
            Assert.Equal(totals["count"], numbers.Count);
            return [.. numbers];
        }
    }

    sealed class Same : IEqualityComparer<(int[], int)>
    {
        public bool Equals((int[], int) x, (int[], int) y) => x.Item1.SequenceEqual(y.Item1) && x.Item2 == y.Item2;
        public int GetHashCode((int[], int) obj) => obj.Item2;
    }
}
