using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Concordance.Content;

/// <summary>Two videos with enough in common to be one, a part of it, or versions of it.</summary>
/// <param name="First">Key of the one, as posts name it; the first in ordinal order.</param>
/// <param name="Second">Key of the other.</param>
/// <param name="Common">Visuals that key frames of both show.</param>
/// <param name="Share">Of the visuals of the shorter one, above 0 to 1: a clip taken from a longer video has 1.</param>
public sealed record VideoMatch(string First, string Second, int Common, double Share);

/// <summary>When two videos are one.</summary>
public sealed record VideoOptions
{
    /// <summary>Least share of the visuals of the shorter video that the other shows too, above 0 to 1. Default 0.5.</summary>
    public double LeastShare { get; init; } = 0.5;

    /// <summary>Least number of visuals in common, 2 or more: one can be a title card, or a shot that everyone takes. Default 2.</summary>
    public int LeastCommon { get; init; } = 2;

    /// <summary>Most pairs of videos with enough in common; where there are more, it is an error. Default 20 million.</summary>
    public int MostPairs { get; init; } = 20_000_000;

    internal void Check()
    {
        if (LeastShare is not (> 0 and <= 1)) throw new InputException(string.Create(CultureInfo.InvariantCulture, $"A least share of {LeastShare} of the frames can't be used."), "Give one above 0, up to 1.");
        if (LeastCommon < 2) throw new InputException(string.Create(CultureInfo.InvariantCulture, $"Videos can't be compared by {LeastCommon} visuals in common."), "Give 2 or more: one alone can be a title card.");
        if (MostPairs < 1) throw new InputException("The bounds of the options for videos leave nothing to look at.", "Give 1 or more.");
    }
}

/// <summary>Compares videos by the visuals that their key frames show.</summary>
/// <remarks>
/// Frames that show one visual count once, however long they last; neither their order nor their time is looked at, and sound is not. A video whose frames show one visual is compared as a picture, and is in no pair. So videos cut
/// from the same press footage match too: that two match does not prove who made the first. What a video shows rests on which frames were taken: take them where the picture changes, or at the same steps from all.
/// </remarks>
public static class VideoMatches
{
    /// <summary>The pairs of videos with enough in common, those with most first.</summary>
    /// <param name="groups">The groups of pictures, key frames among them (see <see cref="VisualGroups.Of"/>).</param>
    /// <param name="options">How much is enough.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">The options can't be used, or there are more pairs than they allow.</exception>
    public static IReadOnlyList<VideoMatch> Of(IReadOnlyList<VisualGroup> groups, VideoOptions? options = null, CancellationToken cancel = default)
    {
        options ??= new();
        options.Check();
        var videos = Video.Of(groups);
        List<VideoMatch> matches = [];
        foreach (var (a, b, common) in Pairs(videos, options, cancel).Concat(videos.Where(v => v.Visuals.Length >= options.LeastCommon).Select(v => (v, v, v.Visuals.Length))))
            foreach (var (i, first) in a.Keys.Index())
                foreach (var second in ReferenceEquals(a, b) ? b.Keys.Skip(i + 1) : b.Keys)
                {
                    if (matches.Count == options.MostPairs) throw TooMany(options);
                    var inOrder = string.CompareOrdinal(first, second) < 0;
                    matches.Add(new(inOrder ? first : second, inOrder ? second : first, common, (double)common / Math.Min(a.Visuals.Length, b.Visuals.Length)));
                }
        return [.. matches.OrderByDescending(m => m.Common).ThenByDescending(m => m.Share).ThenBy(m => m.First, StringComparer.Ordinal).ThenBy(m => m.Second, StringComparer.Ordinal)];
    }

