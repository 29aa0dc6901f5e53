using System.Globalization;
using System.Text.Json;

namespace Concordance.Declaration;

/// <summary>What must hold between the fields of a case, which no schema says.</summary>
static class CaseRules
{
    /// <summary>Everything that does not hold. Fields that are of no use by themselves are passed over: the schema tells of those.</summary>
    public static IEnumerable<CaseProblem> Of(LocatedJson @case) => [.. Period(@case), .. Privacy(@case), .. Ids(@case, "hypotheses"), .. Ids(@case, "themes"), .. Ids(@case, "context"), .. Choices(@case)];

    static IEnumerable<CaseProblem> Period(LocatedJson @case)
    {
        if (@case["period"] is { } period && Utc(period["start"]) is { } start && Utc(period["end"]) is { } end && start >= end)
            yield return CaseProblem.At(period["end"]!, "The period ends before it starts.", "Give \"start\" before \"end\", both UTC, such as 2023-07-18T00:00:00Z.");
    }

    static IEnumerable<CaseProblem> Privacy(LocatedJson @case)
    {
        if (@case["privacy"] is { String: "open" } privacy && @case["synthetic"] is not { Kind: JsonValueKind.True })
            yield return CaseProblem.At(privacy, "The case is open and not synthetic: it would print real handles.", "Set \"privacy\" to \"pseudonymous\".");
    }

    // The id of a hypothesis stands before the first hyphen of the names of findings, by which traces are counted for each country.
    static IEnumerable<CaseProblem> Ids(LocatedJson @case, string list) =>
        (@case[list]?.Items ?? []).Select(i => i["id"]).Where(i => i is { String.Length: > 0 }).GroupBy(i => i!.Text, StringComparer.Ordinal)
            .SelectMany(g => g.Skip(1).Select(i => CaseProblem.At(i!, $"The id '{ReadableText.Short(g.Key, SchemaCheck.MostShown)}' is there twice.", $"Give each its own; the other is on line {g.First()!.Line}.")));

    static IEnumerable<CaseProblem> Choices(LocatedJson @case)
    {
        const int Day = 24 * 60;
        LocatedJson?[] bins = [@case["choices"]?["binMinutes"], .. @case["multiverse"]?["binMinutes"]?.Items ?? []];
        foreach (var bin in bins)
            if (bin is { Kind: JsonValueKind.Number } && int.TryParse(bin.Text, CultureInfo.InvariantCulture, out var minutes) && minutes is >= 1 && Day % minutes != 0)
                yield return CaseProblem.At(bin, $"Bins of {bin.Text} minutes do not divide a day.", "Give minutes that do, such as 60.");
        LocatedJson?[] layers = [@case["choices"]?["layers"], .. @case["multiverse"]?["layers"]?.Items ?? []];
        foreach (var list in layers)
            if (list?.Items.GroupBy(l => l.Text, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
                yield return CaseProblem.At(twice.Last(), $"The layer '{twice.Key}' is there twice.", "Name each once.");
    }

    static DateTime? Utc(LocatedJson? value) =>
        value?.String is { } text && ValueFormats.Problem("date-time", text) is null ? DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal) : null;
}
