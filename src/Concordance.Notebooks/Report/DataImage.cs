using System.Text;

namespace Concordance.Notebooks;

/// <summary>Images that travel in the page itself.</summary>
static class DataImage
{
    public static IReadOnlyList<string> Types { get; } =
        ["image/png", "image/jpeg", "image/webp", "image/gif", "image/svg+xml"];

    /// <summary>A data address; null where there is no content or it is no base64.</summary>
    public static string? FromBase64(string mime, string? content)
    {
        if (content is null) return null;
        var compact = string.Concat(content.Where(c => !char.IsWhiteSpace(c)));
        return compact.Length > 0 && Convert.TryFromBase64String(compact, new byte[compact.Length], out _)
            ? $"data:{mime};base64,{compact}"
            : null;
    }

    public static string FromSvg(string svg) =>
        $"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(svg))}";

    /// <summary>The address itself where it is a data address of an image; null otherwise.</summary>
    public static string? Checked(string url)
    {
        foreach (var mime in Types)
        {
            var start = $"data:{mime};base64,";
            if (url.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return FromBase64(mime, url[start.Length..]);
        }
        return null;
    }
}
