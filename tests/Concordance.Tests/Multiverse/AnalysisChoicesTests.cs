using Concordance.Coordination;
using Concordance.Multiverse;

namespace Concordance.Tests.Multiverse;

public class AnalysisChoicesTests
{
    static Case Made(AnalysisChoices choices, ChoiceGrid? grid = null) => new() { Id = "c", Title = "c", Sources = [new() { Path = "p.csv" }], Choices = choices, Multiverse = grid };

    [Fact]
    public void CaseFile_DefaultChoices_AreNotWritten() => Assert.DoesNotContain("hoices", CaseFile.ToJson(Made(new())), StringComparison.Ordinal);

    [Fact]
    public void CaseFile_OtherChoicesAndGrid_ReadBackTheSame()
    {
        using var folder = new TempFolder();
        AnalysisChoices choices = new() { WindowSeconds = 30, NullModel = NullModel.Pace, Layers = [Layer.HashtagSequence, Layer.Text], BesideMatched = false };
        CaseFile.Write(Made(choices, new() { WindowSeconds = [10, 20], LeaveOut = false }), folder.Path);
        var read = CaseFile.Read(folder.Path);
        Assert.Equal(choices.Layers, read.Choices.Layers);
        Assert.Equal((30, NullModel.Pace, false), (read.Choices.WindowSeconds, read.Choices.NullModel, read.Choices.BesideMatched));
        Assert.Equal([10, 20], read.Multiverse!.WindowSeconds);
        Assert.False(read.Multiverse.LeaveOut);
        Assert.Contains("\"layers\": [\n      \"hashtagSequence\",", CaseFile.ToJson(read), StringComparison.Ordinal);
    }

    public static TheoryData<AnalysisChoices, string> Wrong => new()
    {
        { new() { BinMinutes = 0 }, "binMinutes" }, { new() { BinMinutes = 7 }, "binMinutes" }, { new() { BurstRate = 0 }, "burstRate" }, { new() { WindowSeconds = -1 }, "windowSeconds" },
        { new() { LeastObjects = 0 }, "leastObjects" }, { new() { EdgeRate = double.NaN }, "edgeRate" }, { new() { Layers = [] }, "layers" }, { new() { Layers = [Layer.Text, Layer.Text] }, "layers" },
        { new() { LeastRatio = 0.5 }, "leastRatio" }, { new() { LeastRatio = double.PositiveInfinity }, "leastRatio" }, { new() { CopySimilarity = 0 }, "similarity" }, { new() { VisualDistance = 200 }, "distance" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Check_ChoiceThatCantBeUsed_SaysWhich(AnalysisChoices choices, string named) =>
        Assert.Contains(named, Assert.Throws<InputException>(choices.Check).Message, StringComparison.Ordinal);

    [Fact]
    public void Criteria_TellWhatWasChosenOtherwise()
    {
        var rows = CaseTables.Criteria(Made(new() { WindowSeconds = 30, LeastRatio = 3 })).Rows.Select(r => $"{r[0]}: {r[1]}").ToList();
        Assert.Equal(["choice: window: 30 s; by default 60 s", "choice: ratio of markers: 3 or more; by default 2 or more"], rows.Where(r => r.StartsWith("choice", StringComparison.Ordinal)));
    }
}
