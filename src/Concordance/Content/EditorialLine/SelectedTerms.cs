using Concordance.Content.Links;
using Concordance.Ingest;

namespace Concordance.Content;

/// <summary>The terms that are in by selection: what the criteria name, in each form in which it is counted.</summary>
sealed class SelectedTerms
{
    readonly HashSet<(TermKind, string)> _terms = [];
    readonly IReadOnlyList<string> _links = [];

    internal SelectedTerms(CampaignCriteria? criteria)
    {
        if (criteria is null) return;
        foreach (var hashtag in TextEntities.Normalize(criteria.Hashtags))
        {
            _terms.Add((TermKind.Hashtag, hashtag));
            // Some write it without the sign.
            AddWords(hashtag);
        }
        foreach (var phrase in criteria.Phrases)
        {
            AddWords(phrase);
            // A phrase in a text can be a hashtag there.
            _terms.Add((TermKind.Hashtag, TextEntities.NormalizeHashtag(phrase.Trim())));
        }
        foreach (var url in criteria.Urls) if (Domain.Of(CanonicalUrl.Of(url)) is { } domain) _terms.Add((TermKind.Domain, domain));
        _links = [.. criteria.Urls.Select(CanonicalUrl.Of)];
    }

    internal bool Holds(TermKind kind, string term) => kind == TermKind.Link ? _links.Any(l => term.StartsWith(l, StringComparison.OrdinalIgnoreCase)) : _terms.Contains((kind, term));

    void AddWords(string text)
    {
        var (words, phrases) = EditorialWords.Of(text);
        foreach (var word in words) _terms.Add((TermKind.Word, word));
        foreach (var phrase in phrases) _terms.Add((TermKind.Phrase, phrase));
    }
}
