using System.Globalization;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Output;
using Concordance.Statistics;

namespace Concordance.Simulation.Visuals;

/// <summary>The pictures by name, as posts use them, and the names under which they are published, which tell nothing.</summary>
static class PictureBook
{
    const string Host = "https://pic.example/";

    // Above the posts' ids and below the accounts'.
    const ulong FirstNumber = 9_050_000_000_000_000_000, Numbers = 10_000_000_000_000_000;

    public static string Original(int visual) => $"{KeyOf(visual)}.jpg";

    /// <summary>The original half of the time, else any of its variants.</summary>
    public static string AnyOf(int visual, Dice dice)
    {
        if (dice.Percent(50)) return Original(visual);
        var change = dice.Pick(Gallery.ChangesOfVisuals);
        return Gallery.NameOf(KeyOf(visual), change, dice.Between(1, Gallery.Strengths), png: false);
    }

    /// <summary>A picture laid out like one of the campaign's, with other content.</summary>
    public static string LookAlike(SimulationOptions o, Dice dice) =>
        o.CampaignVisuals == 0 ? Ordinary(o, dice) : Other(1 + dice.Below(o.CampaignVisuals * Gallery.LookAlikesPerVisual), png: false);

    /// <summary>Any picture but the campaign's: of daily life, some of them laid out like one of its visuals.</summary>
    public static string Ordinary(SimulationOptions o, Dice dice)
    {
        var lookAlikes = o.CampaignVisuals * Gallery.LookAlikesPerVisual;
        var number = dice.Between(1, lookAlikes + Gallery.OrdinaryPictures);
        return Other(number, number > lookAlikes && (number - lookAlikes) % Gallery.PngEvery == 0);
    }

    /// <summary>Whether the name is that of one of the campaign's visuals or of a variant of one.</summary>
    public static bool IsVisual(string name) => name[0] == 'v';

    public static string FileName(string name) => $"{Scrambled(name).ToString("x16", CultureInfo.InvariantCulture)[..12]}{Path.GetExtension(name)}";

    public static string Address(string name) => Host + FileName(name);

    /// <summary>The number in the media key.</summary>
    public static string Number(string name) => (FirstNumber + Scrambled(name) % Numbers).ToString(CultureInfo.InvariantCulture);

    /// <summary>Draws and writes all pictures of a case.</summary>
    public static List<PictureRow> Write(SimulationOptions o, string directory, List<WrittenFile> files, CancellationToken cancel)
    {
        var looksLike = Gallery.Visuals(o).ToDictionary(v => v.Key, v => v.LooksLike);
        List<PictureRow> rows = [];
        foreach (var picture in Gallery.Of(o))
        {
            cancel.ThrowIfCancellationRequested();
            var written = OutputFile.Write(directory, $"media/{FileName(picture.Name)}", picture.Content);
            files.Add(written);
            rows.Add(new(picture.Name, FileName(picture.Name), picture.VisualKey, IsVisual(picture.Name), looksLike[picture.VisualKey],
                Gallery.WordFor(picture.Change), picture.Strength, picture.Width, picture.Height, written.Sha256));
        }
        return rows;
    }

    static string KeyOf(int visual) => $"v{visual.ToString("00", CultureInfo.InvariantCulture)}";

    static string Other(int number, bool png) => Gallery.NameOf($"u{number.ToString("000", CultureInfo.InvariantCulture)}", Change.None, 0, png);

    static ulong Scrambled(string name)
    {
        var state = Dice.Fnv1a(name);
        return SplitMix64.Next(ref state);
    }
}
