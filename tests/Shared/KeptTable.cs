namespace Concordance.Tests.Shared;

/// <summary>Tables of what was measured, kept beside the tests: a change of the figures is a change to look at.</summary>
/// <remarks>With KEEP_TABLES=1 in the environment the tables are written anew.</remarks>
public static class KeptTable
{
    public static void Check(string path, string table, ITestOutputHelper output)
    {
        output.WriteLine(table);
        var file = Path.Combine(Checkout.Root, "tests", path);
        if (Environment.GetEnvironmentVariable("KEEP_TABLES") == "1") File.WriteAllText(file, table);
        Assert.Equal(File.Exists(file) ? File.ReadAllText(file) : "", table);
    }
}
