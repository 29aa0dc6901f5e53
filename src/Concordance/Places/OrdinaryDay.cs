using Concordance.Timeline;

namespace Concordance.Places;

/// <summary>How days go for the ordinary accounts of a case: those of the comparison group that declare one country of one time zone, each by the clock that it declares.</summary>
public static class OrdinaryDay
{
    /// <summary>The day of a case, of the accounts that <see cref="Witnesses"/> hears too; null where fewer than 50 declare such a country, and where times are known to the day alone.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="options">How many accounts are heard.</param>
    public static DiurnalProfile? Of(Investigation investigation, WitnessOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        options ??= new();
        options.Check();
        var data = investigation.Data;
        if (data.TellsDaysOnly) return null;
        string[] heard = [.. Drawn(investigation.Campaign.OtherAccountIds, options).Where(data.Accounts.ContainsKey).Order(StringComparer.Ordinal)];
        var wanted = heard.ToHashSet(StringComparer.Ordinal);
        var posts = data.Posts.Where(p => wanted.Contains(p.AccountId)).ToLookup(p => p.AccountId, StringComparer.Ordinal);
        return Of(heard, posts, DeclaredCountries.Of(data, heard), CountryOffsets.Of(data));
    }

    /// <summary>Those of the comparison group that are heard: of more than <see cref="WitnessOptions.MostOthers"/>, these are drawn by a hash of their ids.</summary>
    internal static IEnumerable<string> Drawn(IEnumerable<string> comparison, WitnessOptions options) => comparison.OrderBy(AccountLanguages.Drawn).ThenBy(id => id, StringComparer.Ordinal).Take(options.MostOthers);

    internal static DiurnalProfile? Of(IEnumerable<string> accounts, ILookup<string, Post> posts, DeclaredCountries declared, CountryOffsets offsets) => DiurnalProfile.Of(
        accounts.Select(id => (Id: id, Ahead: declared.Of(id) is [var one] && offsets.Of(one) is [var only] ? (TimeSpan?)only : null))
            .Where(a => a.Ahead is not null).Select(a => (posts[a.Id].Select(p => p.Time), (int)Math.Round(a.Ahead!.Value.TotalHours))));
}
