using System.Net;
using System.Net.Sockets;
using NetMQ;
using NetMQ.Sockets;

namespace Concordance.Kernel.Tests.Serving;

public class HostilityTests
{
    [Fact]
    public async Task WrongKey_RunsNothingAndIsLogged()
    {
        await using var kernel = new ServedKernel();
        using var stranger = new TestClient(kernel.Server.Connection, "guess");
        stranger.Execute("value stolen");
        stranger.Send("shutdown_request", control: true);
        stranger.Answer("x");
        await kernel.WaitForLog("on Shell was dropped: a wrong signature");
        await kernel.WaitForLog("on Control was dropped: a wrong signature");
        await kernel.WaitForLog("on Stdin was dropped: a wrong signature");
        Assert.False(kernel.Server.Shutdown.IsCompleted);
        Assert.Empty(kernel.Engine.Ran);
        Assert.Equal("ok", kernel.Client.Run("value a").Reply.Text("status"));
    }

    [Fact]
    public async Task FramesOfAnyKind_AreDropped()
    {
        await using var kernel = new ServedKernel();
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var message = new NetMQMessage();
            for (var frame = random.Next(1, 20); frame > 0; frame--) message.Append(random.Next(3) == 0 ? "<IDS|MSG>"u8.ToArray() : Noise(random, random.Next(200)));
            kernel.Client.Shell.SendMultipartMessage(message);
        }
        var many = new NetMQMessage();
        for (var frame = 0; frame < 5000; frame++) many.Append([]);
        kernel.Client.Shell.SendMultipartMessage(many);
        await kernel.WaitForLog("5001 frames");
        Assert.Equal("ok", kernel.Client.Run("value a").Reply.Text("status"));
    }

    [Fact]
    public async Task BytesThatAreNoZeroMq_CutOffTheirSenderOnly()
    {
        await using var kernel = new ServedKernel();
        var connection = kernel.Server.Connection;
        var random = new Random(8);
        byte[] greeting = [0xff, 0, 0, 0, 0, 0, 0, 0, 1, 0x7f, 3, 0, .. "NULL"u8, .. new byte[48]];
        foreach (var port in (int[])[connection.ShellPort, connection.ControlPort, connection.StdinPort, connection.IoPubPort, connection.HeartbeatPort])
            foreach (var bytes in (byte[][])[[], [0], Noise(random, 10_000), "GET / HTTP/1.1\r\n\r\n"u8.ToArray(), [.. greeting, .. Noise(random, 500)], [.. greeting, 2, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]])
                await Knock(port, bytes);
        Assert.Equal("ok", kernel.Client.Run("value a").Reply.Text("status"));
    }

    [Fact]
    public async Task Heartbeat_EchoesWhateverComes()
    {
        await using var kernel = new ServedKernel();
        using var heart = new RequestSocket();
        heart.Connect(FormattableString.Invariant($"tcp://127.0.0.1:{kernel.Server.Connection.HeartbeatPort}"));
        kernel.Client.Execute("wait");
        heart.SendFrame("ping");
        Assert.True(heart.TryReceiveFrameString(Hang.Guard, out var echo));
        Assert.Equal("ping", echo);
    }

    [Fact]
    public async Task Ports_AreOpenOnLoopbackOnly()
    {
        await using var kernel = new ServedKernel();
        var open = System.Net.NetworkInformation.IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners();
        Assert.All(open.Where(e => e.Port == kernel.Server.Connection.ShellPort), e => Assert.True(IPAddress.IsLoopback(e.Address)));
        Assert.Contains(open, e => e.Port == kernel.Server.Connection.ShellPort);
    }

    [Fact]
    public void TakenPort_IsRefusedWithAReason()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var refused = Assert.Throws<KernelException>(() => new KernelServer(new(IPAddress.Loopback, 0, 0, 0, 0, port, "k"), new(new ScriptedEngine()), TextWriter.Null));
        Assert.Contains(port.ToString(System.Globalization.CultureInfo.InvariantCulture), refused.Problem, StringComparison.Ordinal);
    }

    static async Task Knock(int port, byte[] bytes)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
        try
        {
            await client.GetStream().WriteAsync(bytes, TestContext.Current.CancellationToken);
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // Cut off already.
        }
    }

    static byte[] Noise(Random random, int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }
}
