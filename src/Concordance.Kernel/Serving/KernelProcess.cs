using System.Runtime.InteropServices;
using NetMQ;

namespace Concordance.Kernel;

/// <summary>A kernel as a process of its own: ends with its frontend, takes signals.</summary>
public static class KernelProcess
{
    /// <summary>Serves until a frontend asks for the shutdown, the process is told to end, or the frontend's process ended.</summary>
    /// <param name="connection">Where to listen.</param>
    /// <param name="engine">Runs the cells; disposed with the kernel.</param>
    /// <param name="log">Takes messages about what is dropped.</param>
    /// <param name="cancel">Ends it too.</param>
    /// <exception cref="KernelException">A port is taken.</exception>
    public static async Task ServeAsync(ConnectionFile connection, WarmEngine engine, TextWriter log, CancellationToken cancel = default)
    {
        // A cell may block threads of the pool; the kernel still has to answer.
        ThreadPool.SetMinThreads(8, 8);
        var kernel = new KernelServer(connection, engine, log);
        try
        {
            using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Take(signal, kernel.Interrupt));
            using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Take(signal, kernel.Stop));
            using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal => Take(signal, kernel.Stop));
            await using var stop = cancel.UnsafeRegister(_ => kernel.Stop(), null).ConfigureAwait(false);
            using var parent = ParentProcess.Watch(Environment.GetEnvironmentVariable(ParentProcess.Variable), kernel.Stop);
            await kernel.Shutdown.ConfigureAwait(false);
        }
        finally
        {
            await kernel.DisposeAsync().ConfigureAwait(false);
            NetMQConfig.Cleanup(false);
        }
    }

    static void Take(PosixSignalContext signal, Action action)
    {
        signal.Cancel = true;
        action();
    }
}
