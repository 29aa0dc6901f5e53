namespace Concordance.Tests.Ingest;

/// <summary>A case is run afresh in another work folder, and nothing of the usual one is taken for a source or touched.</summary>
[Collection(ProcessWide.Name)]
public class WorkFolderTests
{
    [Fact]
    public void WorkFolder_NamedElsewhere_ReadsTheSameSourcesAndLeavesTheUsualOne()
    {
        using var folder = new TempFolder();
        using var elsewhere = new TempFolder();
        folder.Write("exports/posts.csv", "id,author_id,created_at\n1,a,2023-07-18T10:00:00Z\n2,,2023-07-18T10:00:00Z\n");
        CaseFile.Write(Some.Case(folder.Path, "**/*.csv"), folder.Path);
        var usual = Investigation.Open(folder.Path).Data;
        Assert.True(File.Exists(folder.Of("work/collection/quarantine.csv")));
        var before = File.ReadAllBytes(folder.Of("work/collection/provenance.json"));

        using var named = ProcessWide.Variable(Case.WorkFolderVariable, elsewhere.Path);
        var afresh = Investigation.Open(folder.Path).Data;
        Assert.Equal(usual.Hash, afresh.Hash);
        Assert.Equal(["exports/posts.csv"], afresh.Report.Sources.Select(s => s.Path));
        Assert.True(File.Exists(elsewhere.Of("test/collection/provenance.json")));
        Assert.Equal(before, File.ReadAllBytes(folder.Of("work/collection/provenance.json")));
    }
}
