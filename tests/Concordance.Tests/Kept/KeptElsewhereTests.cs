using Concordance.Content;
using Concordance.Kept;

namespace Concordance.Tests.Kept;

[Collection(ProcessWide.Name)]
public class KeptElsewhereTests
{
    /// <summary>As <c>verify</c> runs a case: in an empty work folder, where it takes nothing from the usual one.</summary>
    [Fact]
    public void Of_AnEmptyWorkFolder_ComputesAndLeavesTheUsualOne()
    {
        using var folder = new TempFolder();
        using var elsewhere = new TempFolder();
        var text = "one text that several accounts posted within the hour";
        var investigation = Some.Opened(folder, $"id,author_id,created_at,text\n1,a,2023-07-18T10:00:00Z,{text}\n2,b,2023-07-18T10:00:01Z,{text} too\n");
        var usual = KeptStep.FolderOf(investigation.Case);
        KeptStep.Of(investigation.Case, new KeptCopies(), () => KeptCopies.MadeFrom(investigation.Data.Hash, investigation.Choices.Copies), () => new CopyResult(2, 0, 0, [], 0));
        Assert.Empty(NearCopies.Of(investigation, TestContext.Current.CancellationToken).Groups);

        using var named = ProcessWide.Variable(Case.WorkFolderVariable, elsewhere.Path);
        var afresh = Investigation.Open(folder.Path);
        Assert.Single(NearCopies.Of(afresh, TestContext.Current.CancellationToken).Groups);
        Assert.Single(Directory.EnumerateFiles(elsewhere.Of("test/steps"), "*.parquet"));
        Assert.Single(Directory.EnumerateFiles(usual, "*.parquet"));
    }
}
