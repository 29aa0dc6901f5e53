using Concordance.Simulation.Realism;

namespace Concordance.Simulation.Tests.Realism;

public class RealSamplesTests
{
    [Fact]
    public void Trolls2016_TakenAnew_IsWhatIsWritten() => Assert.Equal(RealSamples.Trolls2016.Figures, RealPortraits.Trolls2016());

    [Fact]
    public void Coordination2021_TakenAnew_IsWhatIsWritten() => Assert.Equal(RealSamples.Coordination2021.Figures, RealPortraits.Coordination2021());
}
