using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using Concordance.Notebooks;

namespace Concordance.Kernel;

/// <summary>What the messages of the kernel say, as the protocol spells it.</summary>
static class Contents
{
    static readonly string s_version = typeof(Contents).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    /// <summary>The version of this kernel.</summary>
    public static string Version => s_version;

    public static JsonObject KernelInfo() => new()
    {
        ["status"] = "ok",
        ["protocol_version"] = MessageHeader.ProtocolVersion,
        ["implementation"] = "concordance",
        ["implementation_version"] = Version,
        ["language_info"] = new JsonObject
        {
            ["name"] = "C#",
            ["version"] = "14.0",
            ["mimetype"] = "text/x-csharp",
            ["file_extension"] = ".cs",
            ["pygments_lexer"] = "csharp",
            ["codemirror_mode"] = "text/x-csharp",
            ["nbconvert_exporter"] = "script",
        },
        ["banner"] = string.Create(CultureInfo.InvariantCulture, $"Concordance {Version}: C# notebooks. '#!lsmagic' lists what a cell can begin with."),
        ["help_links"] = new JsonArray(),
        ["debugger"] = false,
        ["supported_features"] = new JsonArray(),
    };

    public static JsonObject Status(string state) => new() { ["execution_state"] = state };

    public static JsonObject ExecuteInput(string code, int count) => new() { ["code"] = code, ["execution_count"] = count };

    public static JsonObject Stream(bool isError, string text) => new() { ["name"] = isError ? "stderr" : "stdout", ["text"] = text };

    public static JsonObject ExecuteResult(MimeBundle value, int count) => With(Bundle(value), "execution_count", count);

    public static JsonObject DisplayData(MimeBundle value, string? displayId) =>
        With(Bundle(value), "transient", displayId is null ? new JsonObject() : new JsonObject { ["display_id"] = displayId });

    public static JsonObject ClearOutput(bool wait) => new() { ["wait"] = wait };

    public static JsonObject Error(CellError error) => new()
    {
        ["ename"] = error.TypeName, ["evalue"] = error.Message, ["traceback"] = new JsonArray([.. error.Traceback.Select(l => (JsonNode)l)]),
    };

    public static JsonObject ErrorReply(CellError error) => With(Error(error), "status", "error");

    public static JsonObject Ok() => new() { ["status"] = "ok" };

    public static JsonObject Aborted() => new() { ["status"] = "aborted" };

    public static JsonObject ExecuteOk(int count, JsonObject expressions, JsonArray payload) => new()
    {
        ["status"] = "ok", ["execution_count"] = count, ["user_expressions"] = expressions, ["payload"] = payload,
    };

    /// <summary>Shows text in the frontend's pager.</summary>
    public static JsonObject Page(MimeBundle value) => new() { ["source"] = "page", ["data"] = value.Data.DeepClone(), ["start"] = 0 };

    /// <summary>A user expression's value.</summary>
    public static JsonObject Expression(MimeBundle? value) => With(Bundle(value ?? new([], [])), "status", "ok");

    public static JsonObject Complete(string code, Completion completion)
    {
        var start = TextPosition.ToCodePoints(code, completion.Start);
        var end = TextPosition.ToCodePoints(code, completion.End);
        return new()
        {
            ["status"] = "ok",
            ["matches"] = new JsonArray([.. completion.Items.Select(i => (JsonNode)i.Text)]),
            ["cursor_start"] = start,
            ["cursor_end"] = end,
            ["metadata"] = new JsonObject
            {
                // Not of the protocol; JupyterLab and VS Code draw the icons by it.
                ["_jupyter_types_experimental"] = new JsonArray([.. completion.Items.Select(i => (JsonNode)new JsonObject
                {
                    ["text"] = i.Text, ["type"] = i.Kind, ["start"] = start, ["end"] = end,
                })]),
            },
        };
    }

    public static JsonObject Inspect(MimeBundle? found) => With(With(Bundle(found ?? new([], [])), "found", found is not null), "status", "ok");

    public static JsonObject IsComplete(CellCompleteness completeness)
    {
        var content = new JsonObject { ["status"] = completeness.Status };
        return completeness.Status == "incomplete" ? With(content, "indent", completeness.Indent) : content;
    }

    public static JsonObject CommInfo() => new() { ["status"] = "ok", ["comms"] = new JsonObject() };

    public static JsonObject CommClose(string id) => new() { ["comm_id"] = id, ["data"] = new JsonObject() };

    public static JsonObject Shutdown(bool restart) => new() { ["status"] = "ok", ["restart"] = restart };

    public static JsonObject InputRequest(string prompt, bool isPassword) => new() { ["prompt"] = prompt, ["password"] = isPassword };

    static JsonObject Bundle(MimeBundle value) => new() { ["data"] = value.Data.DeepClone(), ["metadata"] = value.Metadata.DeepClone() };

    static JsonObject With(JsonObject content, string name, JsonNode value)
    {
        content[name] = value;
        return content;
    }
}
