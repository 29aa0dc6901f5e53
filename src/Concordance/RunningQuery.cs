using DuckDB.NET.Data;

namespace Concordance;

/// <summary>Stops a query when a token is cancelled. To be disposed of before the command.</summary>
sealed class RunningQuery : IDisposable
{
    static readonly TimeSpan s_again = TimeSpan.FromMilliseconds(50);

    readonly Lock _lock = new();
    readonly DuckDBCommand _command;
    readonly CancellationTokenRegistration _registration;
    Timer? _timer;
    bool _ended;

    /// <exception cref="OperationCanceledException">It is not to run any more.</exception>
    public RunningQuery(DuckDBCommand command, CancellationToken interrupt)
    {
        interrupt.ThrowIfCancellationRequested();
        _command = command;
        _registration = interrupt.Register(Stop);
    }

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
