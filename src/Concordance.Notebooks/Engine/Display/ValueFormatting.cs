using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;

namespace Concordance.Notebooks;

/// <summary>
/// Turns a value into a mime bundle through the formatters registered with Microsoft.DotNet.Interactive.Formatting.
/// Only formatters that someone registered give rich forms. A type without one is shown as plain text: the package's own HTML
/// is an object tree with a style block in each output and links to another host.
/// The package keeps its registrations for the whole process, so sessions share them.
/// </summary>
public static partial class ValueFormatting
{
    /// <summary>
    /// A form that is never shown: a formatter registered for this type writes the output's metadata as JSON,
    /// for example <c>{"image/png": {"alt": "Posts per hour"}}</c>.
    /// </summary>
    public const string MetadataMimeType = "application/vnd.concordance.output-metadata+json";

    /// <summary>The forms of a value; always with <c>text/plain</c>. Null for null.</summary>
    /// <param name="value">Any value. What its formatters throw comes through.</param>
    public static MimeBundle? Format(object? value)
    {
        if (value is null) return null;
        if (value is MimeBundle bundle) return bundle;
        if (value is string text) return Plain(text);

        var type = value.GetType();
        var custom = Formatter.RegisteredFormatters(includeDefaults: false).Where(f => Handles(f.Type, type))
            .Select(f => f.MimeType).ToHashSet(StringComparer.Ordinal);
        var data = new JsonObject();
        foreach (var mime in Formatter.GetPreferredMimeTypesFor(type).Where(m => m != PlainTextFormatter.MimeType))
            if (custom.Contains(mime) || (value is IHtmlContent && mime == HtmlFormatter.MimeType))
                data[mime] = Content(value, mime);
        data[PlainTextFormatter.MimeType] = PlainText(value);

        var metadata = custom.Contains(MetadataMimeType) ? Content(value, MetadataMimeType) as JsonObject : null;
        return new MimeBundle(data, metadata ?? []);
    }

    /// <summary>Some forms of a value, and always <c>text/plain</c>.</summary>
    /// <param name="value">Any value; null shows as the word.</param>
    /// <param name="mimeTypes">The forms; none for all that someone registered.</param>
    public static MimeBundle Format(object? value, IReadOnlyList<string> mimeTypes)
    {
        var bundle = Format(value ?? "null")!;
        if (mimeTypes.Count == 0 || value is null or MimeBundle) return bundle;
        var data = new JsonObject();
        foreach (var mime in mimeTypes.Where(m => m != PlainTextFormatter.MimeType))
            data[mime] = bundle.Data[mime]?.DeepClone() ?? (mime == HtmlFormatter.MimeType
                ? $"<pre>{Html.Escape((string?)bundle.Data[PlainTextFormatter.MimeType] ?? "")}</pre>"
                : Content(value, mime));
        data[PlainTextFormatter.MimeType] = bundle.Data[PlainTextFormatter.MimeType]?.DeepClone();
        return new MimeBundle(data, bundle.Metadata);
    }

    static MimeBundle Plain(string text) =>
        new(new JsonObject { [PlainTextFormatter.MimeType] = MultilineText.UnixLineEnds(text) }, []);

    // The names that the compiler gives to anonymous types count up with the cells and mean nothing to a reader.
    static string PlainText(object value) => AnonymousName().Replace(
        MultilineText.UnixLineEnds(value.ToDisplayString(PlainTextFormatter.MimeType)), "Anonymous");

    static JsonNode? Content(object value, string mime)
    {
        var text = value.ToDisplayString(mime);
        if (MultilineText.IsJson(mime)) return JsonNode.Parse(text);
        return MultilineText.IsText(mime) ? MultilineText.UnixLineEnds(text) : text;
    }

    static bool Handles(Type registered, Type type)
    {
        if (registered.IsAssignableFrom(type)) return true;
        if (!registered.IsGenericTypeDefinition) return false;
        return Ancestry(type).Any(t => t.IsGenericType && t.GetGenericTypeDefinition() == registered);
    }

    static IEnumerable<Type> Ancestry(Type type)
    {
        for (Type? t = type; t is not null; t = t.BaseType) yield return t;
        foreach (var i in type.GetInterfaces()) yield return i;
    }

    [GeneratedRegex(@"<>f__AnonymousType[\d#]*(?:<[\w<>,.\[\] #]*>)?")]
    private static partial Regex AnonymousName();
}
