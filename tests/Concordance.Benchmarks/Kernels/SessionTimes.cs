using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Concordance.Benchmarks.Kernels;

/// <summary>What <c>session.py</c> saw of a kernel. Times in seconds.</summary>
sealed record SessionTimes
{
    /// <summary>Cells after the first.</summary>
    public const int LaterCells = 50;

    static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>From the start of the process to its first answer.</summary>
    public required double ReadySeconds { get; init; }

    /// <summary>From the start of the process until the first cell is done.</summary>
    public required double FirstCellSeconds { get; init; }

    /// <summary>From asking for the first completion, two seconds after the first cell, to its answer.</summary>
    public required double CompletionSeconds { get; init; }

    /// <summary>From sending a cell until it is done, for each one after the first.</summary>
    public required IReadOnlyList<double> LaterCellSeconds { get; init; }

    /// <summary>What the kernel's processes have in memory at the end.</summary>
    public required long ResidentBytes { get; init; }

    /// <summary>The value that each cell showed: the cells add 1 and 1, 2 and 2, and so on.</summary>
    public required IReadOnlyList<string?> Shown { get; init; }

    /// <summary>The completions.</summary>
    public required IReadOnlyList<string> Matches { get; init; }

    /// <summary>Reads what the script printed, and checks the answers: a kernel that does nothing would win.</summary>
    /// <exception cref="InputException">It is no such result, or an answer is wrong.</exception>
    public static SessionTimes Parse(string json, Contender contender)
    {
        var times = Read(json, contender);
        if (times.LaterCellSeconds.Count != LaterCells || !times.Shown.SequenceEqual(Enumerable.Range(1, LaterCells + 1).Select(n => (2 * n).ToString(CultureInfo.InvariantCulture))))
            throw Wrong(contender, $"did not show the value of each of {LaterCells + 1} cells");
        if (!times.Matches.Any(m => m.EndsWith(contender.Completed, StringComparison.Ordinal)))
            throw Wrong(contender, $"does not complete '{contender.ToComplete}' to '{contender.Completed}'");
        return times;
    }

    static SessionTimes Read(string json, Contender contender)
    {
        try
        {
            return JsonSerializer.Deserialize<SessionTimes>(json, s_json) ?? throw new JsonException();
        }
        catch (JsonException e)
        {
            throw new InputException($"The session with {contender.Name} gave no result that can be read.", "Build this program anew, so that its script fits it.", e);
        }
    }

    static InputException Wrong(Contender contender, string what) =>
        new($"{contender.Name} {what}.", "Such times can't be compared: find out what it answers.");
}
