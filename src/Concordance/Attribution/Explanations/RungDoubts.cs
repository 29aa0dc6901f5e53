namespace Concordance.Attribution;

/// <summary>What speaks against a rung although its condition is met.</summary>
static class RungDoubts
{
    static readonly (string Name, string Text)[] s_contradictions =
    [
        ("group-hours-contradict:", "The group posts by the day of the audience and not by that of the country whose traces it bears."),
        ("marker:declares-awake", "Accounts that carried the campaign more often declare a country in whose daytime they are not awake, as those do that put a country on."),
        ("marker:declares-writes", "Accounts that carried the campaign more often declare a country whose language they do not write: whoever addresses another country does so, and whoever puts a country on."),
        ("marker:writes-awake", "Accounts that carried the campaign more often write a language in whose countries' daytime they are not awake: whoever addresses a distant country does so, and whoever puts a language on."),
    ];

    internal static IEnumerable<SummarySentence> Of(Rung rung, IReadOnlyList<Finding> findings, CompetingHypotheses matrix)
    {
        var weighed = matrix.Rows.Where(r => r is { IsDiagnostic: true, Weight: > 0 }).Select(r => r.Id).ToList();
        return rung switch
        {
            Rung.Inauthentic => [.. Innocent(matrix, weighed), .. Carried(rung, findings, matrix)],
            Rung.Coordinated or Rung.OneCluster => Carried(rung, findings, matrix),
            Rung.CountryLinked => [.. Contradictions(findings), .. WornOnly(findings), .. Laid(matrix, weighed), .. Carried(rung, findings, matrix)],
            _ => [],
        };
    }

    static IEnumerable<SummarySentence> Contradictions(IReadOnlyList<Finding> findings)
    {
        var country = HypothesisMatrix.Country(findings);
        foreach (var (name, text) in s_contradictions)
        {
            string[] ids = [.. findings.Where(f => (f.Name == name || f.Name == name + country && name.EndsWith(':')) && Expectations.Holds(f) == true).Select(f => f.Id)];
            if (ids.Length > 0) yield return new(text, ids);
        }
    }

    static IEnumerable<SummarySentence> WornOnly(IReadOnlyList<Finding> findings)
    {
        var country = HypothesisMatrix.Country(findings);
        var holding = findings.Where(f => Expectations.Trace(f)?.Country == country && Expectations.Of(f, coordinated: true) is { Holds: true }).ToList();
        bool Is(Finding finding, string family) => Expectations.Of(finding, coordinated: true)?.Family == family;
        var isHabit = holding.Exists(f => (Is(f, Expectations.Hours) || Is(f, Expectations.Written)) && !f.Name.StartsWith("group-hours-contradict:", StringComparison.Ordinal));
        var worn = holding.Where(f => Is(f, Expectations.Worn)).Select(f => f.Id).ToList();
        if (worn.Count > 0 && !isHabit)
            yield return new("Every trace found can be laid on purpose: places, letters and spellings can be put on at will, and no habit that is hard to keep up, such as hours or a language, was found beside them.", worn);
    }

    static IEnumerable<SummarySentence> Laid(CompetingHypotheses matrix, List<string> weighed)
    {
        if (weighed.Count == 0) yield break;
        foreach (var (explanation, text) in new[]
        {
            (Explanation.FalseFlag, "That someone else laid the traces on purpose has no more against it than any other explanation."),
            (Explanation.Commercial, "That it was done for money, whoever the client, has no more against it than any other explanation."),
        })
            if (matrix.Leading.Contains(explanation)) yield return new(text, weighed);
    }

    static IEnumerable<SummarySentence> Innocent(CompetingHypotheses matrix, List<string> weighed)
    {
        if (weighed.Count > 0 && matrix.Leading.Contains(Explanation.Volunteers))
            yield return new("Volunteers or an openly organised group, who are what they seem, have no more against them than any other explanation.", weighed);
    }

    // What bears on no rung, such as contextual evidence, is told where explanations matter most.
    static IEnumerable<SummarySentence> Carried(Rung rung, IReadOnlyList<Finding> findings, CompetingHypotheses matrix)
    {
        var rungs = findings.Where(f => f.BearsOn is not null).GroupBy(f => f.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().BearsOn, StringComparer.Ordinal);
        foreach (var run in matrix.Sensitivity.Where(r => r.ChangesLeading && rungs.GetValueOrDefault(r.Id, Rung.CountryLinked) == rung))
            yield return new($"One piece of evidence, {run.Id}, decides which explanations have the least against them.", [run.Id]);
    }
}
