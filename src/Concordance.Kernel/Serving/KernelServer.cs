using Concordance.Notebooks;

namespace Concordance.Kernel;

/// <summary>A Jupyter kernel: listens, runs cells in an engine, and publishes what they show.</summary>
public sealed class KernelServer : IAsyncDisposable
{
    // Warm completion waits so long for a first cell, which it would slow down.
    static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1.5);
    static readonly TimeSpan s_farewell = TimeSpan.FromSeconds(1);

    readonly TaskCompletionSource _shutdown = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly CancellationTokenSource _stop = new();
    readonly INotebookEngine _engine;
    readonly WarmEngine _prepared;
    readonly Action<string> _log;
    readonly WireFormat _wire;
    readonly KernelSockets _sockets;
    readonly Outbox _outbox;
    readonly Questions _questions;
    readonly CellRunner _cells;
    readonly ShellLane _shell;
    readonly Task _work, _warmUp;
    bool _disposed;

    /// <summary>Starts to listen and to warm up.</summary>
    /// <param name="connection">Where.</param>
    /// <param name="prepared">Runs the cells; disposed with the kernel.</param>
    /// <param name="log">Takes messages about what is dropped, one line each. Not the console: cells have that.</param>
    /// <exception cref="KernelException">A port is taken.</exception>
    public KernelServer(ConnectionFile connection, WarmEngine prepared, TextWriter log)
    {
        _prepared = prepared;
        var engine = _engine = prepared.Engine;
        var writer = TextWriter.Synchronized(log);
        _log = line => writer.WriteLine($"concordance kernel: {line.ReplaceLineEndings(" ")}");
        _wire = new(new(connection.Key));
        if (connection.Key.Length == 0) _log("the connection file has no key, so everybody on this machine can run code here");

        // Messages can come as soon as the sockets stand, so everything that takes them stands first.
        KernelSockets? sockets = null;
        _outbox = new((socket, frames) => sockets!.Send(socket, frames), _wire);
        _questions = new(_outbox);
        var history = new History();
        _cells = new(engine, _outbox, _questions, history);
        var warm = Ready();
        _shell = new(engine, _cells, history, _outbox, warm, _log);
        var bound = new ManualResetEventSlim();
        _sockets = sockets = new(connection, (socket, frames) => { bound.Wait(); Receive(socket, frames); }, _log);
        _outbox.Status("starting", null);
        _work = Task.Run(() => _shell.RunAsync(_stop.Token));
        _warmUp = WarmCompletion(warm);
        bound.Set();
    }

    /// <summary>Where it listens; where the file asked for any free port, the port that was taken.</summary>
    public ConnectionFile Connection => _sockets.Connection;

    /// <summary>Ends when a frontend asked for a shutdown, or <see cref="Stop"/> was called.</summary>
    public Task Shutdown => _shutdown.Task;

    /// <summary>Interrupts the cell that runs.</summary>
    public void Interrupt() => _cells.Interrupt();

    /// <summary>Ends <see cref="Shutdown"/>.</summary>
    public void Stop() => _shutdown.TrySetResult();

    /// <summary>Interrupts the cell that runs, and closes everything. A cell that can't be stopped is left behind after a second.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, true)) return;
        Stop();
        _shell.Complete();
        _cells.Interrupt();
        _prepared.GiveUp();
        await _stop.CancelAsync().ConfigureAwait(false);
        var (all, late) = (Task.WhenAll(_work, _warmUp), Task.Delay(s_farewell));
        var ended = await Task.WhenAny(all, late).ConfigureAwait(false) == all;
        _sockets.Dispose();
        // Under a cell that still runs nothing may be pulled away.
        if (ended) await _engine.DisposeAsync().ConfigureAwait(false);
        _stop.Dispose();
    }

    async Task Ready()
    {
        try
        {
            await _prepared.FirstCell.ConfigureAwait(false);
        }
        catch (Exception e)
        {
            _log($"warming up failed: {e}");
        }
    }

    async Task WarmCompletion(Task warm)
    {
        try
        {
            await warm.ConfigureAwait(false);
            await Task.WhenAny(_shell.RanOne, Task.Delay(s_patience, _stop.Token)).ConfigureAwait(false);
            if (!_stop.IsCancellationRequested) await Task.Run(() => _engine.CompleteAsync("Console.W", 9, _stop.Token)).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            _log($"warming up completion failed: {e}");
        }
        catch (OperationCanceledException)
        {
        }
    }

    void Receive(SocketName socket, IReadOnlyList<byte[]> frames)
    {
        var (message, problem) = _wire.Read(frames);
        if (message is null) _log($"a message on {socket} was dropped: {problem}");
        else if (socket == SocketName.Shell) Route(message);
        else if (socket == SocketName.Stdin) _questions.Answer(message);
        else Control(message);
    }

    // A frontend of the days before the control socket asks for the shutdown here.
    void Route(Message message)
    {
        if (message.Header.Type is "shutdown_request" or "interrupt_request") Control(message, SocketName.Shell);
        else _shell.Add(message);
    }

    void Control(Message message, SocketName socket = SocketName.Control)
    {
        _outbox.Status("busy", message);
        switch (message.Header.Type)
        {
            case "kernel_info_request":
                _outbox.Reply(socket, message, "kernel_info_reply", Contents.KernelInfo());
                break;
            case "interrupt_request":
                _cells.Interrupt();
                _outbox.Reply(socket, message, "interrupt_reply", Contents.Ok());
                break;
            case "shutdown_request":
                var content = Contents.Shutdown(message.Content.Flag("restart", false));
                _outbox.Reply(socket, message, "shutdown_reply", content);
                _outbox.Publish("shutdown_reply", message, content);
                break;
            default:
                _log($"'{message.Header.Type}' is no request of the control socket that this kernel knows");
                break;
        }
        _outbox.Status("idle", message);
        if (message.Header.Type == "shutdown_request") Stop();
    }
}
