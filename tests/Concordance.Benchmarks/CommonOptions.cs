using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;

namespace Concordance.Benchmarks;

/// <summary>Options that the benchmarks share.</summary>
static class CommonOptions
{
    const int MostRounds = 1000;

    static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    /// <summary>How often everything is measured.</summary>
    public static Option<int> Rounds(string description, int preset) => Count("--rounds", description, preset, MostRounds);

    /// <summary>Several numbers of rows, each of which is measured.</summary>
    /// <param name="what">What a row is, in words that begin a sentence.</param>
    /// <param name="least">Fewest rows.</param>
    /// <param name="most">Most rows.</param>
    /// <param name="preset">What is measured where nothing is said.</param>
    public static Option<int[]> Rows(string what, int least, int most, IReadOnlyList<int> preset) => new("--rows")
    {
        Description = what + " of each run; several are measured one after the other.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [.. preset],
        CustomParser = given => [.. given.Tokens.Select(t => Whole(given, t.Value, least, most, $"--rows are from {least} to {most}."))],
    };

    /// <summary>A number from 1 to <paramref name="most"/>.</summary>
    public static Option<int> Count(string name, string description, int preset, int most) => new(name)
    {
        Description = description, DefaultValueFactory = _ => preset, CustomParser = given => Whole(given, given.Tokens[0].Value, 1, most, $"{name} is from 1 to {most}."),
    };

    /// <summary>Whether the result is for programs.</summary>
    public static Option<bool> Json() => new("--json") { Description = "Print the result as JSON." };

    /// <summary>A result for programs.</summary>
    public static string Json(object result) => JsonSerializer.Serialize(result, s_json);

    // What is no number at all is told as what is too large.
    static int Whole(ArgumentResult given, string text, int least, int most, string error)
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        given.AddError(error);
        return least;
    }
}
