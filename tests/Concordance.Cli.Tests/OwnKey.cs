using System.Runtime.CompilerServices;

namespace Concordance.Cli.Tests;

/// <summary>Tests make pseudonyms under a key of their own and leave the user's settings alone.</summary>
static class OwnKey
{
    [ModuleInitializer]
    internal static void Set() => Environment.SetEnvironmentVariable(PseudonymKey.FileVariable, Path.Combine(Directory.CreateTempSubdirectory("concordance-key-").FullName, "tests.key"));
}
