namespace Concordance.Notebooks;

/// <summary>Something about a run that is other than it was: a possible cause where results differ.</summary>
/// <param name="Kind">What it is: <c>data</c>, <c>code</c>, <c>notebook</c>, <c>parameter</c>, <c>seed</c>, <c>package</c>, <c>SDK</c> or <c>machine</c>.</param>
/// <param name="What">Which.</param>
/// <param name="Was">What it was.</param>
/// <param name="Is">What it is.</param>
public sealed record OtherwiseMade(string Kind, string What, string Was, string Is);

/// <summary>Compares what two runs were made from and by.</summary>
public static class ManifestComparison
{
    /// <summary>What differs, the likelier causes first.</summary>
    public static IReadOnlyList<OtherwiseMade> Of(RunManifest was, RunManifest now)
    {
        ArgumentNullException.ThrowIfNull(was);
        ArgumentNullException.ThrowIfNull(now);
        List<OtherwiseMade> all =
        [
            .. Each("data", was.Inputs, now.Inputs), .. Each("notebook", was.Notebooks, now.Notebooks), .. Each("parameter", was.Parameters, now.Parameters), .. Each("seed", was.Seeds, now.Seeds), .. Each("code", was.Assemblies, now.Assemblies), .. Each("package", was.Packages, now.Packages),
        ];
        if (was.Machine.Runtime != now.Machine.Runtime) all.Add(new("SDK", "runtime", was.Machine.Runtime, now.Machine.Runtime));
        if (was.Machine with { Runtime = "" } != now.Machine with { Runtime = "" }) all.Add(new("machine", "system and processor", Say(was.Machine), Say(now.Machine)));
        return all;
    }

    static IEnumerable<OtherwiseMade> Each(string kind, IReadOnlyDictionary<string, string> was, IReadOnlyDictionary<string, string> now) =>
        was.Keys.Union(now.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(k => new OtherwiseMade(kind, k, was.GetValueOrDefault(k, "(none)"), now.GetValueOrDefault(k, "(none)"))).Where(o => o.Was != o.Is);

    static string Say(MachineFacts m) => FormattableString.Invariant($"{m.System}, {m.Architecture}, {m.Processor}, {m.Processors} processors, culture '{m.Culture}', {m.TimeZone}");
}
