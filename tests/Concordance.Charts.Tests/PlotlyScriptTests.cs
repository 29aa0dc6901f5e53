namespace Concordance.Charts.Tests;

public sealed class PlotlyScriptTests
{
    [Fact]
    public void Source_IsPlotlyOfTheNamedVersionAndMayStandInAPage()
    {
        Assert.Matches(@"^\d+\.\d+\.\d+$", PlotlyScript.Version);
        Assert.Contains($"plotly.js v{PlotlyScript.Version}", PlotlyScript.Source()[..500], StringComparison.Ordinal);
        Assert.DoesNotContain("</script", PlotlyScript.Source(), StringComparison.OrdinalIgnoreCase);
    }
}
