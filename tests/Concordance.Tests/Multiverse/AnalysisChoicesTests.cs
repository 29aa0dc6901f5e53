using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Concordance.Coordination;
using Concordance.Declaration;
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

    /// <summary>The bounds stand in the schema, for whoever writes a file, and in the code, for whoever calls it: both refuse the same.</summary>
    [Theory]
    [InlineData("binMinutes", 0d, 1d, 7d, 60d, 720d, 1440d, 2880d)]
    [InlineData("burstRate", -0.1d, 0d, 0.001d, 1d, 1.5d)]
    [InlineData("windowSeconds", -1d, 0d, 60d, 2147483647d)]
    [InlineData("leastObjects", 0d, 1d, 5d)]
    [InlineData("edgeRate", -1d, 0d, 0.5d, 1d, 1.01d)]
    [InlineData("leastRatio", 0.99d, 1d, 2d, 1000d)]
    [InlineData("copySimilarity", 0d, 0.01d, 1d, 1.1d)]
    [InlineData("visualDistance", -1d, 0d, 40d, 47d, 48d)]
    public void Check_AndTheSchema_RefuseTheSame(string field, params double[] values)
    {
        foreach (var value in values)
        {
            var written = JsonNode.Parse(CaseFile.ToJson(Made(new())))!.AsObject();
            written["choices"] = new JsonObject { [field] = double.IsInteger(value) ? (long)value : value };
            var refusedInFile = CaseCheck.ProblemsOf(written.ToJsonString()).Count > 0;
            var property = typeof(AnalysisChoices).GetProperty(char.ToUpperInvariant(field[0]) + field[1..])!;
            var choices = new AnalysisChoices();
            property.SetValue(choices, Convert.ChangeType(value, property.PropertyType, CultureInfo.InvariantCulture));
            Assert.Equal(refusedInFile, Record.Exception(choices.Check) is InputException);
        }
    }

    /// <summary>What the schema gives as an example of the grid is said to be the default.</summary>
    [Fact]
    public void Grid_OfTheSchema_IsTheDefault()
    {
        var grid = SchemaExample("multiverse");
        Assert.Equal(CaseFile.ToJson(Made(new(), new())), CaseFile.ToJson(Made(new(), JsonSerializer.Deserialize<ChoiceGrid>(grid, new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) }, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        }))));
    }

    static string SchemaExample(string field) => SchemaCheck.ExampleOf(CaseSchema.Root.Field(field)!).ToJsonString();

    [Fact]
    public void Criteria_TellWhatWasChosenOtherwise()
    {
        var rows = CaseTables.Criteria(Made(new() { WindowSeconds = 30, LeastRatio = 3 })).Rows.Select(r => $"{r[0]}: {r[1]}").ToList();
        Assert.Equal(["choice: window: 30 s; by default 60 s", "choice: ratio of markers: 3 or more; by default 2 or more"], rows.Where(r => r.StartsWith("choice", StringComparison.Ordinal)));
    }
}
