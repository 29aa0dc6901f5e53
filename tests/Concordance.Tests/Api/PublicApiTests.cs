namespace Concordance.Tests.Api;

public class PublicApiTests(ITestOutputHelper output)
{
    [Fact]
    public void PublicApi_IsAsItWasKept() => KeptApi.Check(typeof(Investigation).Assembly, "Concordance.Tests/Api/Concordance.txt", output);
}
