using System.Globalization;
using Concordance.Benchmarks.Copies;
using Concordance.SideData;
using Concordance.Statistics;

namespace Concordance.Benchmarks.Borrowing;

/// <summary>A passage that was planted.</summary>
/// <param name="Article">Address of the article that borrows.</param>
/// <param name="Source">Address of the article that it borrows from.</param>
/// <param name="Words">How many of the words were left as they were.</param>
sealed record Planted(string Article, string Source, int Words);

/// <summary>
/// Articles of 500 words of fifty sites. Every tenth takes a passage of 15 to 120 words from an earlier one of another site, a third of these with every fifteenth word changed; every page of a site ends in its notice, and every twentieth
/// article carries one of the dispatches that twelve sites have.
/// </summary>
/// <param name="Articles">The articles.</param>
/// <param name="Passages">The passages.</param>
sealed record MadeArticles(Article[] Articles, Planted[] Passages)
{
    const int Words = 500, Sites = 50, NoticeWords = 40, DispatchWords = 100, DispatchSites = 12, LeastPlanted = 15, MostPlanted = 120, ChangedEvery = 15, Near = 1000;

    static readonly DateOnly s_first = new(2023, 1, 1);

    public static MadeArticles Make(int count, ulong seed)
    {
        var state = seed;
        var words = new MadeWords(ref state);
        string[][] notices = [.. Enumerable.Range(0, Sites).Select(s => Own((ulong)s, 1, NoticeWords))];
        var (articles, planted) = (new Article[count], new Planted?[count]);
        Parallel.For(0, count, i =>
        {
            var own = Seed((ulong)i, 2);
            var text = Text(i);
            if (Borrows(i))
            {
                // One of ten in a row before it that borrows nothing and carries no dispatch, of another site: not too far back, or the first articles would be borrowed by all.
                var source = Enumerable.Range(1 + MadeWords.Below(ref own, Math.Min(i, Near)), 10).Select(n => (i - n + i) % i).FirstOrDefault(s => s % 10 == 1 && Site(s) != Site(i) && Day(s, count) < Day(i, count), -1);
                if (source >= 0)
                {
                    var length = LeastPlanted + MadeWords.Below(ref own, MostPlanted - LeastPlanted + 1);
                    var passage = Text(source).AsSpan(MadeWords.Below(ref own, Words - NoticeWords - length), length).ToArray();
                    var changed = 0;
                    if (MadeWords.Below(ref own, 3) == 0) for (var w = ChangedEvery; w < length - 1; w += ChangedEvery, changed++) passage[w] = "changed" + changed.ToString(CultureInfo.InvariantCulture);
                    passage.CopyTo(text, MadeWords.Below(ref own, Words - NoticeWords - length));
                    planted[i] = new(Url(i), Url(source), length - changed);
                }
            }
            articles[i] = new(Url(i), Site(i), "", null, Day(i, count), string.Join(' ', text));
        });
        return new(articles, [.. planted.OfType<Planted>()]);

        string[] Text(int i)
        {
            var text = Own((ulong)i, 3, Words);
            if (i % 20 == 3) Own((ulong)Math.Min(i / 20 / DispatchSites, count / 20 / DispatchSites - 1), 4, DispatchWords).CopyTo(text, 100);
            notices[SiteNumber(i)].CopyTo(text, Words - NoticeWords);
            return text;
        }

        string[] Own(ulong number, ulong kind, int length)
        {
            var own = Seed(number, kind);
            var text = new string[length];
            for (var w = 0; w < length; w++) text[w] = words.Drawn(ref own);
            return text;
        }

        ulong Seed(ulong number, ulong kind)
        {
            var own = seed ^ (number * 8 + kind) * 0xD1B54A32D192ED03;
            SplitMix64.Next(ref own);
            return own;
        }
    }

    static bool Borrows(int i) => i % 10 == 2 && i > Sites;

    static int SiteNumber(int i) => (i + i / Sites) % Sites;

    static string Site(int i) => string.Create(CultureInfo.InvariantCulture, $"site{SiteNumber(i)}.example");

    static string Url(int i) => string.Create(CultureInfo.InvariantCulture, $"https://{Site(i)}/{i}");

    static DateOnly Day(int i, int count) => s_first.AddDays((int)(365L * i / count));
}
