using System.IO.Compression;
using System.Text;

namespace Concordance.Notebooks.Tests.Engine;

/// <summary>Packages made here, in a folder that is the only feed.</summary>
[Collection(ProcessStateCollection.Name)]
public sealed class PackageTests : IDisposable
{
    readonly TempFolder _folder = new();
    readonly string _unique = "MadeUp" + Guid.NewGuid().ToString("N")[..8];

    public PackageTests()
    {
        Directory.CreateDirectory(_folder.Of("feed"));
        Directory.CreateDirectory(_folder.Of("other"));
        _folder.Write("nuget.config", """
            <configuration>
              <config><add key="globalPackagesFolder" value="global" /></config>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
              <auditSources><clear /></auditSources>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
            </configuration>
            """);
    }

    NotebookEngine Session() => new(new() { WorkingDirectory = _folder.Path, PackageCache = _folder.Of("cache") });

    public void Dispose()
    {
        // Loaded assemblies can't be deleted on Windows.
        try
        {
            _folder.Dispose();
        }
        catch (UnauthorizedAccessException)
        {
        }
    }

    void Pack(string id, string version, string code, string feed = "feed", string? dependency = null, string? extension = null)
    {
        var references = dependency is null ? [] : new[] { _folder.Of(dependency.Split('/')[0] + ".dll") };
        var dll = Library.Compile(_folder.Path, id, code, references);
        var file = _folder.Of($"{feed}/{id}.{version}.nupkg");
        using var zip = ZipFile.Open(file, ZipArchiveMode.Create);
        Add($"{id}.nuspec", Encoding.UTF8.GetBytes($"""
            <package><metadata><id>{id}</id><version>{version}</version><authors>test</authors><description>test</description>
            <dependencies><group targetFramework="net10.0">{(dependency is null ? "" : $"<dependency id=\"{dependency.Split('/')[0]}\" version=\"{dependency.Split('/')[1]}\" />")}</group></dependencies>
            </metadata></package>
            """));
        Add($"lib/net10.0/{id}.dll", File.ReadAllBytes(dll));
        if (extension is not null) Add("interactive-extensions/dotnet/extension.dib", Encoding.UTF8.GetBytes(extension));

        void Add(string name, byte[] bytes)
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(bytes);
        }
    }

    [Fact]
    public async Task Package_BringsItsDependenciesToCSharpAndFSharp_AndTheSecondTimeNeedsNoFeed()
    {
        Pack(_unique + "Inner", "1.0.0", $"namespace {_unique}; public static class Inner {{ public static int One() => 1; }}");
        Pack(_unique, "2.1.0", $"namespace {_unique}; public static class Outer {{ public static int Two() => Inner.One() + 1; }}", dependency: _unique + "Inner/1.0.0");
        await using var session = Session();
        var result = await session.Run($"#r \"nuget: {_unique}, 2.1.0\"\nusing {_unique};\nOuter.Two() + Inner.One()");
        Assert.Null(result.Error);
        Assert.Equal("3", result.Text());
        Assert.Equal("4", (await session.Run("Outer.Two() * 2", "cell 2")).Text());
        var fsharp = await session.Run($"#!fsharp\n#r \"nuget:{_unique},2.1.0\"\n{_unique}.Outer.Two()", "cell 3");
        Assert.Null(fsharp.Error);
        Assert.Equal("2", fsharp.Text());

        Directory.Delete(_folder.Of("feed"), recursive: true);
        await using var later = Session();
        Assert.Equal("2", (await later.Run($"#r \"nuget: {_unique}, 2.1.0\"\n{_unique}.Outer.Two()")).Text());
    }

    [Fact]
    public async Task Source_IsAFolderSeenFromTheNotebook()
    {
        Pack(_unique, "1.0.0", $"namespace {_unique}; public static class Here {{ public static int One => 1; }}", feed: "other");
        await using var session = Session();
        var missing = await session.Run($"#r \"nuget: {_unique}, 1.0.0\"\n{_unique}.Here.One");
        Assert.Contains("NU1101", missing.Error?.Message);
        var result = await session.Run($"#i \"nuget: other\"\n\n#r \"nuget: {_unique}\"\n{_unique}.Here.One", "cell 2");
        Assert.Null(result.Error);
        Assert.Equal("1", result.Text());
    }

    [Fact]
    public async Task Package_ThatCantBeHad_SaysWhyAndTheSessionGoesOn()
    {
        Pack(_unique, "1.0.0", "public class Nothing;");
        await using var session = Session();
        var error = (await session.Run($"var a = 1;\n#r \"nuget: {_unique}, 3.0.0\"\na")).Error;
        Assert.Equal((CellErrorKind.Compile, 2), (error?.Kind, error?.Line));
        Assert.Contains($"{_unique} 3.0.0 can't be had: NU1102", error?.Message);
        Assert.DoesNotContain(_folder.Path, error?.Message);
        Assert.Equal("1", (await session.Run("1", "cell 2")).Text());
    }

    [Theory]
    [InlineData("nuget: ../evil, 1.0", "Id, Version")]
    [InlineData("nuget: a\\\" b, 1", "Id, Version")]
    [InlineData("nuget:", "Id, Version")]
    [InlineData("nuget: Markdig, 99.0.0", "holds Markdig")]
    public async Task Package_ThatIsNone_IsRefusedBeforeAnythingRuns(string reference, string message)
    {
        await using var session = Session();
        Assert.Contains(message, (await session.Run($"#r \"{reference}\"")).Error?.Message);
    }

    [Fact]
    public async Task Package_ThatTheHostHolds_IsTheHosts()
    {
        await using var session = Session();
        var result = await session.Run("#r \"nuget: Markdig, 0.1.0\"\n#r \"nuget: Microsoft.Data.Analysis\"\nMarkdig.Markdown.ToHtml(\"*a*\").Length");
        Assert.Null(result.Error);
        Assert.Contains("and not 0.1.0", result.ErrorOutput);
    }

    [Fact]
    public async Task Package_OfAnotherVersionThanTheLoadedOneIsRefused()
    {
        Pack(_unique, "1.0.0", $"namespace {_unique}; public class A;");
        Pack(_unique, "2.0.0", $"namespace {_unique}; public class A;", feed: "feed");
        await using var session = Session();
        Assert.Null((await session.Run($"#r \"nuget: {_unique}, 1.0.0\"\nnew {_unique}.A()")).Error);
        Assert.Contains("1.0.0 already", (await session.Run($"#r \"nuget: {_unique}, 2.0.0\"", "cell 2")).Error?.Message);
        await using var other = Session();
        Assert.Contains("loaded already", (await other.Run($"#r \"nuget: {_unique}, 2.0.0\"")).Error?.Message);
    }

    [Fact]
    public async Task Extension_OfAPackageAndOfWhatItNeeds_RunsOnceASession_BeforeTheCellsOwnCode()
    {
        var counting = $"namespace {_unique}; public static class Counter {{ public static int Inner, Outer; }}";
        Pack(_unique + "Inner", "1.0.0", counting, extension: $"#!meta\r\n\r\n{{\"kernelInfo\":{{\"defaultKernelName\":\"csharp\"}}}}\r\n\r\n#!csharp\r\n\r\n{_unique}.Counter.Inner++;\r\nvar left = 5;\r\n\r\n#!markdown\r\n\r\n*here*\r\n");
        Pack(_unique, "1.0.0", "public class Nothing;", dependency: _unique + "Inner/1.0.0", extension: $"{_unique}.Counter.Outer += 10;");
        await using var session = Session();
        var shown = new Shown();
        var result = await session.Run($"#r \"nuget: {_unique}, 1.0.0\"\n{_unique}.Counter.Inner + {_unique}.Counter.Outer + left", shown);
        Assert.Null(result.Error);
        Assert.Equal("16", result.Text());
        Assert.Equal("*here*", ((string?)Assert.Single(shown.Displays).Value.Data["text/markdown"])?.Trim());

        Assert.Equal("11", (await session.Run($"#r \"nuget: {_unique}, 1.0.0\"\n#r \"nuget: {_unique}Inner, 1.0.0\"\n{_unique}.Counter.Inner + {_unique}.Counter.Outer", "cell 2")).Text());
        await using var other = Session();
        var fsharp = await other.Run($"#!fsharp\n#r \"nuget: {_unique}, 1.0.0\"\n{_unique}.Counter.Inner + {_unique}.Counter.Outer");
        Assert.Null(fsharp.Error);
        Assert.Equal("22", fsharp.Text());
    }

    [Fact]
    public async Task Extension_ThatFails_IsNamed_AndTriedAgainWithTheNextCell()
    {
        Pack(_unique, "1.0.0", $"namespace {_unique}; public static class Door {{ public static bool Open; }}", extension: $"#!csharp\n\nif (!{_unique}.Door.Open) throw new InvalidOperationException(\"shut\");");
        await using var session = Session();
        var error = (await session.Run($"var a = 1;\n#r \"nuget: {_unique}, 1.0.0\"\na")).Error;
        Assert.Equal((CellErrorKind.Compile, 2), (error?.Kind, error?.Line));
        Assert.Contains($"{_unique} 1.0.0 is there, but what it wants to run in a notebook fails: InvalidOperationException: shut", error?.Message);
        Assert.Null((await session.Run($"{_unique}.Door.Open = true;", "cell 2")).Error);
        Assert.Equal("7", (await session.Run($"#r \"nuget: {_unique}, 1.0.0\"\n7", "cell 3")).Text());
    }

    [Fact]
    public async Task Extension_WithoutEnd_IsStoppedWithItsCell()
    {
        Pack(_unique, "1.0.0", "public class Nothing;", extension: "#!csharp\n\nConsole.Write(\"begun\");\nwhile (true) { }");
        await using var session = Session();
        using var stop = new CancellationTokenSource();
        var shown = new Shown();
        var running = session.RunAsync(new CellRequest($"#r \"nuget: {_unique}, 1.0.0\"\n1", "cell 1"), shown, stop.Token);
        await shown.Started.Task.WaitAsync(TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        Assert.Equal(CellErrorKind.Interrupted, (await running).Error?.Kind);
        Assert.Equal("2", (await session.Run("1 + 1", "cell 2")).Text());
    }

    [Fact]
    public void Graph_NamesNativesAndIsReadAgainOnlyIfEveryFileIsThere()
    {
        var root = _folder.Of("packages").Replace('\\', '/');
        var json = """
            {"packageFolders": {"ROOT/": {}}, "libraries": {"A/1.0.0": {"path": "a/1.0.0"}},
             "targets": {"net10.0/linux-x64": {"A/1.0.0": {"compile": {"ref/A.dll": {}, "ref/_._": {}}, "runtime": {"lib/A.dll": {}}, "native": {"runtimes/linux-x64/native/liba.so": {}}}}}}
            """.Replace("ROOT", root);
        Assert.Null(PackageGraph.Read(json, "net10.0/linux-x64"));
        foreach (var file in (string[])["ref/A.dll", "lib/A.dll", "runtimes/linux-x64/native/liba.so"]) _folder.Write("packages/a/1.0.0/" + file, "x");
        var graph = PackageGraph.Read(json, "net10.0/linux-x64")!;
        Assert.Equal(["A.dll", "A.dll", "liba.so"], graph.Compile.Concat(graph.Runtime).Concat(graph.Native).Select(Path.GetFileName));
        Assert.Equal("1.0.0", graph.Packages["a"]);
    }

    [Theory]
    [InlineData("1.0", "1.0.0", 0)]
    [InlineData("1.10.0", "1.9.0", 1)]
    [InlineData("1.0.0-beta", "1.0.0", -1)]
    [InlineData("1.0.0-beta.2", "1.0.0-beta.1", 1)]
    [InlineData("1.0.0+x", "1.0.0", 0)]
    public void Versions_AreOrdered(string first, string second, int order) =>
        Assert.Equal(order, Math.Sign(HostPackages.Compare(first, second)));
}
