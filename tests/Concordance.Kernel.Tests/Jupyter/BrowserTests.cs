using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;

namespace Concordance.Kernel.Tests.Jupyter;

/// <summary>Jupyter's own notebook page in a real browser, with our kernel behind it.</summary>
public sealed class BrowserTests : IAsyncLifetime
{
    const string Token = "only-for-this-test";

    readonly Jupyter _jupyter = new();
    Process? _server;
    int _port;

    public ValueTask InitializeAsync()
    {
        JupyterTests.Copy(Checkout.Notebooks, _jupyter.Folder.Of("notebooks"));
        JupyterTests.Copy(Checkout.BundledCase, _jupyter.Folder.Of("data/paris-2023"));
        _port = FreePort();
        _server = _jupyter.Start(
            _jupyter.Folder.Of("notebooks"), "-m", "notebook", "--no-browser", "--allow-root", "--ip=127.0.0.1", FormattableString.Invariant($"--port={_port}"), "--NotebookApp.port_retries=0",
            $"--NotebookApp.token={Token}");
        // Nobody reads what the server says; a full pipe would stop it.
        _server.BeginOutputReadLine();
        _server.BeginErrorReadLine();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            _server.Kill(entireProcessTree: true);
            await _server.WaitForExitAsync();
            _server.Dispose();
        }
        _jupyter.Dispose();
    }

    [Fact]
    public async Task RestartAndRunAll_DrawsTheFigure()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.Launch(playwright);
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1200, Height = 1600 } });
        List<string> elsewhere = [];
        page.Request += (_, request) => { if (!IsOwn(request.Url)) elsewhere.Add(request.Url); };
        page.SetDefaultTimeout((float)Hang.Guard.TotalMilliseconds);

        await Open(page, FormattableString.Invariant($"http://127.0.0.1:{_port}/notebooks/02-burst-timeline.ipynb?token={Token}"));
        await page.WaitForFunctionAsync("window.Jupyter && Jupyter.notebook && Jupyter.notebook.kernel && Jupyter.notebook.kernel.is_connected()");
        // The notebook asks for .NET Interactive's kernel, and ours answers to that name: nobody was asked.
        Assert.Equal(KernelSpec.NotebooksName, await page.EvaluateAsync<string>("Jupyter.notebook.kernel.name"));
        await page.EvaluateAsync("Jupyter.notebook.clear_all_output()");
        Assert.Equal(0, await page.Locator(".output img").CountAsync());
        await page.ClickAsync("#kernellink");
        await page.ClickAsync("#restart_run_all");
        await page.ClickAsync(".modal-dialog .btn-danger");
        await page.WaitForFunctionAsync("Jupyter.notebook.get_cells().filter(c => c.cell_type === 'code').every(c => typeof c.input_prompt_number === 'number')");
        var figure = page.Locator(".output img").First;
        await figure.ScrollIntoViewIfNeededAsync();
        Assert.InRange(await figure.EvaluateAsync<int>("i => i.naturalWidth"), 300, 5000);
        Assert.Equal(0, await page.Locator(".output_error").CountAsync());
        await page.ScreenshotAsync(new() { Path = Path.Combine(AppContext.BaseDirectory, "burst-timeline-in-jupyter.png") });
        Assert.Empty(elsewhere);
    }

    bool IsOwn(string url) => new Uri(url) is var uri && (uri.Scheme is "data" or "blob" || (uri.Host == "127.0.0.1" && uri.Port == _port));

    static async Task Open(IPage page, string url)
    {
        var since = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await page.GotoAsync(url);
                return;
            }
            catch (PlaywrightException) when (since.Elapsed < Hang.Guard)
            {
                // The server is not there yet.
                await Task.Delay(500, TestContext.Current.CancellationToken);
            }
        }
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
