namespace Concordance.Cli.Tests.Readme;

/// <summary>Every link within the checkout leads somewhere, and none to an insecure place.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All.Where(p => p.Links.Count > 0).Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_LeadToWhatIsThere(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Checkout.Root, page))!;
        foreach (var (line, target) in new MarkdownPage(page).Links)
        {
            var place = $"{page}, line {line}: {target}";
            if (Uri.TryCreate(target, UriKind.Absolute, out var absolute) && absolute.Scheme != Uri.UriSchemeFile)
            {
                Assert.True(absolute.Scheme == Uri.UriSchemeHttps, place);
                continue;
            }
            var (path, heading) = target.Split('#') is [var p, var h] ? (p, h) : (target, null);
            var full = Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(path)));
            Assert.True(path.Length == 0 || Path.Exists(full), place);
            Assert.True(full.StartsWith(Checkout.Root, StringComparison.Ordinal), place + ": leads out of the checkout");
            if (heading is null) continue;
            var name = path.Length == 0 ? page : Path.GetRelativePath(Checkout.Root, full).Replace('\\', '/');
            Assert.True(new MarkdownPage(name).Headings.Contains(heading), place + ": there is no such heading");
        }
    }

    /// <summary>Paths that stand as code in the README are files of the checkout too.</summary>
    [Fact]
    public void Paths_InTheReadme_AreThere()
    {
        string[] roots = ["src/", "tests/", "data/", "notebooks/", ".github/"];
        Assert.All(MarkdownPage.Readme.Inlines.Where(i => roots.Any(r => i.Text.StartsWith(r, StringComparison.Ordinal)) && !i.Text.Contains(' ', StringComparison.Ordinal)), i => Assert.True(Path.Exists(Path.Combine(Checkout.Root, i.Text)) || i.Text.Contains("/bin/", StringComparison.Ordinal), $"line {i.Line}: {i.Text}"));
    }
}
