using System.Globalization;
using System.Text.Json;
using Concordance.Simulation.Behaviour;
using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;
using Concordance.Simulation.Visuals;

namespace Concordance.Simulation.Output;

/// <summary>What an analyst would look up beside the posts: outlets, official accounts, registrations of domains, texts of articles, pictures.</summary>
static class SideTables
{
    public static IEnumerable<(string Name, byte[] Content)> Of(SimulationOptions o, Script script, IReadOnlyList<PictureRow> pictures)
    {
        yield return ("side/outlets.csv", Outlets());
        yield return ("side/officials.csv", Officials());
        yield return ("side/domains.csv", Domains(o, script));
        yield return ("side/articles.jsonl", Articles(script));
        yield return ("side/pictures.csv", Pictures(pictures));
        yield return ("truth/articles.csv", Borrowed(script));
        yield return ("truth/pictures.csv", PictureTruth(pictures));
    }

    static byte[] Outlets() => Csv.Table(["name", "username", "domain", "synthetic"],
        [.. News.Outlets.Select(x => new[] { News.NameOf(x.Domain), x.Handle, x.Domain, "true" }), [News.NameOf(News.AgencyDomain), "sim_depeche_claire", News.AgencyDomain, "true"]]);

    static byte[] Officials() => Csv.Table(["username", "synthetic"], Names.OfficialHandles.Select(h => new[] { h, "true" }));

    /// <summary>Registrations as a registry would give them; registrars are made up.</summary>
    static byte[] Domains(SimulationOptions o, Script script)
    {
        var dice = Dice.For(o.Seed, "domains");
        string[] registrars = ["Registre Un (fictif)", "Noms du Sud (fictif)", "Domaines Bleus (fictif)"];
        List<string[]> rows = [];
        foreach (var domain in News.Outlets.Select(x => x.Domain).Append(News.AgencyDomain))
            rows.Add([domain, Date(new DateOnly(dice.Between(1998, 2014), dice.Between(1, 12), dice.Between(1, 28))), dice.Pick(registrars), "true"]);
        // Reported: registered on 27 June 2023, a month before.
        if (script.Borrowed.Count > 0) rows.Add([News.FakeDomain, "2023-06-27", registrars[2], "true"]);
        foreach (var domain in MillTexts.ClientDomains)
            rows.Add([domain, Date(new DateOnly(dice.Between(2017, 2022), dice.Between(1, 12), dice.Between(1, 28))), dice.Pick(registrars), "true"]);
        return Csv.Table(["domain", "registered_on", "registrar", "synthetic"], rows);
    }

    static byte[] Articles(Script script)
    {
        using var lines = new MemoryStream();
        foreach (var article in script.Articles.Concat(script.Borrowed.Select(b => b.Article)).OrderBy(a => a.Published).ThenBy(a => a.Url, StringComparer.Ordinal))
        {
            using (var json = new Utf8JsonWriter(lines))
            {
                json.WriteStartObject();
                json.WriteBoolean("synthetic", true);
                json.WriteString("url", article.Url);
                json.WriteString("domain", article.Domain);
                json.WriteText("title", article.Title);
                json.WriteText("byline", article.Byline);
                json.WriteString("published_on", Date(article.Published));
                json.WriteText("text", article.Text);
                json.WriteEndObject();
            }
            lines.WriteByte((byte)'\n');
        }
        return lines.ToArray();
    }

    static byte[] Borrowed(Script script) => Csv.Table(["url", "source_urls", "borrowed_percent", "synthetic"],
        script.Borrowed.Select(b => new[] { b.Article.Url, string.Join('|', b.SourceUrls), b.BorrowedPercent.ToString(CultureInfo.InvariantCulture), "true" }));

    static byte[] Pictures(IReadOnlyList<PictureRow> pictures) => Csv.Table(["media_key", "url", "file", "width", "height", "sha256", "synthetic"],
        pictures.OrderBy(p => p.FileName, StringComparer.Ordinal).Select(p => new[]
        {
            "3_" + PictureBook.Number(p.Name), PictureBook.Address(p.Name), $"media/{p.FileName}",
            p.Width.ToString(CultureInfo.InvariantCulture), p.Height.ToString(CultureInfo.InvariantCulture), p.Sha256, "true",
        }));

    static byte[] PictureTruth(IReadOnlyList<PictureRow> pictures) => Csv.Table(["file", "visual", "campaign", "looks_like", "change", "strength", "synthetic"],
        pictures.OrderBy(p => p.FileName, StringComparer.Ordinal).Select(p => new[]
        {
            $"media/{p.FileName}", p.VisualKey, p.OfCampaign ? "true" : "false", p.LooksLike ?? "", p.Change,
            p.Strength.ToString(CultureInfo.InvariantCulture), "true",
        }));

    static string Date(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A picture of the case as its file was written.</summary>
sealed record PictureRow(string Name, string FileName, string VisualKey, bool OfCampaign, string? LooksLike, string Change, int Strength, int Width, int Height, string Sha256);
