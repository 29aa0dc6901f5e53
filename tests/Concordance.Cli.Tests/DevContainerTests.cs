using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Concordance.Cli.Tests;

public partial class DevContainerTests
{
    static string Folder => Path.Combine(Checkout.Root, ".devcontainer");

    static readonly JsonNode s_container = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "devcontainer.json")), documentOptions: new() { CommentHandling = JsonCommentHandling.Skip })!;

    [Fact]
    public void DevContainer_HasTheSdkOfGlobalJsonAndTheExtensionForNotebooks()
    {
        var sdk = (string)JsonNode.Parse(File.ReadAllText(Path.Combine(Checkout.Root, "global.json")))!["sdk"]!["version"]!;
        Assert.Equal($"mcr.microsoft.com/devcontainers/dotnet:2-{string.Join('.', sdk.Split('.')[..2])}", (string)s_container["image"]!);
        Assert.Contains("ms-toolsai.jupyter", s_container["customizations"]!["vscode"]!["extensions"]!.AsArray().Select(e => (string)e!));
    }

    [Fact]
    public void DevContainer_FilesThatItNames_AreThere()
    {
        var named = s_container["customizations"]!["codespaces"]!["openFiles"]!.AsArray().Select(f => (string)f!).Append((string)s_container["customizations"]!["vscode"]!["settings"]!["dotnet.defaultSolution"]!)
            .Append(((string)s_container["postCreateCommand"]!).Split(' ')[^1]).ToList();
        Assert.Equal(4, named.Count);
        Assert.All(named, f => Assert.True(File.Exists(Path.Combine(Checkout.Root, f)), f));
    }

    /// <summary>What the script calls is there: the project, the solution, the command under the name that the build gives it, and its commands.</summary>
    [Fact]
    public async Task DevContainer_Script_CallsWhatIsThere()
    {
        var script = File.ReadAllText(Path.Combine(Folder, "prepare.sh"));
        Assert.DoesNotContain('\r', script);
        Assert.All(Named().Matches(script).Select(m => m.Value), p => Assert.True(Path.Exists(Path.Combine(Checkout.Root, p)), p));
        Assert.Contains("<CommandName>concordance</CommandName>", File.ReadAllText(Path.Combine(Checkout.Root, "src", "Concordance.Cli", "Concordance.Cli.csproj")));
        var commands = Commands().Matches(script).Select(m => m.Groups[1].Value.Split(' ')).ToList();
        Assert.Equal(2, commands.Count);
        foreach (var command in commands) Assert.Equal(0, (await Cli.Run([.. command, "--help"])).Code);
    }

    [GeneratedRegex("Toolkit\\.sln|src/Concordance\\.Cli(?= )")]
    private static partial Regex Named();

    [GeneratedRegex("net10\\.0/concordance ([a-z ]+)$", RegexOptions.Multiline)]
    private static partial Regex Commands();
}
