using System.Text.Json;

namespace Concordance.Ingest;

/// <summary>The items of a whole-file object that stands on one line, such as <c>{"feed":[…]}</c>. Over many lines <see cref="JsonItemBlocks"/> takes them apart.</summary>
static class JsonItemLists
{
    /// <summary>The items with the object that holds their list; null where there is no such list.</summary>
    /// <param name="whole">A line.</param>
    /// <param name="paths">See <see cref="Formats.SourceFormat.ItemLists"/>.</param>
    public static IReadOnlyList<(JsonElement Item, JsonElement Around)>? Of(JsonElement whole, IReadOnlyCollection<string> paths)
    {
        List<(JsonElement, JsonElement)> items = [];
        var any = false;
        foreach (var path in paths) Walk(whole, path.Split('.'), items, ref any);
        return any ? items : null;
    }

    static void Walk(JsonElement at, ReadOnlySpan<string> steps, List<(JsonElement, JsonElement)> items, ref bool any)
    {
        if (at.ValueKind == JsonValueKind.Array)
        {
            foreach (var one in at.EnumerateArray()) Walk(one, steps, items, ref any);
            return;
        }
        if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(steps[0], out var next)) return;
        if (steps.Length > 1)
        {
            Walk(next, steps[1..], items, ref any);
            return;
        }
        if (next.ValueKind != JsonValueKind.Array) return;
        any = true;
        foreach (var item in next.EnumerateArray()) items.Add((item, at));
    }
}
