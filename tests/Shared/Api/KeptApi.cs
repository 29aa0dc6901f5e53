using System.Reflection;
using PublicApiGenerator;

namespace Concordance.Tests.Shared;

/// <summary>The public surface of a package, kept as a text beside the tests: whoever changes what others call sees it in the diff.</summary>
/// <remarks>With KEEP_TABLES=1 in the environment the text is written anew.</remarks>
public static class KeptApi
{
    public static void Check(Assembly assembly, string path, ITestOutputHelper output)
    {
        var text = assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
        KeptTable.Check(path, text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n", output);
    }
}
