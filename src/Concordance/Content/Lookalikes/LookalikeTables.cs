using System.Globalization;
using Concordance.Attribution;
using Concordance.Statistics;
using Microsoft.Data.Analysis;

namespace Concordance.Content;

/// <summary>Names that resemble others, as tables.</summary>
public static class LookalikeTables
{
    /// <summary>Accounts, one row a hit: what resembles what and how, what differs by code points, and how many ordinary names are resembled so; in a pseudonymous case neither the name nor what differs. Says so where nothing could be compared.</summary>
    /// <remarks>Accounts are shown one by one, since whom a name imitates is told by the name. Which of them carried the campaign is shown where at least five did: of fewer, findings tell no number.</remarks>
    /// <param name="accounts">The hits.</param>
    /// <param name="names">How things are called.</param>
    /// <param name="count">How many rows.</param>
    public static DataFrame Accounts(AccountLookalikes accounts, OutputNames names, int count = 10)
    {
        if (accounts.Missing is { } reason) return Tables.NotExamined("accounts", reason);
        List<(string, Func<AccountLookalike, object?>)> columns =
        [
            ("account", h => names.Account(h.AccountId)), ("name", h => h.Lookalike.Name), ("resembles", h => h.Lookalike.Target.Text), ("how", h => How(h.Lookalike)), ("what differs", h => h.Lookalike.InCodePoints),
            ("ordinary names resembled so", h => Chance(h.Chance)), ("carried the campaign", h => h.Carried),
        ];
        if (SmallCell.Hides(accounts.Hits.Where(h => h.Carried == true).Select(h => h.AccountId).Distinct(StringComparer.Ordinal).Count())) columns.RemoveAll(c => c.Item1 == "carried the campaign");
        if (names.Hidden) columns.RemoveAll(c => c.Item1 is "name" or "what differs");
        return Tables.Of(accounts.Hits.Take(count), [.. columns]);
    }

    /// <summary>Domains, one row a hit, with the posts that link to them, when first (UTC), and when they were registered.</summary>
    /// <param name="domains">The hits.</param>
    /// <param name="count">How many rows.</param>
    public static DataFrame Domains(DomainLookalikes domains, int count = 10) => domains.Missing is { } reason
        ? Tables.NotExamined("domains", reason)
        : Tables.Of(
            domains.Hits.Take(count),
            ("domain", h => h.Domain), ("resembles", h => h.Lookalike.Target.Text), ("how", h => How(h.Lookalike)), ("what differs", h => h.Lookalike.InCodePoints), ("ordinary domains resembled so", h => Chance(h.Chance)),
            ("posts", h => SmallCell.Posts(h.Posts, h.Accounts)), ("accounts", h => SmallCell.Counted(h.Accounts)), ("of the campaign", h => h.Carriers is { } carriers ? SmallCell.Part(carriers, h.Accounts) : null), ("first linked (UTC)", h => h.First?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)), ("registered", h => h.RegisteredOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    static string Chance(Proportion chance) => string.Create(CultureInfo.InvariantCulture, $"{chance.Count:N0} of {chance.Total:N0}");

    /// <summary>How a name resembles another, in words.</summary>
    static string How(Lookalike lookalike) => InWords(lookalike.Kind) + (lookalike.MixedScripts ? $"; mixes {string.Join(" and ", lookalike.Scripts)} letters" : "");

    /// <summary>A kind in words.</summary>
    internal static string InWords(LookalikeKind kind) => kind switch
    {
        LookalikeKind.SameLook => "looks the same",
        LookalikeKind.SameLookInOtherCase => "looks the same in another case or run together",
        LookalikeKind.SameLetters => "same letters, other signs or accents",
        LookalikeKind.SameName => "same name, other address",
        LookalikeKind.WithinHost => "within a longer host",
        LookalikeKind.OneEdit => "one letter differs",
        LookalikeKind.TwoEdits => "two letters differ",
        LookalikeKind.Extended => "the name with more around it",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
