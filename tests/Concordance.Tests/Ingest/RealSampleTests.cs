using Concordance.Ingest;

namespace Concordance.Tests.Ingest;

public class RealSampleTests
{
    [Fact]
    public void Ingestor_RealSampleOf100000Rows_AddsUpAndKnowsWhatItLacks()
    {
        var sample = Samples.Find("trolls/sample_100k_2016.csv.gz");
        using var folder = new TempFolder();
        var @case = Some.Case(folder.Path);
        var reading = Reading.Of(@case with { Sources = [new() { Path = SourcePaths.Relative(folder.Path, sample), TimeZone = "UTC" }] });
        var source = Assert.Single(reading.Sources);
        Assert.Equal(100_000, source.Read);
        Assert.Equal(source.Read, source.Kept + source.Rejected + source.Merged);
        Assert.Equal(source.Rejected, reading.Quarantine.Count - 1);
        Assert.Equal(source.Kept, reading.Data.Posts.Count);
        Assert.Equal(TimeSpan.FromMinutes(1), reading.Data.Resolution);
        var missing = reading.Data.Missing(Field.Post, Field.Location, Field.Text);
        Assert.Equal("no source has post ids or declared locations", missing);
    }
}
