using Concordance.Statistics;

namespace Concordance.Places;

/// <summary>Languages of accounts by their own texts.</summary>
static class AccountLanguages
{
    /// <summary>Shares of languages of one account, the greatest first, how many texts were told, and how surely those in the first: the mean of their confidences, not a number without texts, and where it is the source that states it.</summary>
    /// <param name="posts">Its posts, in any order.</param>
    /// <param name="reader">Tells languages.</param>
    /// <param name="options">How many, how sure.</param>
    internal static (IReadOnlyList<(string Language, double Share)> Shares, int Texts, double Confidence) Of(IEnumerable<Post> posts, LanguageReader reader, WitnessOptions options)
    {
        // One text often is one text; which are taken depends on their ids alone.
        var told = posts.Where(p => !p.IsRepost && p.Text.Length > 0).DistinctBy(p => p.Text, StringComparer.Ordinal).OrderBy(p => Drawn(p.Id)).ThenBy(p => p.Id, StringComparer.Ordinal).Take(options.MostTexts)
            .Select(p => Read(p, reader)).Where(l => l.Language is not null && !(l.Confidence < options.LeastConfidence)).Select(l => (Language: l.Language!, l.Confidence)).ToList();
        List<(string Language, double Share)> shares = [.. told.CountBy(l => l.Language, StringComparer.Ordinal).Select(c => (c.Key, (double)c.Value / told.Count)).OrderByDescending(c => c.Item2).ThenBy(c => c.Key, StringComparer.Ordinal)];
        return (shares, told.Count, shares.Count == 0 ? double.NaN : told.Where(l => l.Language == shares[0].Language).Average(l => l.Confidence));
    }

    // Lingua would take a text in a language without a model for one that has one, and surely so: there the source's word stands, whose confidence nobody tells.
    static (string? Language, double Confidence) Read(Post post, LanguageReader reader)
    {
        if (StatedLanguage.Of(post) is { } stated && !LanguageReader.Known.Contains(stated)) return (stated, double.NaN);
        var read = reader.Read(post.Text);
        return (read.Language, read.Confidence);
    }

    /// <summary>A number that an id draws: the same on every machine.</summary>
    internal static ulong Drawn(string id)
    {
        var state = 14695981039346656037ul;
        foreach (var c in id) state = unchecked((state ^ c) * 1099511628211ul);
        return SplitMix64.Next(ref state);
    }
}
