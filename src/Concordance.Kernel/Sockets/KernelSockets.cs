using NetMQ;
using NetMQ.Sockets;

namespace Concordance.Kernel;

/// <summary>
/// The five sockets of a kernel on one poller, whose thread alone touches them. Knows frames and nothing of what they mean.
/// </summary>
sealed class KernelSockets : IDisposable
{
    // A cell with the largest notebook's picture in it is far smaller. What is larger is cut off before it fills the memory.
    const long MostBytes = 256 << 20;

    // What was sent last, the reply to a shutdown, leaves the process after the poller has ended.
    static readonly TimeSpan s_leave = TimeSpan.FromMilliseconds(100);

    readonly RouterSocket _shell = new(), _control = new(), _stdin = new(), _heartbeat = new();
    readonly PublisherSocket _ioPub = new();
    readonly NetMQQueue<Outgoing> _outgoing = new();
    readonly NetMQPoller _poller;
    readonly Action<SocketName, IReadOnlyList<byte[]>> _received;
    readonly Action<string> _log;

    /// <summary>Binds the sockets.</summary>
    /// <param name="connection">Where to listen.</param>
    /// <param name="received">Told the frames of each message, on the poller's thread: it must not wait.</param>
    /// <param name="log">Told what went wrong.</param>
    /// <exception cref="KernelException">A port is taken.</exception>
    public KernelSockets(ConnectionFile connection, Action<SocketName, IReadOnlyList<byte[]>> received, Action<string> log)
    {
        (_received, _log) = (received, log);
        foreach (var socket in All) socket.Options.MaxMsgSize = MostBytes;
        // A publisher drops what goes over its limit; a lost "idle" would leave a frontend waiting for ever.
        _ioPub.Options.SendHighWatermark = 0;
        try
        {
            Connection = connection with
            {
                ShellPort = Bind(_shell, connection, connection.ShellPort),
                ControlPort = Bind(_control, connection, connection.ControlPort),
                StdinPort = Bind(_stdin, connection, connection.StdinPort),
                IoPubPort = Bind(_ioPub, connection, connection.IoPubPort),
                HeartbeatPort = Bind(_heartbeat, connection, connection.HeartbeatPort),
            };
        }
        catch
        {
            DisposeSockets();
            throw;
        }
        _poller = [_shell, _control, _stdin, _ioPub, _heartbeat, _outgoing];
        Receive(_shell, SocketName.Shell);
        Receive(_control, SocketName.Control);
        Receive(_stdin, SocketName.Stdin);
        _heartbeat.ReceiveReady += (_, _) => Guard(() => _heartbeat.SendMultipartMessage(_heartbeat.ReceiveMultipartMessage()));
        _outgoing.ReceiveReady += (_, _) => Guard(SendNext);
        _poller.RunAsync("kernel sockets", true);
    }

    /// <summary>Where the sockets listen.</summary>
    public ConnectionFile Connection { get; }

    IEnumerable<NetMQSocket> All => [_shell, _control, _stdin, _ioPub, _heartbeat];

    /// <summary>Sends frames, from any thread. What one thread sends leaves in its order, across sockets too.</summary>
    public void Send(SocketName socket, IReadOnlyList<byte[]> frames) => _outgoing.Enqueue(new(socket, frames, null));

    /// <summary>Sends what still waits, then closes everything.</summary>
    public void Dispose()
    {
        using (var sent = new ManualResetEventSlim())
        {
            _outgoing.Enqueue(new(default, [], sent));
            if (sent.Wait(TimeSpan.FromSeconds(2))) Thread.Sleep(s_leave);
        }
        _poller.Dispose();
        DisposeSockets();
    }

    void DisposeSockets()
    {
        foreach (var socket in All) socket.Dispose();
        _outgoing.Dispose();
    }

    static int Bind(NetMQSocket socket, ConnectionFile connection, int port)
    {
        var host = connection.Address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6 ? $"[{connection.Address}]" : connection.Address.ToString();
        try
        {
            if (port == 0) return socket.BindRandomPort($"tcp://{host}");
            socket.Bind(FormattableString.Invariant($"tcp://{host}:{port}"));
            return port;
        }
        catch (Exception e) when (e is NetMQException or System.Net.Sockets.SocketException)
        {
            throw new KernelException(FormattableString.Invariant($"Port {port} of {host} can't be listened on: {e.Message}"), "Start the kernel again: Jupyter then chooses other ports.");
        }
    }

    void Receive(NetMQSocket socket, SocketName name) => socket.ReceiveReady += (_, _) => Guard(() =>
    {
        NetMQMessage? message = null;
        if (socket.TryReceiveMultipartMessage(ref message, WireFormat.MostFrames) && message is not null) _received(name, [.. message.Select(f => f.ToByteArray())]);
    });

    void SendNext()
    {
        if (!_outgoing.TryDequeue(out var next, TimeSpan.Zero)) return;
        next.Sent?.Set();
        if (next.Frames.Count > 0) SocketOf(next.Socket).SendMultipartMessage(new NetMQMessage(next.Frames));
    }

    NetMQSocket SocketOf(SocketName name) => name switch
    {
        SocketName.Shell => _shell,
        SocketName.Control => _control,
        SocketName.Stdin => _stdin,
        _ => _ioPub,
    };

    // An exception on the poller's thread would end the process.
    void Guard(Action action)
    {
        try
        {
            action();
        }
        catch (Exception e)
        {
            _log($"a message was dropped: {e.Message}");
        }
    }

    sealed record Outgoing(SocketName Socket, IReadOnlyList<byte[]> Frames, ManualResetEventSlim? Sent);
}
