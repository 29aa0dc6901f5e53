using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Concordance.Packages.Tests;

/// <summary>What 'dotnet pack' gives.</summary>
public class PackedTests(EmptyMachine machine)
{
    static readonly string[] s_all = ["Concordance", "Concordance.Charts", "Concordance.Course", "Concordance.Tool"];

    [Fact]
    public void Pack_GivesFourPackages_AndNothingElse() =>
        Assert.Equal(s_all.Select(machine.Package).Order(StringComparer.Ordinal), Directory.GetFiles(machine.Feed).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Concordance", null)]
    [InlineData("Concordance.Charts", "Concordance")]
    [InlineData("Concordance.Course", "Concordance.Charts")]
    [InlineData("Concordance.Tool", null)]
    public void Package_SaysWhatItIs(string id, string? needs)
    {
        using var package = ZipFile.OpenRead(machine.Package(id));
        using var text = package.GetEntry(id + ".nuspec")!.Open();
        var metadata = XDocument.Load(text).Root!.Elements().Single();
        string? Of(string name) => metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name)?.Value;
        Assert.Equal("MIT", Of("license"));
        Assert.True(Of("description")!.Length > 100);
        Assert.NotNull(package.GetEntry(Of("readme")!));
        Assert.False(string.IsNullOrEmpty(Of("tags")));
        var dependencies = metadata.Descendants().Where(e => e.Name.LocalName == "dependency").ToDictionary(e => (string)e.Attribute("id")!, e => (string)e.Attribute("version")!);
        if (needs is not null) Assert.Equal(Checkout.Version, dependencies[needs]);
        if (id != "Concordance.Tool") Assert.NotNull(package.GetEntry($"lib/net10.0/{id}.xml"));
        else Assert.Contains(System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier, Of("description"), StringComparison.Ordinal);
    }

    [Fact]
    public void Packages_HoldWhatTheirAssembliesLookForBesideThem()
    {
        Assert.Equal(21, Names("Concordance").Where(n => n.StartsWith("lib/net10.0/Lingua/LanguageModels/", StringComparison.Ordinal)).Select(n => n.Split('/')[4]).Distinct().Count());
        Assert.Contains("lib/net10.0/Fonts/DejaVuSans.ttf", Names("Concordance.Charts"));
        Assert.Contains("interactive-extensions/dotnet/extension.dib", Names("Concordance.Charts"));
        Assert.Contains("tools/net10.0/any/carried/notebooks/course/solutions/01-reading-a-burst.ipynb", Names("Concordance.Tool"));
        Assert.DoesNotContain(Names("Concordance.Tool"), n => n.Contains("/work/", StringComparison.Ordinal) || n.Contains("/runs/", StringComparison.Ordinal));
    }

    /// <summary>Nothing tells on which machine it was packed, nor where that machine takes its packages from.</summary>
    [Fact]
    public void Packages_NameNoFolderAndNoFeedOfTheMachine()
    {
        var feeds = EmptyMachine.Dotnet(Checkout.Root, "nuget", "list", "source", "--format", "short").Output.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => Uri.TryCreate(w, UriKind.Absolute, out var address) && !address.IsFile && address.Host.Length > 0).Select(w => new Uri(w).Host).Where(h => !h.EndsWith(".nuget.org", StringComparison.Ordinal));
        string[] private_ = [Checkout.Root, Checkout.Root.Replace('\\', '/'), .. feeds];
        var forms = private_.Distinct(StringComparer.Ordinal).SelectMany(t => new[] { Encoding.UTF8.GetBytes(t), Encoding.Unicode.GetBytes(t) }).ToList();
        List<string> found = [];
        foreach (var id in s_all)
        {
            using var package = ZipFile.OpenRead(machine.Package(id));
            foreach (var entry in package.Entries)
            {
                using var stream = entry.Open();
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                if (forms.Any(f => bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf(f) >= 0)) found.Add($"{id}: {entry.FullName}");
            }
        }
        Assert.Empty(found);
    }

    List<string> Names(string id)
    {
        using var package = ZipFile.OpenRead(machine.Package(id));
        return [.. package.Entries.Select(e => e.FullName)];
    }
}
