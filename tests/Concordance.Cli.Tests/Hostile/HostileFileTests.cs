namespace Concordance.Cli.Tests.Hostile;

/// <summary>Files: nothing is written or read but in the folders of the case and of the run, whatever names and paths the data holds.</summary>
[Collection(nameof(HostileCollection))]
public class HostileFileTests(HostileRun run)
{
    [Fact]
    public void Commands_WriteWhereTheyAreToldTo()
    {
        string[] named = ["made", "made-json", "run-open", "run-hidden", "none-run", "edges-json.csv", .. run.Edges.Select(e => Path.GetFileName(e)), "changed", "id-case", "unknown-case", "zone-case"];
        Assert.Equal(run.Before.Concat(named).Order(StringComparer.Ordinal), run.After);
        foreach (var folder in (string[])[run.Case, run.HiddenCase]) Assert.Equal(["case.json", "media", "posts", "side", "work"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        foreach (var folder in (string[])["made", "made-json"]) Assert.Equal(["case.json"], Directory.EnumerateFileSystemEntries(run.Of(folder)).Select(Path.GetFileName));
        foreach (var folder in (string[])[run.Run, run.HiddenRun])
            Assert.Equal(["brief.html", "findings.json", "indicators.csv", "notebooks", "report.html", "run.json", "stix.json", "summary.html", "summary.md"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Outside_IsNeitherReadNorChanged()
    {
        Assert.Equal(HostileCase.Secret, File.ReadAllText(run.Of(HostileCase.Outside)));
        foreach (var folder in (string[])["run-open", "run-hidden", "made", "made-json"])
            foreach (var file in Directory.EnumerateFiles(run.Of(folder), "*", SearchOption.AllDirectories))
                Assert.DoesNotContain(HostileCase.Secret, File.ReadAllText(file));
        Assert.DoesNotContain(run.Printed.Values, p => (p.Out + p.Error).Contains(HostileCase.Secret, StringComparison.Ordinal));
    }

    [Fact]
    public void ZipFile_EntriesThatLeadOut_AreNotRead()
    {
        Assert.Contains("sent.zip!../../outside.txt (its name leads out of the zip file)", run.Printed["new"].Out);
        var sources = CaseFile.Read(run.Of("made")).Sources.Select(s => s.Path).ToList();
        Assert.DoesNotContain(sources, s => s.Contains("sent.zip!..", StringComparison.Ordinal) || s.Contains("sent.zip!/", StringComparison.Ordinal) || s.Contains("sent.zip!a/..", StringComparison.Ordinal));
        // Hostile names that lie in the zip file are sources like any other.
        Assert.Contains(sources, s => s.EndsWith("sent.zip!<img src=x onerror=canary('entry')>.csv", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("media/../../outside.txt")]
    [InlineData("..\\outside.txt")]
    [InlineData("/etc/passwd")]
    public void Pictures_OutsideTheCase_AreRefused(string file)
    {
        using var folder = new TempFolder("case");
        File.Copy(Path.Combine(run.Case, "case.json"), folder.Of("case.json"));
        HostileFiles.Copy(Path.Combine(run.Case, "posts"), folder.Of("posts"));
        HostileFiles.Copy(Path.Combine(run.Case, "side"), folder.Of("side"));
        folder.Write("side/pictures.csv", $"media_key,url,file\n1,,{file}\n");
        var refused = Assert.Throws<InputException>(() => Investigation.Open(folder.Path).Side);
        Assert.Contains("outside the case's folder", refused.Problem);
    }
}
