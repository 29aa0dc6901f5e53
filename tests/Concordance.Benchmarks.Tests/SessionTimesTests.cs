using System.Text.Json;
using System.Text.Json.Nodes;
using Concordance.Benchmarks.Kernels;

namespace Concordance.Benchmarks.Tests;

public class SessionTimesTests
{
    [Fact]
    public void Parse_WhatTheScriptPrints_GivesItsFigures()
    {
        var times = SessionTimes.Parse(Printed().ToJsonString(), Contender.Concordance);

        Assert.Equal((0.75, 1.25, 0.125, 123_456_789L), (times.ReadySeconds, times.FirstCellSeconds, times.CompletionSeconds, times.ResidentBytes));
        Assert.Equal(50, times.LaterCellSeconds.Count);
        Assert.Equal(0.5, times.LaterCellSeconds[^1]);
    }

    [Fact]
    public void Parse_WrongAnswers_AreRefused()
    {
        Assert.Contains("did not show", Refused(p => p["shown"]![7] = "17"), StringComparison.Ordinal);
        Assert.Contains("did not show", Refused(p => p["shown"]![50] = null), StringComparison.Ordinal);
        Assert.Contains("did not show", Refused(p => p["shown"]!.AsArray().RemoveAt(50)), StringComparison.Ordinal);
        Assert.Contains("did not show", Refused(p => p["laterCellSeconds"]!.AsArray().RemoveAt(0)), StringComparison.Ordinal);
        Assert.Contains("does not complete 'Console.WriteL' to 'WriteLine'", Refused(p => p["matches"] = new JsonArray("Write")), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_OtherResults_AreRefused()
    {
        Assert.Contains("no result", Refused(p => p.Remove("readySeconds")), StringComparison.Ordinal);
        Assert.Contains("no result", Refused(p => p["more"] = 1), StringComparison.Ordinal);
        Assert.Contains("no result", Refused(p => p["matches"] = null), StringComparison.Ordinal);
        foreach (var text in (string[])["", "null", "[]", "1", "Traceback (most recent call last):"])
            Assert.Contains("no result", Assert.Throws<InputException>(() => SessionTimes.Parse(text, Contender.Ipykernel)).Problem, StringComparison.Ordinal);
    }

    static string Refused(Action<JsonObject> change)
    {
        var printed = Printed();
        change(printed);
        return Assert.Throws<InputException>(() => SessionTimes.Parse(printed.ToJsonString(), Contender.Concordance)).Problem;
    }

    static JsonObject Printed() => JsonSerializer.SerializeToNode(new
    {
        readySeconds = 0.75,
        firstCellSeconds = 1.25,
        completionSeconds = 0.125,
        laterCellSeconds = Enumerable.Range(1, 50).Select(n => n / 100.0),
        residentBytes = 123_456_789,
        shown = Enumerable.Range(1, 51).Select(n => $"{2 * n}"),
        matches = new[] { "Write", "WriteLine" },
    })!.AsObject();
}
