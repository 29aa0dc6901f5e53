namespace Concordance.Simulation.Tests;

/// <summary>A picture as side and truth tables tell it.</summary>
sealed record TruePicture(string File, string MediaKey, string Url, string Sha256, string Visual, bool OfCampaign, string LooksLike, string Change);

/// <summary>Ties pictures to posts as an analyst does.</summary>
static class Pictures
{
    public static IReadOnlyList<TruePicture> Of(Reading data)
    {
        var truth = data.Table("truth/pictures.csv").ToDictionary(r => r["file"]);
        return [.. data.Table("side/pictures.csv").Select(r => (Side: r, Truth: truth[r["file"]])).Select(p => new TruePicture(
            p.Side["file"], p.Side["media_key"], p.Side["url"], p.Side["sha256"], p.Truth["visual"], p.Truth["campaign"] == "true", p.Truth["looks_like"], p.Truth["change"]))];
    }

    /// <summary>Posts with a picture of their own, in the order of time.</summary>
    public static IEnumerable<(Seen Post, TruePicture Picture)> Posted(Reading data)
    {
        var byKey = Of(data).ToDictionary(p => p.MediaKey);
        return from post in data.Posts from key in post.MediaKeys where byKey.ContainsKey(key) select (post, byKey[key]);
    }

    /// <summary>Addresses of the campaign's visuals in all their versions; a repost shows them in its links.</summary>
    public static IReadOnlySet<string> CampaignAddresses(Reading data) => Of(data).Where(p => p.OfCampaign).Select(p => p.Url).ToHashSet();
}
