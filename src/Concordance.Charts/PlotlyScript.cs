using System.Reflection;

namespace Concordance.Charts;

/// <summary>plotly.js itself, as carried by Plotly.NET, so that a page can hold it and load nothing.</summary>
public static class PlotlyScript
{
    const string Prefix = "Plotly.NET.plotly-", Suffix = ".min.js";

    static readonly Assembly Carrier = typeof(Plotly.NET.GenericChart).Assembly;
    static readonly Lazy<string> Text = new(Read);

    /// <summary>Version of plotly.js, such as 2.28.0.</summary>
    public static string Version => Resource[Prefix.Length..^Suffix.Length];

    /// <summary>The minified script (MIT licence, 3.6 million characters). It may be put into a script element as it is.</summary>
    /// <exception cref="InvalidOperationException">Plotly.NET does not carry the script, or it could end its own script element.</exception>
    public static string Source() => Text.Value;

    static string Resource => Carrier.GetManifestResourceNames()
        .FirstOrDefault(n => n.StartsWith(Prefix, StringComparison.Ordinal) && n.EndsWith(Suffix, StringComparison.Ordinal))
        ?? throw new InvalidOperationException(
            "Plotly.NET carries no plotly.js. Use the version of Plotly.NET that Directory.Packages.props names.");

    static string Read()
    {
        using var stream = Carrier.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        string source = reader.ReadToEnd();
        if (source.Contains("</script", StringComparison.OrdinalIgnoreCase))
            throw new InvalidOperationException("plotly.js holds the text \"</script\" and cannot stand in a page as it is.");
        return source;
    }
}
