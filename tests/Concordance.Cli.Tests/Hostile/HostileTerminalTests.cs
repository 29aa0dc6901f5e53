using System.Text.Json.Nodes;
using Concordance.Cli.Output;
using Concordance.Notebooks;

namespace Concordance.Cli.Tests.Hostile;

/// <summary>What commands print about the hostile case: no escape gets through to the terminal, and no text turns its direction.</summary>
[Collection(nameof(HostileCollection))]
public class HostileTerminalTests(HostileRun run)
{
    [Fact]
    public void Commands_PrintNothingThatATerminalObeys()
    {
        Assert.True(run.Printed.Count > 90);
        var obeyed = run.Printed.Select(p => $"{p.Key}: {Obeyed(p.Value.Out + p.Value.Error)}").Where(p => !p.EndsWith(": ", StringComparison.Ordinal)).ToList();
        Assert.Empty(obeyed);
    }

    [Fact]
    public void Commands_WithJson_PrintOneValueAndNothingElse()
    {
        foreach (var (name, printed) in run.Printed.Where(p => p.Key.EndsWith("json", StringComparison.Ordinal) || p.Key is "run-hidden" or "verify-json"))
            Assert.True(JsonNode.Parse(printed.Out) is JsonObject, name);
        // In JSON a text stands as it is, by escapes: a program gets the name that the file has.
        Assert.Contains(JsonNode.Parse(run.Printed["explain-json"].Out)!["sources"]!.AsArray(), s => (string)s!["file"]! == HostileCase.SourceName);
    }

    [Fact]
    public void Commands_GoThroughToTheEnd()
    {
        foreach (var name in (string[])["new", "new-json", "run", "run-hidden", "ingest", "ingest-json", "network-json", .. run.Printed.Keys.Where(k => k.StartsWith("network-", StringComparison.Ordinal))])
            Assert.True(run.Printed[name].Code == 0, $"{name}: {run.Printed[name].Error}");
        Assert.Contains("7 of 7 notebooks ran", run.Printed["run"].Out);
        Assert.Equal(3, run.Printed["verify"].Code);
        Assert.Contains("posts<img src=x onerror=canary('file')>[U+001B][31m[U+202E]", run.Printed["verify"].Out);
    }

    [Fact]
    public void Errors_AreInputThatIsRefused_NeverADefect()
    {
        var told = run.Printed.Where(p => p.Value.Code == 2).ToList();
        Assert.True(told.Count > 80);
        foreach (var (name, printed) in told.Where(t => t.Key is not ("explain" or "explain-json")))
            Assert.True(printed.Error.StartsWith("error: ", StringComparison.Ordinal) && printed.Error.Count(c => c == '\n') <= 3, $"{name}: {printed.Error}");
        Assert.DoesNotContain(run.Printed, p => p.Value.Error.Contains("defect", StringComparison.Ordinal));
    }

    [Fact]
    public void Verdict_OnWhatOthersPublished_IsReadable()
    {
        foreach (var text in Payload.All.Select(p => p.Text).Append("\nverdict: it reproduces"))
        {
            Difference difference = new(text, text, text, text);
            Verification found = new([text], [text], [text], [new(text, RecordState.Changed, [difference]), new(text, RecordState.Gone, [])], [difference], [new(text, text, text, text)], 7);
            var told = VerdictText.Of(found).ReplaceLineEndings("\n");
            Assert.Equal("", Obeyed(told));
            Assert.DoesNotContain("\nverdict: it reproduces", told);
            Assert.EndsWith("\nverdict: it does not reproduce", told);
        }
    }

    /// <summary>Characters that a terminal obeys, or that turn or hide what it shows.</summary>
    internal static string Obeyed(string text) => string.Join(' ', text.Where(c => c is not ('\n' or '\t') && (char.IsControl(c) || c is '\u2028' or '\u2029' or '\u200E' or '\u200F' or '\u061C' or '\uFEFF' or '\u200B' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))
        .Distinct().Select(c => FormattableString.Invariant($"U+{(int)c:X4}")));
}
