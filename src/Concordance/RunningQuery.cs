using DuckDB.NET.Data;

namespace Concordance;

/// <summary>A query that stops when the host wants the code that asked it to stop. Dispose of it before the command.</summary>
public sealed class RunningQuery : IDisposable
{
    static readonly AsyncLocal<CancellationToken> s_interrupt = new();
    static readonly TimeSpan s_again = TimeSpan.FromMilliseconds(50);

    readonly Lock _lock = new();
    readonly DuckDBCommand _command;
    readonly CancellationTokenRegistration _registration;
    Timer? _timer;
    bool _ended;

    RunningQuery(DuckDBCommand command, CancellationToken interrupt)
    {
        _command = command;
        _registration = interrupt.Register(Stop);
    }

    /// <summary>Stops the queries of this flow of control and of the tasks that it starts. Set by the host of a notebook as a cell starts.</summary>
    public static CancellationToken Interrupt
    {
        get => s_interrupt.Value;
        set => s_interrupt.Value = value;
    }

    /// <summary>Watches over a command that is about to run.</summary>
    /// <exception cref="OperationCanceledException">It is not to run any more.</exception>
    public static RunningQuery Watch(DuckDBCommand command)
    {
        Interrupt.ThrowIfCancellationRequested();
        return new RunningQuery(command, Interrupt);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _registration.Dispose();
        lock (_lock)
        {
            _ended = true;
            _timer?.Dispose();
        }
    }

    // More than once: the first time the query may not have begun yet.
    void Stop()
    {
        lock (_lock)
        {
            if (_ended) return;
            _command.Cancel();
            (_timer ??= new Timer(_ => Stop())).Change(s_again, Timeout.InfiniteTimeSpan);
        }
    }
}
