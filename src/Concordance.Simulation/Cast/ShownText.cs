using Concordance.Statistics;

namespace Concordance.Simulation.Cast;

/// <summary>A link of a post: what stands in the text, and where it leads.</summary>
readonly record struct ShownLink(string Short, string Long);

/// <summary>The text of a post as the API shows it: links shortened, each to an address of its own; a repost cut at 140 characters.</summary>
sealed record ShownText(string Text, IReadOnlyList<ShownLink> Links)
{
    const string Shortener = "https://l.example/", Digits = "0123456789abcdefghijkmnopqrstuvwxyz";

    const int CodeLength = 8;

    public static ShownText Of(Draft post)
    {
        if (post.Kind != ReferenceKind.Repost) return Shortened(post);
        var original = Shortened(post.Target!);
        var text = VisibleText.Repost(post.Target!.Author.UsernameAt(post.At), original.Text);
        return new(text, [.. original.Links.Where(l => text.Contains(l.Short, StringComparison.Ordinal))]);
    }

    static ShownText Shortened(Draft post)
    {
        var longs = VisibleText.Urls(post.Text);
        if (longs.Count == 0) return new(post.Text, []);
        var words = post.Text.Split(' ');
        List<ShownLink> links = [];
        for (var i = 0; i < words.Length; i++)
        {
            if (!longs.Contains(words[i])) continue;
            links.Add(new(Code(post, links.Count), words[i]));
            words[i] = links[^1].Short;
        }
        return new(string.Join(' ', words), links);
    }

    // As on the platform, the same address gets another short link in every post.
    static string Code(Draft post, int index)
    {
        var state = (ulong)post.At * 31 + (ulong)post.Author.Number * 1_000_003 + (ulong)index;
        var bits = SplitMix64.Next(ref state);
        return string.Create(Shortener.Length + CodeLength, bits, static (span, rest) =>
        {
            Shortener.CopyTo(span);
            for (var i = Shortener.Length; i < span.Length; i++, rest /= (ulong)Digits.Length) span[i] = Digits[(int)(rest % (ulong)Digits.Length)];
        });
    }
}
