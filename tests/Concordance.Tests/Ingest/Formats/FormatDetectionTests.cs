using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Formats;

public class FormatDetectionTests
{
    public static TheoryData<int, string> Samples => [.. FormatSample.All.Select((s, i) => (i, s.Format))];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Detection_InEveryLayout_IsTheFormatItself(int sample, string format)
    {
        using var folder = new TempFolder();
        foreach (var (layout, text) in FormatSample.All[sample].Layouts())
        {
            Assert.Equal((layout, format), (layout, DetectedSource.Of(folder.Write("export.xml", text)).Format.Name));
            Assert.Equal((layout, format), (layout, DetectedSource.Of(folder.Gzip("export.csv", text)).Format.Name));
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Detection_OtherFormats_AreWeaker(int sample, string format)
    {
        using var folder = new TempFolder();
        var candidates = DetectedSource.Of(folder.Write("export", FormatSample.All[sample].Text)).Candidates;
        Assert.Equal(format, candidates[0].Format.Name);
        Assert.All(candidates.Skip(1), c => Assert.True(c.Recognition.Strength < candidates[0].Recognition.Strength, $"{c.Format.Name} is as strong as {format}"));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Reading_InEveryLayout_GivesTheSame(int sample, string format)
    {
        var layouts = FormatSample.All[sample].Layouts().ToList();
        var first = Rows.Of(layouts[0].Text);
        Assert.Equal(format, first.Source.Format.Name);
        Assert.Contains(first.Outcomes, o => o.Observation is not null);
        Assert.All(layouts.Skip(1), layout =>
        {
            var other = Rows.Of(layout.Text);
            Assert.Equivalent(first.Outcomes.Select(o => o.Observation), other.Outcomes.Select(o => o.Observation), strict: true);
            Assert.Equal(first.Outcomes.Select(o => o.Rejection?.Reason), other.Outcomes.Select(o => o.Rejection?.Reason));
        });
    }
}
