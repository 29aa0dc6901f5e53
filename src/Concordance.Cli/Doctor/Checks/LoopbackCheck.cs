using NetMQ;
using NetMQ.Sockets;

namespace Concordance.Cli.Doctor.Checks;

/// <summary>Sockets on this machine alone, by which VS Code and Jupyter talk to the kernel.</summary>
/// <param name="echo">Sends a text to itself and gives what arrived; null where nothing did.</param>
/// <param name="remedies">What to do.</param>
sealed class LoopbackCheck(Func<string, string?> echo, Remedies remedies) : Check("sockets of the kernel")
{
    static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    /// <summary>The check of this machine.</summary>
    public static LoopbackCheck Here(Remedies remedies) => new(Echo, remedies);

    protected override string Remedy => remedies.Loopback;

    protected override Diagnosis Try() => echo("hello") == "hello" ? Ok("127.0.0.1 can be listened on") : Fail("what is sent to 127.0.0.1 does not arrive");

    static string? Echo(string text)
    {
        using var server = new PullSocket();
        using var client = new PushSocket();
        var port = server.BindRandomPort("tcp://127.0.0.1");
        client.Connect(FormattableString.Invariant($"tcp://127.0.0.1:{port}"));
        client.Options.Linger = TimeSpan.Zero;
        return client.TrySendFrame(s_patience, text) && server.TryReceiveFrameString(s_patience, out var arrived) ? arrived : null;
    }
}
