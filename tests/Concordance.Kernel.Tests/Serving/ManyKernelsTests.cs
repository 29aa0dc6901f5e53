using System.Net;
using System.Net.NetworkInformation;

namespace Concordance.Kernel.Tests.Serving;

[CollectionDefinition(nameof(ManyKernelsTests), DisableParallelization = true)]
[Collection(nameof(ManyKernelsTests))]
public class ManyKernelsTests
{
    [Fact]
    public async Task TwoHundredKernels_StartedAndStopped_LeaveNoPortAndFewThreads()
    {
        List<int> ports = [];
        await One(ports);
        var threads = System.Diagnostics.Process.GetCurrentProcess().Threads.Count;
        for (var i = 0; i < 199; i++) await One(ports);
        // NetMQ closes what was disposed on a thread of its own.
        for (var tries = 0; tries < 3000 && Open().Overlaps(ports); tries++) await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(ports, Open().Contains);
        Assert.InRange(System.Diagnostics.Process.GetCurrentProcess().Threads.Count, 1, threads + 30);
    }

    static HashSet<int> Open() => [.. IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Select(e => e.Port)];

    static async Task One(List<int> ports)
    {
        var engine = new ScriptedEngine();
        await using (var kernel = new KernelServer(new(IPAddress.Loopback, 0, 0, 0, 0, 0, "k"), new(engine), TextWriter.Null))
        {
            var c = kernel.Connection;
            ports.AddRange([c.ShellPort, c.ControlPort, c.StdinPort, c.IoPubPort, c.HeartbeatPort]);
        }
        Assert.True(engine.Disposed);
    }
}
