using System.Reflection;
using YamlDotNet.RepresentationModel;

namespace Concordance.Cli.Tests.Readme;

/// <summary>How the toolkit is cited, by the form of the Citation File Format 1.2.0.</summary>
public sealed class CitationTests
{
    static readonly YamlMappingNode s_file = Read();

    [Fact]
    public void Fields_AreThoseThatTheFormAsksFor()
    {
        Assert.All((string[])["cff-version", "message", "title", "authors", "abstract", "keywords", "license", "type", "version"], key => Assert.True(s_file.Children.ContainsKey(key), key));
        Assert.Equal(("1.2.0", "software", "MIT"), (Text(s_file, "cff-version"), Text(s_file, "type"), Text(s_file, "license")));
        Assert.StartsWith("MIT License", File.ReadAllText(Path.Combine(Checkout.Root, "LICENSE")), StringComparison.Ordinal);
        Assert.All(List(s_file, "authors"), a => Assert.NotEmpty(Text(a, "name")));
        Assert.Equal(List<YamlScalarNode>(s_file, "keywords").Distinct().Count(), List<YamlScalarNode>(s_file, "keywords").Count);
    }

    [Fact]
    public void Version_IsTheOneThatIsBuilt() =>
        Assert.Equal(typeof(ExitCode).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion, Text(s_file, "version"));

    /// <summary>Only methods that the code itself names by title.</summary>
    [Fact]
    public void References_AreCitedInTheCode()
    {
        // Titles go over lines of comments.
        var code = string.Join('\n', Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src"), "*.cs", SearchOption.AllDirectories).Where(f => !f.Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj")).Select(Plain));
        var references = List(s_file, "references");
        Assert.NotEmpty(references);
        Assert.All(references, r =>
        {
            Assert.Contains(Text(r, "type"), (string[])["article", "conference-paper", "report"]);
            Assert.InRange(int.Parse(Text(r, "year"), System.Globalization.CultureInfo.InvariantCulture), 1900, 2100);
            Assert.Contains(Text(r, "title"), code, StringComparison.OrdinalIgnoreCase);
            Assert.Contains(Text(List(r, "authors")[0], "family-names"), code, StringComparison.Ordinal);
        });
    }

    static string Plain(string path) => string.Join(' ', File.ReadLines(path).Select(l => l.Trim().TrimStart('/').Trim()));

    static YamlMappingNode Read()
    {
        using var text = new StringReader(File.ReadAllText(Path.Combine(Checkout.Root, ".github", "CITATION.cff")));
        var stream = new YamlStream();
        stream.Load(text);
        return (YamlMappingNode)Assert.Single(stream.Documents).RootNode;
    }

    static IReadOnlyList<YamlMappingNode> List(YamlMappingNode of, string key) => List<YamlMappingNode>(of, key);

    static IReadOnlyList<T> List<T>(YamlMappingNode of, string key) where T : YamlNode => [.. ((YamlSequenceNode)of.Children[key]).Cast<T>()];

    static string Text(YamlMappingNode of, string key) => ((YamlScalarNode)of.Children[key]).Value ?? "";
}
