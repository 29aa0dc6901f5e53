namespace Concordance.Notebooks;

/// <summary>The cell that code runs for. Follows the cell into its tasks and threads, also after its end.</summary>
sealed class CellContext : IDisposable
{
    static readonly AsyncLocal<CellContext?> s_current = new();

    readonly CancellationTokenSource _stop;
    readonly CancellationToken _interrupt;
    readonly Lock _phase = new();
    Thread? _running;
    bool _isLeftBehind;

    /// <param name="output">Takes what the cell shows.</param>
    /// <param name="timeOut">After this the cell is stopped; null never.</param>
    /// <param name="interrupt">Stops the cell.</param>
    /// <param name="session">Stops what cells left running when their session ends.</param>
    public CellContext(ICellOutput output, TimeSpan? timeOut, CancellationToken interrupt, CancellationToken session)
    {
        _interrupt = interrupt;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(interrupt, session);
        if (timeOut is { } time) _stop.CancelAfter(time);
        Token = _stop.Token;
        TimeOut = timeOut;
        Screen = new CellScreen(output);
    }

    /// <summary>The cell of the running code; null outside of cells.</summary>
    public static CellContext? Current
    {
        get => s_current.Value;
        set => s_current.Value = value;
    }

    /// <summary>Cancelled when the cell is to stop.</summary>
    public CancellationToken Token { get; }

    public TimeSpan? TimeOut { get; }

    public CellScreen Screen { get; }

    /// <summary>Whether the cell says at its end how long it took.</summary>
    public bool IsTimed { get; set; }

    /// <summary>How many files that import one another are being run.</summary>
    public int Imports { get; set; }

    /// <summary>Why the cell was stopped; null where it was not.</summary>
    public CellErrorKind? StoppedAs =>
        !Token.IsCancellationRequested ? null
        : TimeOut is not null && !_interrupt.IsCancellationRequested ? CellErrorKind.TimedOut
        : CellErrorKind.Interrupted;

    /// <summary>Runs the cell's own code on this thread: only there may its waits be broken off, and not in the compiler.</summary>
    public T Execute<T>(Func<T> code)
    {
        Token.ThrowIfCancellationRequested();
        lock (_phase) _running = Thread.CurrentThread;
        try
        {
            return code();
        }
        finally
        {
            lock (_phase) _running = null;
            ForgetInterrupt();
        }
    }

    /// <summary>Whether the cell's own code runs at this moment, and not the compiler or another part of the host.</summary>
    public bool IsInOwnCode
    {
        get
        {
            lock (_phase) return _running is not null;
        }
    }

    /// <summary>Nobody waits for the cell any more: what it does from here on changes nothing of the session.</summary>
    public void LeaveBehind()
    {
        lock (_phase) _isLeftBehind = true;
    }

    /// <summary>Keeps in the session what the cell has made, unless it was left behind: then others have gone on without it.</summary>
    public void Keep(Action change)
    {
        lock (_phase)
            if (!_isLeftBehind) change();
    }

    /// <summary>Shows a value before the cell's end.</summary>
    public void Show(object value) => Screen.Display(Execute(() => ValueFormatting.Format(value))!, displayId: null, isUpdate: false);

    /// <summary>Ends a sleep or another wait of the cell's code with a <see cref="ThreadInterruptedException"/>.</summary>
    public void BreakOffWait()
    {
        lock (_phase)
            if (_running is { } thread && thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin)) thread.Interrupt();
    }

    // The token source is not disposed of: tasks that the cell left behind may still ask its token.
    public void Dispose() => Screen.Dispose();

    static void ForgetInterrupt()
    {
        try
        {
            Thread.Sleep(0);
        }
        catch (ThreadInterruptedException)
        {
        }
    }
}
