using System.Text;
using System.Text.Json.Nodes;

namespace Concordance.Notebooks;

/// <summary>Gathers what the cells of a notebook show as the outputs that notebook format 4 stores.</summary>
/// <param name="folder">The notebook's folder: paths in texts are made relative to it.</param>
sealed class NotebookOutputs(string folder) : ICellOutput
{
    readonly Dictionary<string, List<JsonObject>> _displays = new(StringComparer.Ordinal);
    readonly List<(JsonObject Stream, StringBuilder Text)> _texts = [];
    IList<JsonObject> _outputs = [];

    /// <summary>What comes from here on belongs to this cell.</summary>
    public void Start(NotebookCell cell) => _outputs = cell.Outputs;

    public void Write(bool isError, string text)
    {
        var name = isError ? "stderr" : "stdout";
        if (_outputs.LastOrDefault() is not { } last || (string?)last["name"] != name)
        {
            _outputs.Add(last = new JsonObject { ["output_type"] = "stream", ["name"] = name });
            _texts.Add((last, new StringBuilder()));
        }
        _texts[^1].Text.Append(text);
    }

    public void Display(MimeBundle value, string? displayId, bool isUpdate)
    {
        var shown = displayId is null ? null : _displays.GetValueOrDefault(displayId);
        if (isUpdate)
        {
            foreach (var output in shown ?? []) (output["data"], output["metadata"]) = (Own(value.Data), value.Metadata.DeepClone());
            return;
        }
        var added = Output("display_data", value);
        _outputs.Add(added);
        if (displayId is null) return;
        if (shown is null) _displays[displayId] = shown = [];
        shown.Add(added);
    }

    public string? Ask(string prompt, bool isPassword) => null;

    /// <summary>The cell has ended.</summary>
    public void End(CellResult result, int executionCount)
    {
        foreach (var (stream, text) in _texts) stream["text"] = PathMasking.Relative(MultilineText.UnixLineEnds(text.ToString()), folder);
        _texts.Clear();
        if (result.Value is { } value)
        {
            var output = Output("execute_result", value);
            output.Insert(1, "execution_count", executionCount);
            _outputs.Add(output);
        }
        if (result.Error is { } error)
            _outputs.Add(new JsonObject
            {
                ["output_type"] = "error",
                ["ename"] = error.TypeName,
                ["evalue"] = error.Message,
                ["traceback"] = new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)]),
            });
    }

    static JsonObject Output(string type, MimeBundle value) => new()
    {
        ["output_type"] = type,
        ["data"] = Own(value.Data),
        ["metadata"] = value.Metadata.DeepClone(),
    };

    /// <summary>A copy without what would reach for another host: whoever opens the notebook would be seen there.</summary>
    static JsonObject Own(JsonObject data)
    {
        var own = (JsonObject)data.DeepClone();
        foreach (var (mime, reference) in OutputRules.ForeignReferences(data))
        {
            own.Remove(mime);
            own["text/plain"] = $"[{mime} left out: it refers to another host, {reference}]\n{MultilineText.Join(own["text/plain"])}";
        }
        return own;
    }
}
