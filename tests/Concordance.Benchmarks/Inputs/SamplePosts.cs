using System.Globalization;
using Concordance.Simulation.Chance;

namespace Concordance.Benchmarks.Inputs;

/// <summary>Posts without end, the newest first as a search gives them. Each is made from its number alone, so that none is held.</summary>
/// <param name="accounts">Number of accounts that write them.</param>
sealed class SamplePosts(int accounts)
{
    /// <summary>The seed of everything.</summary>
    public const ulong Seed = 20_230_731;

    /// <summary>When the newest post was written; the searches come after it.</summary>
    public static readonly DateTime End = new(2023, 7, 31, 23, 59, 59, DateTimeKind.Utc);

    // As in the synthetic cases, ids that no post of the platform has had: milliseconds shifted by 22 bits, from an origin of their own.
    const long IdOrigin = 9_099_000_000_000_000_000;

    const int MillisecondShift = 22, StepMilliseconds = 2_593, RepostPercent = 35, ReplyPercent = 15, QuotePercent = 5;

    /// <summary>How far before a post the one lies that it refers to, at most.</summary>
    const int Reach = 20_000;

    const int LongestRepost = 140;

    readonly SampleAccount?[] _accounts = new SampleAccount?[accounts];

    /// <summary>The post of a number, always the same.</summary>
    public SamplePost Post(long number)
    {
        var dice = Dice.For(Seed, "post", number);
        var kind = Kind(number);
        var target = kind is null ? -1 : Original(number + dice.Between(1, Reach));
        var (text, language) = SampleText.Of(number);
        var answered = target < 0 ? null : Author(target);
        if (kind == Reference.Repost) (text, language) = Passed(answered!, target);
        else if (kind == Reference.Reply) text = $"@{answered!.Username} {text}";
        return new()
        {
            Id = Id(number),
            Author = Author(number),
            CreatedAt = Instant(At(number)),
            Text = text,
            Language = language,
            Kind = kind,
            TargetId = target < 0 ? null : Id(target),
            TargetAuthor = answered,
            Reposts = dice.HeavyTail(2),
            Replies = dice.HeavyTail(1),
            Likes = dice.HeavyTail(5),
            Quotes = dice.HeavyTail(1),
            Views = dice.HeavyTail(300),
        };
    }

    /// <summary>An instant as the API writes it.</summary>
    public static string Instant(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'.000Z'", CultureInfo.InvariantCulture);

    // Few accounts write much, many write little.
    SampleAccount Author(long number)
    {
        var dice = Dice.For(Seed, "author", number);
        var account = dice.Below(dice.Below(accounts) + 1);
        return _accounts[account] ??= SampleAccount.Of(account);
    }

    static string? Kind(long number) => Dice.For(Seed, "kind", number).Below(100) switch
    {
        < RepostPercent => Reference.Repost,
        < RepostPercent + ReplyPercent => Reference.Reply,
        < RepostPercent + ReplyPercent + QuotePercent => Reference.Quote,
        _ => null,
    };

    static long Original(long number)
    {
        while (Kind(number) is not null) number++;
        return number;
    }

    /// <summary>The text of a repost: the platform cuts it off, here between two words.</summary>
    static (string Text, string Language) Passed(SampleAccount author, long target)
    {
        var (text, language) = SampleText.Of(target);
        text = $"RT @{author.Username}: {text}";
        return (text.Length <= LongestRepost ? text : text[..text.LastIndexOfAny([' ', '\n'], LongestRepost)] + "…", language);
    }

    static DateTime At(long number) => End.AddMilliseconds(-number * StepMilliseconds);

    static string Id(long number) => (IdOrigin - (number * StepMilliseconds << MillisecondShift)).ToString(CultureInfo.InvariantCulture);
}
