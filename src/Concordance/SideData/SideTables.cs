using System.Globalization;
using Concordance.Content;
using Concordance.Content.Links;
using Concordance.Ingest;

namespace Concordance.SideData;

/// <summary>What was looked up beside the posts of a case. A table that the case does not name is null: what needs it can't be computed, which is not the same as an empty one.</summary>
public sealed record SideTables
{
    /// <summary>Outlets, in the order of the table.</summary>
    public IReadOnlyList<Outlet>? Outlets { get; init; }

    /// <summary>Official accounts, in the order of the table.</summary>
    public IReadOnlyList<OfficialAccount>? Officials { get; init; }

    /// <summary>Registrations of domains, in the order of the table.</summary>
    public IReadOnlyList<DomainRegistration>? Domains { get; init; }

    /// <summary>Articles, in the order of the table.</summary>
    public IReadOnlyList<Article>? Articles { get; init; }

    /// <summary>Files of pictures and videos, in the order of the table.</summary>
    public IReadOnlyList<Picture>? Pictures { get; init; }

    /// <summary>Where shortened links lead; links as they stand in the posts.</summary>
    public ShortLinks? ShortLinks { get; init; }

    /// <summary>Reads the tables that a case names.</summary>
    /// <exception cref="InputException">One is missing, is not the file that the case was made with, or has a row that can't be used; the message names the line.</exception>
    public static SideTables Read(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var side = @case.Side ?? new();
        var names = @case.Privacy == Privacy.Pseudonymous ? new Pseudonymizer(PseudonymKey.Of(@case.Id)) : null;
        return new()
        {
            Outlets = SideTable.Rows(@case, side.Outlets, row => new Outlet(row["name"], Handle(row["username"]), Domain(row["domain"])) is var outlet && outlet is { Name: null, Username: null, Domain: null }
                ? throw row.Unusable("has neither name nor username nor domain") : outlet),
            Officials = SideTable.Rows(@case, side.Officials, row => new OfficialAccount(Handle(row.Needed("username"))!)),
            Domains = SideTable.Rows(@case, side.Domains, row => new DomainRegistration(Domain(row.Needed("domain"))!, Day(row, "registered_on"), row["registrar"])),
            Articles = SideTable.Rows(@case, side.Articles, row => ArticleOf(row, names)),
            Pictures = SideTable.Rows(@case, side.Pictures, row => PictureOf(@case, row, names)),
            ShortLinks = SideTable.Rows(@case, side.ShortLinks, row => (Link(row, "short", names), Link(row, "target", names))) is { } links ? new(links) : null,
        };
    }

    static Article ArticleOf(SideRow row, Pseudonymizer? names)
    {
        var url = row.Needed("url");
        var domain = Domain(row["domain"]) ?? (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host.Length > 0 ? Domain(address.Host)! : throw row.Unusable("names no domain, and its url has none"));
        var byline = row["byline"];
        return new(url, domain, row["title"] ?? "", byline is null || names is null ? byline : names.Name(byline), Day(row, "published_on"), row["text"] ?? "");
    }

    static Picture PictureOf(Case @case, SideRow row, Pseudonymizer? names)
    {
        string[] keys = [.. new[] { row["media_key"], row["url"] }.OfType<string>()];
        if (keys.Length == 0) throw row.Unusable("has neither media_key nor url, by which posts name it");
        var file = row.Needed("file").Replace('\\', '/');
        var path = SourcePaths.Resolve(@case, file);
        // A table that came with the data must not lead to other files of the machine.
        if (Path.GetRelativePath(Path.GetFullPath(@case.Folder), path) is var inside && (Path.IsPathRooted(inside) || inside.Split(Path.DirectorySeparatorChar)[0] == ".."))
            throw row.Unusable("names a file outside the case's folder");
        return new(names is null ? keys : [.. keys.Select(names.Media)], file, path);
    }

    // In a pseudonymous case as they stand in its posts, so that a link to an account meets itself.
    static string Link(SideRow row, string column, Pseudonymizer? names)
    {
        var link = row.Needed(column);
        return CanonicalUrl.IsLink(link) ? names?.Url(link) ?? link : throw row.Unusable($"has a {column} that is no link of the form https://…");
    }

    static string? Handle(string? username) => username?.TrimStart('@') is { Length: > 0 } handle ? handle : null;

    static string? Domain(string? domain) => domain?.TrimEnd('.').ToLowerInvariant() is { Length: > 0 } lower ? lower : null;

    static DateOnly? Day(SideRow row, string column)
    {
        if (row[column] is not { } text) return null;
        // Registries and sites give a time of day too, in UTC; what counts is the day.
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
            : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) && text.Length > 10 && text[4] == '-' ? DateOnly.FromDateTime(time.UtcDateTime)
            : throw row.Unusable($"has a {column} that is no day of the form 2023-06-27");
    }
}
