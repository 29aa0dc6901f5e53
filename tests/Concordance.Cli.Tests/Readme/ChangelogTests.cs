using System.Reflection;
using System.Text.RegularExpressions;

namespace Concordance.Cli.Tests.Readme;

/// <summary>The changelog has the version that is built, in the form that it names.</summary>
public sealed partial class ChangelogTests
{
    static readonly string[] s_lines = File.ReadAllText(Path.Combine(Checkout.Root, ".github", "CHANGELOG.md")).ReplaceLineEndings("\n").Split('\n');

    static List<string> Versions => [.. s_lines.Select(l => Section().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value)];

    [Fact]
    public void Sections_BeginWithUnreleased_ThenTheVersionThatIsBuilt()
    {
        var built = typeof(ExitCode).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        Assert.Equal(["Unreleased", built], Versions[..2]);
    }

    [Fact]
    public void Versions_FallFromTopToBottom()
    {
        var versions = Versions[1..].Select(Version.Parse).ToList();
        Assert.Equal(versions.Distinct().OrderDescending(), versions);
    }

    [Fact]
    public void Headings_AreThoseOfTheForm()
    {
        string[] kinds = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];
        Assert.All(s_lines.Where(l => l.StartsWith("### ", StringComparison.Ordinal)), l => Assert.Contains(l[4..], kinds));
        Assert.Equal(s_lines.Count(l => l.StartsWith("## ", StringComparison.Ordinal)), Versions.Count);
    }

    [GeneratedRegex(@"^## \[([^\]]+)\]")]
    private static partial Regex Section();
}
