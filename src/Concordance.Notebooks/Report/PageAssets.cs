using System.Security.Cryptography;
using System.Text;

namespace Concordance.Notebooks;

/// <summary>The style and the scripts that stand in the page, and the policy that lets exactly those scripts run.</summary>
static class PageAssets
{
    public static string Style { get; } = Resource("report.css");

    public static string FigureScript { get; } = Resource("report.js");

    /// <summary>
    /// A Content Security Policy: nothing is fetched, no form is sent, and of all scripts only the given ones run.
    /// </summary>
    public static string Policy(IEnumerable<string> scripts)
    {
        var hashes = scripts.Select(s => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(s)))}'").ToList();
        var allowed = hashes.Count > 0 ? string.Join(' ', hashes) : "'none'";
        return $"default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src {allowed}; base-uri 'none'; form-action 'none'";
    }

    /// <summary>The script as it may stand in a page, byte for byte as the browser will hash it.</summary>
    public static string Inline(string script) =>
        MultilineText.UnixLineEnds(script).Replace('\0', '\ufffd')
            .Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase)
            .Replace("<!--", "<\\!--", StringComparison.Ordinal);

    static string Resource(string name)
    {
        var assembly = typeof(PageAssets).Assembly;
        using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return MultilineText.UnixLineEnds(reader.ReadToEnd());
    }
}
