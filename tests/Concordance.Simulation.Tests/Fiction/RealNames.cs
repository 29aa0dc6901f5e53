namespace Concordance.Simulation.Tests.Fiction;

/// <summary>Finds real names in made-up data, knowing only their hashes.</summary>
/// <param name="anywhere">Hashes of names that mean only their bearer: a hit in any text.</param>
/// <param name="asName">Hashes of names that are ordinary words: a hit only as the whole of a handle, a domain or another name.</param>
sealed class RealNames(IEnumerable<ulong> anywhere, IEnumerable<ulong> asName)
{
    /// <summary>The longest name, in pieces.</summary>
    const int Longest = 8;

    readonly HashSet<ulong> _anywhere = [.. anywhere];
    readonly HashSet<ulong> _asName = [.. asName];

    /// <summary>The names of the list.</summary>
    public static RealNames Known { get; } = new(RealNameHashes.Anywhere, RealNameHashes.AsName);

    /// <summary>Real names in running text, and those of the handles and domains in it; as they are spelled there, without blanks.</summary>
    public IReadOnlyList<string> Hits(string text) =>
    [
        .. NameWords.Stretches(text).SelectMany(words => NameWords.Runs(words, Longest)).Where(IsAnywhere)
            .Concat(NameWords.Mentions(text).SelectMany(WholeNames).Where(IsAsName))
            .Concat(NameWords.Hosts(text).SelectMany(HostNames).Where(IsAsName))
            .Distinct(),
    ];

    /// <summary>Real names in what names somebody or something: a handle, a display name, an outlet, a domain, a by-line.</summary>
    public IReadOnlyList<string> HitsInName(string name) => [.. Hits(name).Concat(WholeNames(name).Where(IsAsName)).Distinct()];

    bool IsAnywhere(string name) => _anywhere.Contains(Hash(name));

    bool IsAsName(string name) => _asName.Contains(Hash(name)) || IsAnywhere(name);

    /// <summary>The name, also without what handles carry around it: our prefix, numbers, a country, "officiel".</summary>
    static IEnumerable<string> WholeNames(string name)
    {
        var words = NameWords.Of(name);
        var start = words.Count > 0 && words[0] == "sim" ? 1 : 0;
        var end = words.Count;
        yield return string.Concat(words.Skip(start));
        while (end > start + 1 && IsAffix(words[end - 1])) yield return string.Concat(words.Take(--end).Skip(start));
    }

    static bool IsAffix(string word) =>
        char.IsDigit(word[0]) || PlainName.Of(word) is "fr" or "az" or "en" or "off" or "officiel" or "official" or "news" or "info" or "actu" or "live";

    /// <summary>Each label of a domain, and the domain without its first labels: <c>www.a.example</c> gives www, a, example, wwwaexample, aexample.</summary>
    static IEnumerable<string> HostNames(string host)
    {
        var labels = host.Split('.');
        return labels.Concat(Enumerable.Range(0, labels.Length - 1).Select(i => string.Concat(labels.Skip(i))));
    }

    static ulong Hash(string name) => PlainName.Hash(PlainName.Of(name));
}
