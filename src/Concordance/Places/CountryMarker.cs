using System.Globalization;
using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Content;
using Concordance.Ingest;
using Concordance.Statistics;

namespace Concordance.Places;

/// <summary>A trace of one country in accounts: declared, written with its letters, or in its spellings of foreign places.</summary>
/// <param name="Id">Stable short name.</param>
/// <param name="Label">The trait in words, as it completes "accounts that …".</param>
/// <param name="Needs">Fields of which at least one must be there.</param>
/// <param name="Has">Whether an account, given its posts, has the trace.</param>
/// <param name="Innocent">How ordinary accounts come by it.</param>
public sealed record CountryMarker(string Id, string Label, IReadOnlyList<Field> Needs, Func<Account, IEnumerable<Post>, bool> Has, string Innocent)
{
    /// <summary>The traces of a hypothesis; those without terms are left out.</summary>
    public static IReadOnlyList<CountryMarker> Of(PlaceHypothesis hypothesis)
    {
        var places = new TermMatcher(hypothesis.Places);
        var spellings = new TermMatcher(hypothesis.Spellings);
        List<CountryMarker> markers = [];
        if (hypothesis.Places.Count > 0)
            markers.Add(new($"{hypothesis.Id}-declared-place", $"declare a place in {hypothesis.Label}", [Field.Location],
                (a, _) => places.IsIn(a.Location), "People who live there, come from there, or say so in jest declare it; anyone can declare anything."));
        if (hypothesis.Letters.Count > 0)
            markers.Add(new($"{hypothesis.Id}-letters", $"use letters or flags of {hypothesis.Label} in their profile", [Field.Name, Field.Description],
                (a, _) => HasLetter(a.Name) || HasLetter(a.Description), "Speakers of the language all over the world do; other languages share some letters."));
        if (hypothesis.Spellings.Count > 0)
            markers.Add(new($"{hypothesis.Id}-spellings", $"spell foreign places as in {hypothesis.Label}", [Field.Text],
                (_, posts) => posts.Any(p => !p.IsRepost && spellings.IsIn(p.Text)), "Speakers of the language write so, and in a text in it the spelling is right; other languages have the same one, and copied texts carry it on."));
        return markers;

        bool HasLetter(string? text) => text is not null && hypothesis.Letters.Any(l => IsFlag(l) ? Signs(text).Contains(l) : text.Contains(l, StringComparison.Ordinal));
    }

    // A flag is two letters out of a row of them: 🇧🇦🇿🇦 holds the letters of 🇦🇿 and not the flag.
    static bool IsFlag(string term) => term.EnumerateRunes().All(r => r.Value is >= 0x1f1e6 and <= 0x1f1ff);

    static IEnumerable<string> Signs(string text)
    {
        for (var signs = StringInfo.GetTextElementEnumerator(text); signs.MoveNext();) yield return signs.GetTextElement();
    }

    /// <summary>How often the trace occurs among some accounts and among others.</summary>
    public MarkerComparison Compare(Collection data, IReadOnlySet<string> studied, IReadOnlySet<string> comparison)
    {
        var posts = data.Posts.ToLookup(p => p.AccountId, StringComparer.Ordinal);
        return new(Id, Label, Rate(studied), Rate(comparison));

        Proportion Rate(IReadOnlySet<string> accounts) => new(accounts.Count(a => Has(data.Accounts[a], posts[a])), accounts.Count);
    }

    /// <summary>How often the trace occurs among the accounts that carried the campaign, among others, and among those of them that are like the first in number of posts and year of creation: who posts more shows more of whatever stands in posts.</summary>
    public MatchedRates Rates(Investigation investigation)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        var (data, campaign) = (investigation.Data, investigation.Campaign);
        var posts = data.Posts.ToLookup(p => p.AccountId, StringComparer.Ordinal);
        return investigation.Matching.Rates(Id, Label, campaign.AccountIds, campaign.OtherAccountIds, a => Has(data.Accounts[a], posts[a]));
    }

    /// <summary>Null where the data has what the marker needs, else why it can't be told.</summary>
    public string? Missing(Collection data) => Needs.Any(data.Fields.Contains) ? null : data.Missing([.. Needs]);

    /// <summary>Every country marker is contextual: what an account says of itself.</summary>
    public static EvidenceKind Kind => EvidenceKind.Contextual;
}
