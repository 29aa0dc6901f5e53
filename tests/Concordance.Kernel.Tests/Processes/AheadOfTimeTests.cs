using System.Reflection.PortableExecutable;

namespace Concordance.Kernel.Tests.Processes;

public class AheadOfTimeTests
{
    [Theory]
    [InlineData("Microsoft.CodeAnalysis.CSharp"), InlineData("Microsoft.CodeAnalysis.Features"), InlineData("NetMQ")]
    [InlineData("Concordance.Notebooks"), InlineData("Concordance.Kernel"), InlineData("Concordance.Cli")]
    public void ReleaseBuild_OfTheCommand_HoldsMachineCode(string assembly)
    {
        var output = Path.GetDirectoryName(Checkout.Command)!;
        Assert.SkipUnless(Path.GetFileName(Path.GetDirectoryName(output)) == "Release", "Only a Release build is compiled ahead of time.");
        using var file = new PEReader(File.OpenRead(Path.Combine(output, assembly + ".dll")));
        if (file.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0) return;
        // Where its compiler can't be had the build goes on without, and says so.
        const string Missing = "The command was not compiled ahead of time: see what 'dotnet build src/Concordance.Cli -c Release' says.";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(Missing);
        Assert.Skip(Missing);
    }
}
