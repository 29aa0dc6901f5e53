using System.Text.Json.Nodes;

namespace Concordance.Notebooks;

/// <summary>What a cell gave. Line ends are <c>\n</c>.</summary>
/// <param name="Value">The last expression's value; null where there was none, where it was null, or where the cell failed.</param>
/// <param name="Output">What was written to standard output.</param>
/// <param name="ErrorOutput">What was written to standard error.</param>
/// <param name="Error">Why the cell failed; null where it did not.</param>
public sealed record CellResult(MimeBundle? Value, string Output, string ErrorOutput, CellError? Error);

/// <summary>One value in several forms, as Jupyter's messages and outputs hold it.</summary>
/// <param name="Data">Mime type to content: text, base64 for binary types, a JSON tree for JSON types.</param>
/// <param name="Metadata">Mime type to an object about that form, such as an image's <c>alt</c> text; often empty.</param>
public sealed record MimeBundle(JsonObject Data, JsonObject Metadata);
