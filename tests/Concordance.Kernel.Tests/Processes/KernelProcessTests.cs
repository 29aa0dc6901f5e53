using System.Diagnostics;
using System.Globalization;
using System.Net.NetworkInformation;
using Concordance.Kernel.Tests.Serving;

namespace Concordance.Kernel.Tests.Processes;

[CollectionDefinition(nameof(KernelProcessTests), DisableParallelization = true)]
[Collection(nameof(KernelProcessTests))]
public class KernelProcessTests
{
    // A second each: CONCORDANCE_KERNEL_PROCESSES=200 tries as many.
    static readonly int s_many = int.TryParse(Environment.GetEnvironmentVariable("CONCORDANCE_KERNEL_PROCESSES"), NumberStyles.None, CultureInfo.InvariantCulture, out var many) ? many : 8;

    [Fact]
    public async Task Kernels_StartedAndStopped_LeaveNoProcessPortOrFile()
    {
        for (var i = 0; i < s_many; i++)
        {
            using var kernel = new StartedKernel();
            // Some after a cell, some while they still warm up.
            if (i % 2 == 0) Assert.Equal("ok", kernel.Client.Run("6 * 7").Reply.Text("status"));
            Assert.True(Listening().IsSupersetOf(kernel.Ports), "The kernel listens elsewhere.");
            kernel.Client.Send("shutdown_request", control: true);
            Assert.Equal("shutdown_reply", kernel.Client.ControlReply().Header.Type);

            Assert.Equal((0, ""), await kernel.Ended());
            Assert.Empty(Listening().Intersect(kernel.Ports));
            Assert.Empty(kernel.Files());
            Assert.Empty(ChildrenOf(kernel.Id));
        }
    }

    [Fact]
    public async Task Kernel_EndsWithTheProcessThatStartedIt()
    {
        OnlyOnUnix("On Windows a frontend names itself by a handle that the kernel inherits, which .NET can't hand down.");
        using var parent = Process.Start("sleep", ["600"]);
        try
        {
            using var kernel = new StartedKernel(parent);
            Assert.Equal("ok", kernel.Client.Run("6 * 7").Reply.Text("status"));
            parent.Kill();
            await parent.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal((0, ""), await kernel.Ended());
            Assert.Empty(kernel.Files());
        }
        finally
        {
            if (!parent.HasExited) parent.Kill();
        }
    }

    [Fact]
    public void Interrupt_BySignalStopsTheCellAndNotTheKernel()
    {
        OnlyOnUnix("Windows has no such signal.");
        using var kernel = new StartedKernel();
        kernel.Client.Execute("var i = 0; Console.Write(\"on\"); while (true) i++;");
        while (TestClient.Short(kernel.Client.Published()) != "stdout on") { }
        kernel.Signal("INT");
        Assert.Equal("Interrupted", kernel.Client.Reply().Content.Text("ename"));
        var next = kernel.Client.Run("6 * 7");
        Assert.Contains("execute_result 2 42", next.Story);
    }

    [Theory]
    [InlineData("TERM", false)]
    [InlineData("TERM", true)]
    [InlineData("HUP", true)]
    public async Task Signal_ToEndIsObeyedWithOrWithoutACell(string signal, bool busy)
    {
        OnlyOnUnix("Windows has no such signal.");
        using var kernel = new StartedKernel();
        kernel.Client.Execute(busy ? "Console.Write(\"on\"); while (true);" : "Console.Write(\"on\");");
        while (TestClient.Short(kernel.Client.Published()) != "stdout on") { }
        kernel.Signal(signal);
        Assert.Equal((0, ""), await kernel.Ended());
        Assert.Empty(kernel.Files());
        Assert.Empty(Listening().Intersect(kernel.Ports));
    }

    static void OnlyOnUnix(string why) => Assert.SkipWhen(OperatingSystem.IsWindows(), why);

    static HashSet<int> Listening() => [.. IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Select(e => e.Port)];

    // The parent's number stands after the name, which may hold anything but ends in the last bracket.
    static IEnumerable<int> ChildrenOf(int process)
    {
        foreach (var folder in Directory.Exists("/proc") ? Directory.EnumerateDirectories("/proc") : [])
        {
            if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id)) continue;
            string stat;
            try
            {
                stat = File.ReadAllText(Path.Combine(folder, "stat"));
            }
            catch (IOException)
            {
                continue;
            }
            if (stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1] == process.ToString(CultureInfo.InvariantCulture)) yield return id;
        }
    }
}
