using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Concordance.Ingest;
using Concordance.Places;

namespace Concordance.Attribution;

/// <summary>That a pseudonymous case shows no handle, no link to an account or a post, and no address.</summary>
/// <remarks>
/// Mentions, addresses and links are those that <see cref="Pseudonymizer"/> would hide. What the analyst typed is set beside the handles of the sources as well, which are read again for it: words that equal a handle and look like one (a digit, a low line,
/// a capital within), or have eight letters or more, unless the case declares them, or they are names of places or common words. A shorter plain word is taken for a word. Names of persons in free words are found by nothing here; see
/// <see cref="PrivateNamesGuard"/>.
/// </remarks>
static partial class HandlesGuard
{
    const int LeastPlainLetters = 8;

    static readonly FrozenSet<string> s_words = ReferenceRows.Of("transliteration.words.tsv").SelectMany(f => f[0].Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    // Whatever key: what it would hide is looked for, not what it gives.
    static readonly Pseudonymizer s_any = new(new byte[32]);

    internal static IEnumerable<SummaryProblem> Problems(Summary summary, Case @case)
    {
        if (@case.Privacy == Privacy.Open) yield break;
        foreach (var where in SummaryPiece.AllTexts(summary).Where(t => ShowsHandle(t.Text)).Select(t => t.Where).Distinct(StringComparer.Ordinal))
            yield return new(where, "shows a handle, an address or a link to an account or a post", "Write the pseudonym, or what kind of account it is; name institutions by their names.");
        var typed = SummaryPiece.Typed(summary).Prepend(("the title", summary.Title)).Select(t => (Where: t.Item1, Words: Candidates(t.Item2, @case).ToList())).Where(t => t.Words.Count > 0).ToList();
        if (typed.Count == 0 || Handles(@case) is not { } handles) yield break;
        foreach (var (where, words) in typed)
            if (words.Any(handles.Contains)) yield return new(where, "has a word that is the handle of an account in the sources", "Write the account's pseudonym, or another word.");
    }

    /// <summary>A sentence where the sources can't be read again; else null.</summary>
    internal static string? NotChecked(Case @case) => @case.Privacy == Privacy.Open || Sources(@case) is not null ? null
        : "What was typed could not be set beside the handles of the accounts, since the sources are not there.";

    /// <summary>Whether a text has what a pseudonymous case must hide.</summary>
    internal static bool ShowsHandle(string text)
    {
        // Pseudonyms in links stand where handles and ids of posts would, and would be hidden again: something of the same form is put in their place, and taken back from what comes out.
        var plain = OtherPseudonym().Replace(PostPseudonym().Replace(text, Number), Word);
        var hidden = s_any.Text(plain);
        return !ReferenceEquals(hidden, plain) && s_back.Aggregate(hidden, (shown, back) => shown.Replace(back.Pseudonym, back.Of, StringComparison.Ordinal)) != plain;
    }

    const string Number = "1000000001", Word = "zz0";

    static readonly (string Pseudonym, string Of)[] s_back =
    [
        (s_any.Post(Number), Number), (s_any.Account(Number), Number), (s_any.Handle(Word), Word), (s_any.Account(Word), Word), (s_any.Name(Word), Word), (s_any.Share(Word), Word), (s_any.Media(Word), Word), (s_any.Post(Word), Word),
    ];

    static IEnumerable<string> Candidates(string text, Case @case)
    {
        var declared = new Lazy<HashSet<string>>(() => [.. Declared(@case).SelectMany(t => Words().Matches(t).Select(m => PlaceFold.Of(m.Value)))]);
        foreach (Match match in Words().Matches(text))
        {
            var word = match.Value.Trim('.', '_');
            var isShaped = word.Any(c => char.IsAsciiDigit(c) || c is '_' or '.') && word.Any(char.IsLetter) || word.Length > 1 && word.Skip(1).Any(char.IsUpper) && word.Any(char.IsLower);
            if (!isShaped && word.Count(char.IsLetter) < LeastPlainLetters) continue;
            var folded = PlaceFold.Of(word);
            if (!declared.Value.Contains(folded) && !s_words.Contains(folded) && Gazetteer.Carried.FindFolded(folded).Length == 0) yield return word.ToLowerInvariant();
        }
    }

    static IEnumerable<string> Declared(Case @case) => @case.Campaign.Hashtags.Concat(@case.Campaign.Phrases).Concat(@case.Hypotheses.SelectMany(h => h.Places.Concat(h.Spellings).Append(h.Label))).Concat(@case.Themes.SelectMany(t => t.Terms.Append(t.Label))).Concat(@case.TimeZones);

    static HashSet<string>? Handles(Case @case) => Sources(@case) is null ? null : [.. WrittenNames.Of(@case).Values.Select(n => n.Handle?.Trim().TrimStart('@').ToLowerInvariant()).OfType<string>()];

    static Case? Sources(Case @case)
    {
        try
        {
            var single = CaseSources.OneByOne(@case);
            return single.Sources.All(s => File.Exists(SourcePlace.Of(SourcePaths.Resolve(single, s)).File)) ? single : null;
        }
        catch (InputException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\bpost-[0-9a-f]{16}\b", RegexOptions.CultureInvariant)]
    private static partial Regex PostPseudonym();

    [GeneratedRegex(@"@?\b(account|handle|name|media|mail|share)-[0-9a-f]{16}\b", RegexOptions.CultureInvariant)]
    private static partial Regex OtherPseudonym();

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}_.]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
