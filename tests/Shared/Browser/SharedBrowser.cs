using Microsoft.Playwright;

namespace Concordance.Tests.Shared;

/// <summary>One browser for all tests of a fixture, started when the first asks for it. They share the program alone: a context knows nothing of others.</summary>
public sealed class SharedBrowser : IAsyncDisposable
{
    IPlaywright? _playwright;
    IBrowser? _browser;

    /// <summary>A new context of it. Without a browser the test that asks is skipped, but on a build server it fails.</summary>
    public async Task<IBrowserContext> Context(BrowserNewContextOptions options)
    {
        _browser ??= await Chromium.Launch(_playwright ??= await Playwright.CreateAsync());
        var context = await _browser.NewContextAsync(options);
        context.SetDefaultTimeout((float)Hang.Guard.TotalMilliseconds);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
