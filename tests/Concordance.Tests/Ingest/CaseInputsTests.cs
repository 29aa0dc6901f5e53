using Concordance.Ingest;

namespace Concordance.Tests.Ingest;

public class CaseInputsTests
{
    [Fact]
    public void Hash_ChangesWithEverythingThatReadingDependsOn()
    {
        using var folder = new TempFolder();
        folder.Write("a.csv", "x");
        folder.Write("b.csv", "y");
        var first = Some.Case(folder.Path, "a.csv", "b.csv");
        var source = first.Sources[0];
        Case[] cases =
        [
            first,
            first with { Sources = [first.Sources[1], source] },
            first with { Sources = [source] },
            first with { Sources = [source with { TimeZone = "UTC" }, first.Sources[1]] },
            first with { Sources = [source with { Format = "x-api-v2" }, first.Sources[1]] },
            first with { Sources = [source with { Map = new Dictionary<string, string> { ["text"] = "t" } }, first.Sources[1]] },
            first with { Period = new(Some.Utc("2023-01-01"), Some.Utc("2023-01-02")) },
            first with { Period = new(Some.Utc("2023-01-01"), Some.Utc("2023-01-03")) },
        ];
        var hashes = cases.Select(c => CaseInputs.Of(c).Hash).ToList();
        Assert.Equal(hashes.Count, hashes.Distinct(StringComparer.Ordinal).Count());
        Assert.All(hashes, h => Assert.Matches("^[0-9a-f]{64}$", h));

        folder.Write("a.csv", "z");
        Assert.NotEqual(hashes[0], CaseInputs.Of(first).Hash);
        folder.Write("a.csv", "x");
        Assert.Equal(hashes[0], CaseInputs.Of(first with { Title = "Other" }).Hash);
    }
}
