using System.Text.Json.Nodes;
using Concordance.Notebooks;

namespace Concordance.Packages.Tests;

/// <summary>The library and the figures as packages: in a notebook of a host that does not hold them, and in a project.</summary>
public class LibraryTests(EmptyMachine machine)
{
    const string French = "Les organisateurs ont annoncé hier soir que la billetterie ouvrirait la semaine prochaine";

    [Fact]
    public async Task Notebook_TakesTheFiguresByPackage_AndTheyRegisterTheirFormatters()
    {
        var folder = machine.EmptyFolder();
        await using var session = new NotebookEngine(new() { WorkingDirectory = folder, PackageCache = Path.Combine(folder, "cache") });
        var first = await Run(session, $"#i \"nuget: {machine.Feed}\"\n{Shown.Reference(Checkout.Version)}\ntypeof(Concordance.Charts.NotebookFormatters).Assembly.Location");
        EmptyMachine.SkipWithoutOthersPackages(first.Error?.Message);
        Assert.Null(first.Error);
        Assert.Contains(Path.Combine("packages", "concordance.charts"), (string?)first.Value!.Data["text/plain"]);

        List<JsonObject> shown = [];
        foreach (var cell in Shown.Cells)
        {
            var result = await Run(session, cell);
            Assert.Null(result.Error);
            shown.Add(result.Value!.Data);
        }
        Shown.Check(shown);

        // The models lie in the package, beside the library.
        var told = await Run(session, $"new Concordance.Places.LanguageReader([\"fr\", \"en\"]).Read(\"{French}\").Language");
        Assert.Null(told.Error);
        Assert.Equal("fr", (string?)told.Value!.Data["text/plain"]);
    }

    [Fact]
    public void Project_ReadsACase_TellsALanguage_AndDrawsAFigure()
    {
        var folder = machine.EmptyFolder();
        File.WriteAllText(Path.Combine(folder, "posts.csv"), "author,text,date\nx,hello,2023-07-26T10:00:00Z\ny,hello,2023-07-26T10:00:05Z\n");
        File.WriteAllText(Path.Combine(folder, "app.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <RuntimeIdentifier>{System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
                <SelfContained>false</SelfContained>
                <UseAppHost>false</UseAppHost>
                <NuGetAudit>false</NuGetAudit>
                <RestoreAdditionalProjectSources>{machine.Feed}</RestoreAdditionalProjectSources>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Concordance.Charts" Version="{Checkout.Version}" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), $$"""
            using Concordance;
            using Concordance.Charts;
            using Concordance.Ingest;
            using Concordance.Places;

            var made = CaseMaker.Make(new NewCase { Files = ["posts.csv"], Folder = "case" });
            Console.WriteLine($"{Investigation.Open(made.Case.Folder).Data.Posts.Count} posts");
            Console.WriteLine(new LanguageReader(["fr", "en"]).Read("{{French}}").Language);
            Console.WriteLine(SharesFigure.Draw([], "a", "b").Png.Length > 1000);
            """);
        var (code, output) = EmptyMachine.Dotnet(folder, "build", "app.csproj", "--nologo", "-v", "q", "-o", "out");
        EmptyMachine.SkipWithoutOthersPackages(code == 0 ? null : output);
        Assert.True(code == 0, output);

        var (ran, said) = EmptyMachine.Dotnet(folder, Path.Combine("out", "app.dll"));

        Assert.True(ran == 0, said);
        Assert.Equal("2 posts\nfr\nTrue\n", said.ReplaceLineEndings("\n"));
        // Those of the package, and not all that the detector of languages brings.
        Assert.Equal(21, Directory.GetDirectories(Path.Combine(folder, "out", "Lingua", "LanguageModels")).Length);
    }

    static Task<CellResult> Run(NotebookEngine session, string code) => session.RunAsync(new CellRequest(code, "cell"), NoOutput.Instance, TestContext.Current.CancellationToken);
}
