namespace Concordance.Charts.Tests.Api;

public class PublicApiTests(ITestOutputHelper output)
{
    [Fact]
    public void PublicApi_IsAsItWasKept() => KeptApi.Check(typeof(NotebookFormatters).Assembly, "Concordance.Charts.Tests/Api/Concordance.Charts.txt", output);
}
