using System.Globalization;
using System.Text.Json.Nodes;

namespace Concordance.Notebooks;

/// <summary>Compares an executed notebook with another run of it, cell by cell and output by output.</summary>
/// <remarks>Text and tables are compared by every character, figures by their numbers, and pictures by what they show: another processor may smooth an edge by another shade.</remarks>
public static class NotebookComparison
{
    /// <summary>Tells whether two pictures, given in base64, show the same; gives what differs, or null.</summary>
    public delegate string? PictureComparer(string was, string now);

    /// <summary>The differences, in the order of the cells.</summary>
    /// <param name="name">The notebook's file name.</param>
    /// <param name="was">The notebook as it was published, with outputs.</param>
    /// <param name="now">The notebook as it ran now.</param>
    /// <param name="pictures">How pictures are compared; null compares their bytes.</param>
    public static IReadOnlyList<Difference> Of(string name, NotebookDocument was, NotebookDocument now, PictureComparer? pictures = null)
    {
        ArgumentNullException.ThrowIfNull(was);
        ArgumentNullException.ThrowIfNull(now);
        List<Difference> all = [.. Json(name, "metadata of the notebook", was.Metadata, now.Metadata), .. Json(name, "other members of the notebook", was.Unknown, now.Unknown)];
        if (was.FormatMinor != now.FormatMinor) all.Add(new(name, "minor version of the format", was.FormatMinor.ToString(CultureInfo.InvariantCulture), now.FormatMinor.ToString(CultureInfo.InvariantCulture)));
        var ids = now.Cells.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        all.AddRange(was.Cells.Where(c => !ids.Contains(c.Id)).Select(c => new Difference($"{name}#{c.Id}", "cell", TextComparison.Cut(c.Source), "(gone)")));
        var before = was.Cells.GroupBy(c => c.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (var cell in now.Cells)
            if (before.TryGetValue(cell.Id, out var published)) all.AddRange(Of($"{name}#{cell.Id}", published, cell, pictures));
            else all.Add(new($"{name}#{cell.Id}", "cell", "(not there)", TextComparison.Cut(cell.Source)));
        if (all.Count == 0 && !was.Cells.Select(c => c.Id).SequenceEqual(now.Cells.Select(c => c.Id), StringComparer.Ordinal)) all.Add(new(name, "order of the cells", "another", "as they ran"));
        return all;
    }

    static IEnumerable<Difference> Of(string where, NotebookCell was, NotebookCell now, PictureComparer? pictures)
    {
        if (was.Kind != now.Kind) yield return new(where, "kind of the cell", was.Kind.ToString(), now.Kind.ToString());
        if (TextComparison.FirstDifference(was.Source, now.Source) is { } text) yield return new(where, "text of the cell", text.Was, text.Is);
        foreach (var difference in Json(where, "metadata of the cell", was.Metadata, now.Metadata).Concat(Json(where, "attachments", was.Attachments, now.Attachments)).Concat(Json(where, "other members of the cell", was.Unknown, now.Unknown))) yield return difference;
        if (was.ExecutionCount != now.ExecutionCount) yield return new(where, "execution count", Count(was.ExecutionCount), Count(now.ExecutionCount));
        if (was.Outputs.Count != now.Outputs.Count) yield return new(where, "number of outputs", Count(was.Outputs.Count), Count(now.Outputs.Count));
        for (var i = 0; i < Math.Min(was.Outputs.Count, now.Outputs.Count); i++)
            foreach (var difference in OfOutput(where, $"output {Count(i + 1)}", was.Outputs[i], now.Outputs[i], pictures)) yield return difference;
    }

    static IEnumerable<Difference> OfOutput(string where, string what, JsonObject was, JsonObject now, PictureComparer? pictures)
    {
        // The bundle is looked at by its kinds, all else as it stands.
        var (rest, restNow) = ((JsonObject)was.DeepClone(), (JsonObject)now.DeepClone());
        rest.Remove("data");
        restNow.Remove("data");
        foreach (var difference in Json(where, what, rest, restNow)) yield return difference;
        var (data, dataNow) = (was["data"] as JsonObject ?? [], now["data"] as JsonObject ?? []);
        foreach (var mime in data.Select(m => m.Key).Union(dataNow.Select(m => m.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var part = $"{what}, {mime}";
            if (!data.ContainsKey(mime) || !dataNow.ContainsKey(mime)) yield return new(where, part, data.ContainsKey(mime) ? "there" : "(not there)", dataNow.ContainsKey(mime) ? "there" : "(not there)");
            else if (mime.StartsWith("image/", StringComparison.Ordinal) && mime != "image/svg+xml")
            {
                var (picture, pictureNow) = (Text(data[mime]), Text(dataNow[mime]));
                if (!string.Equals(picture.TrimEnd(), pictureNow.TrimEnd(), StringComparison.Ordinal) && (pictures is null ? "other bytes" : pictures(picture, pictureNow)) is { } shown) yield return new(where, part, "the picture", shown);
            }
            else if (data[mime] is JsonObject || dataNow[mime] is JsonObject)
                foreach (var difference in Json(where, part, data[mime], dataNow[mime])) yield return difference;
            else if (TextComparison.FirstDifference(Text(data[mime]), Text(dataNow[mime])) is { } text) yield return new(where, part, text.Was, text.Is);
        }
    }

    static IEnumerable<Difference> Json(string where, string what, JsonNode? was, JsonNode? now) =>
        JsonComparison.Differences(was, now).Select(d => new Difference(where, d.Path == "$" ? what : $"{what}, {d.Path[2..]}", TextComparison.Cut(d.Was), TextComparison.Cut(d.Is), d.WithinTolerance));

    static string Text(JsonNode? node) => MultilineText.Join(node) ?? "";

    static string Count(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "none";
}
