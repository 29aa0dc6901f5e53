using System.Text.Json.Nodes;

namespace Concordance.Notebooks;

/// <summary>What the links and images of one cell may lead to.</summary>
/// <param name="Here">The notebook that the cell is in.</param>
/// <param name="All">All notebooks of the report.</param>
/// <param name="Attachments">The cell's attachments.</param>
sealed record LinkTargets(PreparedNotebook Here, IReadOnlyList<PreparedNotebook> All, JsonObject? Attachments)
{
    /// <summary>The place in the page that an address means; null where it leads elsewhere.</summary>
    public string? Anchor(string url)
    {
        var (path, fragment) = Cut(url);
        var notebook = path.Length == 0 ? Here : Notebook(path);
        if (notebook is null) return null;
        return fragment.Length == 0 ? notebook.Anchor : notebook.Places.GetValueOrDefault(Slug.Of(fragment), notebook.Anchor);
    }

    /// <summary>A data address for an image that the notebook itself carries; null for every other image.</summary>
    public string? Image(string url)
    {
        if (url.StartsWith("attachment:", StringComparison.Ordinal))
        {
            var bundle = Attachments?[Uri.UnescapeDataString(url["attachment:".Length..])] as JsonObject;
            return DataImage.Types.Select(mime => DataImage.FromBase64(mime, MultilineText.Join(bundle?[mime])))
                .FirstOrDefault(image => image is not null);
        }
        return DataImage.Checked(url);
    }

    PreparedNotebook? Notebook(string path)
    {
        // A scheme or a host leads out of the report, whatever the file is called.
        if (path.Contains(':', StringComparison.Ordinal) || path.StartsWith("//", StringComparison.Ordinal)) return null;
        var name = path[(path.LastIndexOf('/') + 1)..];
        return All.FirstOrDefault(n => n.Run.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    static (string Path, string Fragment) Cut(string url)
    {
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? url : url[..hash];
        return (Uri.UnescapeDataString(path), hash < 0 ? "" : Uri.UnescapeDataString(url[(hash + 1)..]));
    }
}
