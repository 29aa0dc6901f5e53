using System.Reflection;
using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Formats;

public class FormatDetectionTests
{
    static readonly IReadOnlyList<FormatSample> s_samples =
    [
        .. typeof(FormatSample).Assembly.GetTypes().Select(t => t.GetProperty("Sample", BindingFlags.Public | BindingFlags.Static))
            .Where(p => p?.PropertyType == typeof(FormatSample)).Select(p => (FormatSample)p!.GetValue(null)!).OrderBy(s => s.Format, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Formats => [.. s_samples.Select(s => s.Format).Distinct()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Detection_SampleInEveryLayout_IsTakenForItsFormat(string format)
    {
        foreach (var text in Texts(format))
        {
            using var folder = new TempFolder();
            folder.Write("posts", text);
            Assert.Equal(format, DetectedSource.Of(folder.Of("posts")).Format.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Detection_GzippedOrWronglyNamed_ChangesNothing(string format)
    {
        foreach (var text in Texts(format))
        {
            using var folder = new TempFolder();
            folder.Gzip("posts.csv", text);
            folder.Write("posts.parquet", text);
            folder.Write("posts.jsonl", text);
            foreach (var name in new[] { "posts.csv", "posts.parquet", "posts.jsonl" }) Assert.Equal(format, DetectedSource.Of(folder.Of(name)).Format.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Detection_OtherFormatsThatFit_AreWeaker(string format)
    {
        foreach (var text in Texts(format))
        {
            using var folder = new TempFolder();
            folder.Write("posts", text);
            var found = DetectedSource.Of(folder.Of("posts")).Candidates;
            Assert.All(found.Skip(1), other => Assert.True(other.Recognition.Strength < found[0].Recognition.Strength, $"{other.Format.Name} is as strong as {format}"));
        }
    }

    static IEnumerable<string> Texts(string format) => s_samples.Where(s => s.Format == format).SelectMany(s => s.Layouts());
}
