using Concordance.Attribution;
using Concordance.Content;

namespace Concordance.Tests.Content.Embeddings;

public sealed class MeaningFileTests : IDisposable
{
    readonly TempFolder _folder = new(), _model = new();

    public void Dispose()
    {
        _folder.Dispose();
        _model.Dispose();
    }

    Investigation Case(Period? period = null)
    {
        _folder.Write("posts.csv", """
            id,author_id,created_at,lang,text
            1,10,2023-07-18T10:00:00Z,en,the dog sleeps now the dog sleeps now laugh
            2,11,2023-07-18T10:00:01Z,de,der hund schläft today der hund schläft today laugh
            3,12,2023-07-18T10:00:02Z,en,the cat runs away the cat runs away laugh
            """);
        CaseFile.Write(new() { Id = "small", Title = "T", Synthetic = true, Privacy = Privacy.Open, Period = period, Sources = [new() { Path = "posts.csv" }], Campaign = new() { Phrases = ["laugh"] } }, _folder.Path);
        return Investigation.Open(_folder.Path);
    }

    async Task<(int Exit, string Output, string Messages)> Run(params string[] args)
    {
        var (output, messages) = (new StringWriter(), new StringWriter());
        return (await CommandLine.InvokeAsync(args, output, messages, TestContext.Current.CancellationToken), output.ToString(), messages.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Command_KeepsThePairsThatNotebooksRead(bool campaign)
    {
        var investigation = Case();
        var before = MeaningFile.Read(investigation);
        Assert.NotNull(before.Skipped);
        Assert.Equal(FindingStatus.NotComputed, MeaningFindings.Of(before, investigation.Data.Posts, investigation.Names).Status);
        var (exit, output, messages) = await Run([_folder.Path, "--model", TinyModel.Write(_model), .. campaign ? ["--campaign"] : Array.Empty<string>()]);
        Assert.Equal((0, ""), (exit, messages));
        Assert.Contains("1 Translation", output, StringComparison.Ordinal);
        var found = MeaningFile.Read(investigation);
        var pair = Assert.Single(found.Pairs);
        Assert.Equal((0, 1, CopyKind.Translation, 3), (pair.First, pair.Second, pair.Kind, found.Texts));
        // One pair is of two accounts, which are not counted.
        var finding = MeaningFindings.Of(found, investigation.Data.Posts, investigation.Names);
        Assert.Equal((FindingStatus.Computed, null, null), (finding.Status, finding.Value, finding.Evidence));
        Assert.EndsWith("holds 0 pairs of different accounts for rewordings and a few pairs for translations.", finding.Statement, StringComparison.Ordinal);
        Assert.Contains("other posts", MeaningFile.Read(Case(new(Some.Day, Some.Day.AddHours(11)))).Skipped, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{"input":"x"}""")]
    [InlineData("""{"input":"x","pairs":[null]}""")]
    public void Read_DamagedFile_SaysWhatToDo(string text)
    {
        var investigation = Case();
        Directory.CreateDirectory(investigation.Case.WorkFolder);
        File.WriteAllText(Path.Combine(investigation.Case.WorkFolder, MeaningFile.Name), text);
        Assert.Contains("Remove it", Assert.Throws<InputException>(() => MeaningFile.Read(investigation)).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_WithoutModel_SaysWhatIsMissing()
    {
        Case();
        Assert.Equal(2, (await Run(_folder.Path)).Exit);
        var (exit, _, messages) = await Run(_folder.Path, "--model", _model.Of("none"));
        Assert.Equal(2, exit);
        Assert.Contains("Nothing is downloaded", messages, StringComparison.Ordinal);
    }
}
