using System.Text.Json.Nodes;

namespace Concordance.Tests.Ingest.Formats;

/// <summary>Every value of an item replaced by something that does not belong there.</summary>
public class HostileItemTests
{
    static readonly string[] s_hostile = ["null", "17", "-1e400", "true", "\"\"", "\"x\"", "\"\\u0000\\ud83d\"", "[]", "{}", "[null,{},[],\"a\"]", "{\"result\":[],\"id\":{}}"];

    public static TheoryData<FormatSample> Samples =>
    [
        XApiV1Tests.Sample, XApiV1Tests.SamplePage, XApiV1UsersTests.Sample, XApiV2UsersTests.Sample, XApiV2UsersTests.SampleFlattened,
        ZeeschuimerXTests.Sample, ZeeschuimerXTests.SampleOfNow, ZeeschuimerTikTokTests.Sample,
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Items_WithAnyValueReplaced_AreReadOrRejected(FormatSample sample)
    {
        var first = sample.Text.Split('\n')[0];
        var damaged = s_hostile.SelectMany(h => Replaced(first, h)).ToList();
        var outcomes = Rows.Of($"{first}\n{string.Join('\n', damaged)}\n").Outcomes;
        Assert.True(outcomes.Count > damaged.Count / 2);
        Assert.All(outcomes, o => Assert.True(o.Observation is null ^ o.Rejection is null));
    }

    /// <summary>The item as often as it has values, each time with another one replaced.</summary>
    static IEnumerable<string> Replaced(string item, string value)
    {
        var count = Nodes(JsonNode.Parse(item)!).Count();
        for (var i = 0; i < count; i++)
        {
            var root = JsonNode.Parse(item)!;
            // A text stands for the value, which need not be one that can be held.
            Nodes(root).ElementAt(i).ReplaceWith("<<here>>");
            yield return root.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Replace("\"<<here>>\"", value, StringComparison.Ordinal);
        }
    }

    static IEnumerable<JsonNode> Nodes(JsonNode node)
    {
        IEnumerable<JsonNode?> below = node switch { JsonObject o => o.Select(p => p.Value), JsonArray a => a, _ => [] };
        return below.OfType<JsonNode>().SelectMany(n => Nodes(n).Prepend(n));
    }
}
