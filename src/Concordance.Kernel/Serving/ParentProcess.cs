using System.Diagnostics;
using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace Concordance.Kernel;

/// <summary>Watches the process that started the kernel, so that no kernel outlives a frontend that crashed.</summary>
static class ParentProcess
{
    /// <summary>The variable in which Jupyter names the process: by its id, on Windows by a handle that the kernel inherits.</summary>
    public const string Variable = "JPY_PARENT_PID";

    static readonly TimeSpan s_interval = TimeSpan.FromSeconds(1);

    /// <summary>Watches until it is disposed. Null where no process is named.</summary>
    /// <param name="named">The variable's value.</param>
    /// <param name="gone">Called once, when the process has ended.</param>
    public static IDisposable? Watch(string? named, Action gone)
    {
        if (!long.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0) return null;
        return OperatingSystem.IsWindows() ? new HandleWatch((nint)number, gone) : new IdWatch((int)number, gone);
    }

    sealed class IdWatch : IDisposable
    {
        readonly Timer _timer;

        public IdWatch(int id, Action gone)
        {
            // One that can't be seen from here, because it lives in another container, can't be watched.
            var started = Started(id);
            var interval = started is null ? Timeout.InfiniteTimeSpan : s_interval;
            _timer = new Timer(_ => { if (Started(id) is not { } now || (now - started) > s_interval) gone(); }, null, interval, interval);
        }

        public void Dispose() => _timer.Dispose();

        // The number alone could meanwhile be another process's.
        static DateTime? Started(int id)
        {
            try
            {
                using var process = Process.GetProcessById(id);
                return process.StartTime;
            }
            catch (Exception e) when (e is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
            {
                return null;
            }
        }
    }

    sealed class HandleWatch : IDisposable
    {
        readonly RegisteredWaitHandle? _registered;
        readonly ManualResetEvent _process = new(false);

        public HandleWatch(nint handle, Action gone)
        {
            _process.SafeWaitHandle = new SafeWaitHandle(handle, ownsHandle: false);
            try
            {
                _registered = ThreadPool.RegisterWaitForSingleObject(_process, (_, _) => gone(), null, Timeout.InfiniteTimeSpan, executeOnlyOnce: true);
            }
            catch (Exception e) when (e is IOException or ArgumentException or InvalidOperationException)
            {
                // The number was no handle of this process: some frontends write a process id here.
            }
        }

        public void Dispose()
        {
            _registered?.Unregister(null);
            _process.Dispose();
        }
    }
}
