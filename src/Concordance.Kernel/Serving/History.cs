using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Concordance.Kernel;

/// <summary>The cells that were run, the newest ten thousand. Kept in memory: what an investigator typed is written nowhere.</summary>
sealed class History
{
    const int Most = 10_000;

    // There is one session, this kernel's; requests also call it 0.
    const int Session = 1;

    readonly Queue<Entry> _entries = new();

    /// <summary>Remembers a cell.</summary>
    /// <param name="line">Its number.</param>
    /// <param name="input">Its code.</param>
    /// <param name="output">The plain text of its value; null where it gave none.</param>
    public void Add(int line, string input, string? output)
    {
        if (_entries.Count == Most) _entries.Dequeue();
        _entries.Enqueue(new(line, input, output));
    }

    /// <summary>Answers a <c>history_request</c>.</summary>
    public JsonObject Answer(JsonObject request)
    {
        var found = request.Text("hist_access_type") switch
        {
            "range" => Range(request.Number("session", 0), request.Number("start", 0), request.Number("stop", int.MaxValue)),
            "search" => Search(request.Text("pattern", "*"), request.Flag("unique", false), request.Number("n", int.MaxValue)),
            _ => _entries.TakeLast(request.Number("n", Most)),
        };
        var withOutput = request.Flag("output", false);
        return new() { ["status"] = "ok", ["history"] = new JsonArray([.. found.Select(e => (JsonNode)Row(e, withOutput))]) };
    }

    IEnumerable<Entry> Range(int session, int start, int stop) =>
        session is 0 or Session ? _entries.Where(e => e.Line >= start && e.Line < stop) : [];

    IEnumerable<Entry> Search(string pattern, bool unique, int most)
    {
        // Without backtracking: the pattern comes from outside and must not run for ever.
        var glob = new Regex("^" + Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal).Replace(@"\?", ".", StringComparison.Ordinal) + "$", RegexOptions.Singleline | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        var found = _entries.Where(e => glob.IsMatch(e.Input));
        return (unique ? found.Reverse().DistinctBy(e => e.Input).Reverse() : found).TakeLast(most);
    }

    static JsonArray Row(Entry entry, bool withOutput) =>
        new(Session, entry.Line, withOutput ? new JsonArray(entry.Input, entry.Output) : JsonValue.Create(entry.Input));

    sealed record Entry(int Line, string Input, string? Output);
}
