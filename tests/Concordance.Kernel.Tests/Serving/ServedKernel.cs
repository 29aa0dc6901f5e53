using System.Diagnostics;
using System.Net;

namespace Concordance.Kernel.Tests.Serving;

/// <summary>A kernel with a scripted engine and a client of it.</summary>
sealed class ServedKernel : IAsyncDisposable
{
    readonly KeptLog _log = new();

    public ServedKernel(string key = "secret")
    {
        Server = new(new(IPAddress.Loopback, 0, 0, 0, 0, 0, key), new(Engine), _log);
        Client = new(Server.Connection);
        Client.WaitUntilReady();
    }

    public ScriptedEngine Engine { get; } = new();

    public KernelServer Server { get; }

    public TestClient Client { get; }

    public string Log => _log.ToString();

    public async Task WaitForLog(string text)
    {
        var since = Stopwatch.StartNew();
        while (since.Elapsed < Hang.Guard && !Log.Contains(text, StringComparison.Ordinal)) await Task.Delay(25);
        Assert.Contains(text, Log, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }
}
