using System.Text.Json.Nodes;

namespace Concordance.Notebooks.Cells;

/// <summary>Shows values from the middle of a cell.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows a value before the cell's end.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">The forms to show; none for all that the value has.</param>
    /// <returns>What was shown, to be changed later.</returns>
    public static DisplayedValue Display<T>(this T value, params string[] mimeTypes) => DisplayedValue.Show(value, mimeTypes);

    /// <summary>Shows text as it stands under a mime type.</summary>
    /// <param name="content">The text.</param>
    /// <param name="mimeType">Its type, such as <c>text/markdown</c>.</param>
    /// <returns>What was shown, to be changed later.</returns>
    public static DisplayedValue DisplayAs(this string content, string mimeType)
    {
        var data = new JsonObject { [mimeType] = MultilineText.IsJson(mimeType) ? JsonNode.Parse(content) : content };
        data.TryAdd("text/plain", content);
        return DisplayedValue.Show(new MimeBundle(data, []), []);
    }

    /// <summary>The items as they are, with a bar that shows how far they were gone through.</summary>
    /// <param name="items">The items.</param>
    /// <param name="things">What they are, such as <c>accounts</c>.</param>
    public static IEnumerable<T> WithProgress<T>(this IEnumerable<T> items, string things)
    {
        var list = items as IReadOnlyCollection<T> ?? [.. items];
        using var bar = new ProgressBar(things, list.Count);
        long done = 0;
        foreach (var item in list)
        {
            yield return item;
            bar.Report(++done);
        }
    }
}