    /// <summary>The name of each video by each of its keys: one for all that have enough in common with one of them, grouped as pictures are (see <see cref="VisualGroups.Of"/>).</summary>
    internal static IReadOnlyDictionary<string, string> Names(IReadOnlyList<VisualGroup> groups, VideoOptions options)
    {
        options.Check();
        var videos = Video.Of(groups);
        var near = videos.Select((_, i) => new List<int> { i }).ToArray();
        foreach (var (a, b, _) in Pairs(videos, options, default))
        {
            near[a.Place].Add(b.Place);
            near[b.Place].Add(a.Place);
        }
        var exemplarOf = VisualGroups.Stars([.. near.Select(n => n.Order().ToArray())], [.. videos.Select(v => v.Keys.Count)]);
        var nameOf = videos.ToDictionary(v => v.Keys[0], v => "video-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(videos[exemplarOf[v.Place]].Signature)))[..12], StringComparer.Ordinal);
        foreach (var video in videos) foreach (var key in video.Keys) nameOf[key] = nameOf[video.Keys[0]];
        // A post may name the video by another of its keys.
        foreach (var keys in groups.SelectMany(g => g.Members).Select(m => m.Picture.Picture.Keys).Where(k => nameOf.ContainsKey(k[0])))
            foreach (var other in keys.Skip(1)) nameOf.TryAdd(other, nameOf[keys[0]]);
        return nameOf;
    }

    // Videos with t visuals in common have one in common among any but t - 1 of those of the shorter: the rarest are looked up, so that a card which thousands show brings few together (R. J. Bayardo, Y. Ma and R. Srikant,
    // "Scaling up all pairs similarity search", WWW 2007, 131-140).
    static IEnumerable<(Video A, Video B, int Common)> Pairs(IReadOnlyList<Video> videos, VideoOptions options, CancellationToken cancel)
    {
        var showing = videos.SelectMany(v => v.Visuals.Select(visual => (visual, v))).ToLookup(s => s.visual, s => s.v);
        var rarity = showing.OrderBy(s => s.Count()).ThenBy(s => s.Key).Select((s, rank) => (s.Key, rank)).ToDictionary(s => s.Key, s => s.rank);
        var pairs = 0;
        foreach (var shorter in videos)
        {
            cancel.ThrowIfCancellationRequested();
            var least = Math.Max(options.LeastCommon, (int)Math.Ceiling(options.LeastShare * shorter.Visuals.Length - 1e-9));
            if (least > shorter.Visuals.Length) continue;
            var rarest = shorter.Visuals.OrderBy(v => rarity[v]).Take(shorter.Visuals.Length - least + 1);
            foreach (var longer in rarest.SelectMany(v => showing[v]).Where(shorter.IsBefore).Distinct())
            {
                if (shorter.InCommon(longer) is var common && common < least) continue;
                if (++pairs > options.MostPairs) throw TooMany(options);
                yield return (shorter, longer, common);
            }
        }
    }

    static InputException TooMany(VideoOptions options) =>
        new(string.Create(CultureInfo.InvariantCulture, $"More than {options.MostPairs:N0} pairs of videos have enough in common."), "Take a greater LeastShare or LeastCommon, or leave out frames that nearly all have.");

    /// <summary>Videos that show the same visuals, two or more.</summary>
    /// <param name="Place">Where they stand among all: by their visuals, so that it depends on no order.</param>
    /// <param name="Signature">The names of the visuals.</param>
    /// <param name="Visuals">The visuals, ascending.</param>
    /// <param name="Keys">The first key of each.</param>
    sealed record Video(int Place, string Signature, int[] Visuals, IReadOnlyList<string> Keys)
    {
        public static IReadOnlyList<Video> Of(IReadOnlyList<VisualGroup> groups)
        {
            var byName = groups.OrderBy(g => g.Name, StringComparer.Ordinal).ToArray();
            return
            [
                .. byName.SelectMany((g, visual) => g.Members.Select(m => (Key: m.Picture.Picture.Keys[0], visual))).Distinct()
                    .GroupBy(s => s.Key, s => s.visual, StringComparer.Ordinal).Where(v => v.Skip(1).Any())
                    .GroupBy(v => string.Join(' ', v.Select(visual => byName[visual].Name)), StringComparer.Ordinal).OrderBy(s => s.Key, StringComparer.Ordinal)
                    .Select((s, place) => new Video(place, s.Key, [.. s.First()], [.. s.Select(v => v.Key).Order(StringComparer.Ordinal)])),
            ];
        }

        /// <summary>Whether the other is longer, or as long and later: so that each pair is looked at once.</summary>
        public bool IsBefore(Video other) => (Visuals.Length, Place).CompareTo((other.Visuals.Length, other.Place)) < 0;

        public int InCommon(Video other)
        {
            var (common, i, j) = (0, 0, 0);
            while (i < Visuals.Length && j < other.Visuals.Length)
            {
                var order = Visuals[i].CompareTo(other.Visuals[j]);
                if (order == 0) common++;
                if (order <= 0) i++;
                if (order >= 0) j++;
            }
            return common;
        }
    }
}
