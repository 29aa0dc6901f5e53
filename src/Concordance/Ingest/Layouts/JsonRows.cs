using System.Text;
using System.Text.Json;
using Concordance.Ingest.Formats;

namespace Concordance.Ingest;

/// <summary>The rows of JSON: values one a line, or items of a list, each unfolded as its format says.</summary>
sealed class JsonRows(Utf8Text text, bool byLine, IReadOnlyCollection<string> lists, SourceFormat format) : IRowSource
{
    /// <summary>Deeper than any export goes. What is nested deeper would cost the stack.</summary>
    public const int MostDepth = 128;

    static readonly JsonDocumentOptions s_options = new() { MaxDepth = MostDepth };

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes => text.Notes;

    /// <inheritdoc/>
    public IEnumerable<T> Map<T>(Func<IRow, T> selector) => OrderedPipeline.Run(Blocks(text, byLine, lists), block => Work(block, selector));

    /// <inheritdoc/>
    public void Dispose() => text.Dispose();

    /// <summary>The values of a text.</summary>
    public static IEnumerable<JsonBlock> Blocks(Stream text, bool byLine, IReadOnlyCollection<string> lists) =>
        byLine ? JsonLineBlocks.Of(text) : new JsonItemBlocks(text, lists).All();

    /// <summary>Reads one value, or says what is wrong with it.</summary>
    public static (JsonDocument? Document, string? Problem, string? Detail) Parse(ReadOnlyMemory<byte> value)
    {
        try
        {
            var document = JsonDocument.Parse(JsonEscapes.Mend(value), s_options);
            if (document.RootElement.ValueKind == JsonValueKind.Object) return (document, null, null);
            document.Dispose();
            return (null, "not a JSON object", null);
        }
        catch (JsonException e)
        {
            return (null, "not valid JSON", e.Message);
        }
    }

    List<T> Work<T>(JsonBlock block, Func<IRow, T> selector)
    {
        List<T> results = new(block.Values.Count);
        foreach (var slice in block.Values)
        {
            var value = block.Bytes.AsMemory(slice.Start, slice.Length);
            var (document, problem, detail) = slice.Problem is { } cut ? (null, cut, null) : Parse(value);
            if (document is null)
            {
                var raw = Encoding.UTF8.GetString(value.Span);
                if (format.Damaged(raw) is { } what) problem = $"{problem}: {what}";
                results.Add(selector(JsonRow.Broken(raw, slice.Line, problem!, detail)));
                continue;
            }
            using (document)
            using (var around = slice.Around is null ? null : JsonDocument.Parse(slice.Around))
                foreach (var row in format.Unfold(document.RootElement, slice.Line))
                    results.Add(selector(around is null ? row : row.Within(around.RootElement)));
        }
        block.Return();
        return results;
    }
}
