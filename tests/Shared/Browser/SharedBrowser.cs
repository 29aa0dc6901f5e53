using Microsoft.Playwright;

namespace Concordance.Tests.Shared;

/// <summary>One browser for all tests of a fixture, started when the first asks for it. They share the program alone: a context knows nothing of others.</summary>
public sealed class SharedBrowser : IAsyncDisposable
{
    const float Patience = 120_000;

    IPlaywright? _playwright;
    IBrowser? _browser;

    /// <summary>A new context of it. Without a browser the test that asks is skipped, but on a build server it fails.</summary>
    public async Task<IBrowserContext> Context(BrowserNewContextOptions options)
    {
        _browser ??= await Chromium.Launch(_playwright ??= await Playwright.CreateAsync());
        var context = await _browser.NewContextAsync(options);
        // A report of ten megabytes is long in coming where others use the processors too.
        context.SetDefaultTimeout(Patience);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
