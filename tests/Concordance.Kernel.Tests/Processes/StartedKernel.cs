using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Concordance.Kernel.Tests.Serving;

namespace Concordance.Kernel.Tests.Processes;

/// <summary>The command's kernel as a process of its own, with a client and folders that nothing else uses.</summary>
sealed class StartedKernel : IDisposable
{
    readonly TempFolder _folder = new();
    readonly Process _process;
    readonly Task<string> _output, _error;

    /// <param name="parent">The process with which the kernel is to end; null where none is named.</param>
    public StartedKernel(Process? parent = null)
    {
        var connection = new ConnectionFile(IPAddress.Loopback, Ports[0], Ports[1], Ports[2], Ports[3], Ports[4], "secret");
        var file = _folder.Write("connection.json", connection.ToJson());
        var start = new ProcessStartInfo(Checkout.Command, ["kernel", "run", "--connection-file", file])
        {
            WorkingDirectory = Directory.CreateDirectory(Work).FullName, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        Directory.CreateDirectory(Temporary);
        foreach (var name in (string[])["TMPDIR", "TMP", "TEMP"]) start.Environment[name] = Temporary;
        start.Environment.Remove("JPY_PARENT_PID");
        if (parent is not null) start.Environment["JPY_PARENT_PID"] = parent.Id.ToString(CultureInfo.InvariantCulture);
        _process = Process.Start(start)!;
        (_output, _error) = (_process.StandardOutput.ReadToEndAsync(), _process.StandardError.ReadToEndAsync());
        Client = new(connection);
        Client.WaitUntilReady();
    }

    public TestClient Client { get; }

    /// <summary>Where it listens.</summary>
    public IReadOnlyList<int> Ports { get; } = FreePorts();

    public int Id => _process.Id;

    string Work => _folder.Of("work");

    string Temporary => _folder.Of("temporary");

    /// <summary>What it left in its folders, among it what .NET keeps in the temporary folder while a process runs.</summary>
    public IReadOnlyList<string> Files() => [.. new[] { Work, Temporary }.SelectMany(f => Directory.EnumerateFileSystemEntries(f, "*", SearchOption.AllDirectories)).Select(f => Path.GetFileName(f))];

    /// <summary>Sends it a signal by its name, such as <c>INT</c>.</summary>
    public void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        Assert.Equal(0, kill.ExitCode);
    }

    /// <summary>Waits until it has ended by itself, and gives its exit code and what it wrote.</summary>
    public async Task<(int Code, string Written)> Ended()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Hang.Guard, TestContext.Current.CancellationToken);
        return (_process.ExitCode, await _output + await _error);
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }

    // As Jupyter finds them: all at once, so that no two are the same, and free again before the kernel takes them.
    static int[] FreePorts()
    {
        var listeners = Enumerable.Range(0, 5).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(l => l.Start());
        int[] ports = [.. listeners.Select(l => ((IPEndPoint)l.LocalEndpoint).Port)];
        listeners.ForEach(l => l.Stop());
        return ports;
    }
}
