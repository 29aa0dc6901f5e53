using Microsoft.Playwright;

namespace Concordance.Cli.Tests.Hostile;

/// <summary>A page open in a browser that tells of everything the page does: scripts that are not its own, requests, frames, windows, dialogs.</summary>
sealed class WatchedPage : IAsyncDisposable
{
    /// <summary>What payloads call, and what pages can do to whoever reads them.</summary>
    const string Watch = """
        window.leaks = [];
        window.canary = id => window.leaks.push('ran: ' + id);
        for (const name of ['alert', 'prompt', 'confirm', 'print', 'open']) window[name] = what => window.leaks.push(name + ': ' + what);
        addEventListener('securitypolicyviolation', e => window.leaks.push('kept back by the policy: ' + e.violatedDirective + ' ' + e.blockedURI));
        """;

    /// <summary>What in the page could act, lead away, or read as what it is not.</summary>
    const string Inspect = """
        () => {
          const found = [...window.leaks];
          const leads = new Set(['href', 'src', 'xlink:href', 'action', 'formaction', 'srcset', 'srcdoc', 'poster', 'data', 'background', 'ping', 'manifest', 'lowsrc', 'dynsrc']);
          const harmless = /^(#|(report\.html)?#[\w.-]+$|data:image\/(png|jpeg|webp|gif|svg\+xml);base64,)/;
          const turned = /[\u202A-\u202E\u2066-\u2069]/, control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/;
          const cut = text => text.length > 120 ? text.slice(0, 120) + '…' : text;
          if (turned.test(document.title) || control.test(document.title)) found.push('title: ' + escape(document.title));
          for (const e of document.querySelectorAll('*')) {
            const name = e.tagName.toLowerCase();
            if (/^(iframe|frame|frameset|object|embed|applet|form|base|link|portal|foreignobject|animate|set|use)$/.test(name)) found.push('element: ' + cut(e.outerHTML));
            if (name === 'meta' && /refresh/i.test(e.httpEquiv)) found.push('refresh: ' + e.outerHTML);
            for (const a of e.attributes) {
              const key = a.name.toLowerCase();
              if (key.startsWith('on')) found.push('handler: ' + name + ' ' + key + '=' + cut(a.value));
              if (leads.has(key) && !harmless.test(a.value)) found.push('leads: ' + name + ' ' + key + '=' + cut(a.value));
              if (key === 'style' && /url\s*\(|position\s*:\s*fixed/i.test(a.value)) found.push('style: ' + cut(a.value));
              if (/^(title|alt|aria-label|placeholder)$/.test(key) && (turned.test(a.value) || control.test(a.value))) found.push('attribute: ' + key + '=' + escape(cut(a.value)));
            }
          }
          const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const node = texts.currentNode, parent = node.parentElement;
            if (/^(script|style)$/i.test(parent.tagName)) continue;
            if (control.test(node.data)) found.push('control: ' + escape(cut(node.data)));
            if (turned.test(node.data) && !parent.closest('bdi')) found.push('direction: ' + escape(cut(node.data)));
          }
          return [...new Set(found)];
        }
        """;

    /// <summary>What is wider than the window and scrolls in no box of its own.</summary>
    const string Wider = """
        () => {
          const width = document.documentElement.clientWidth, wider = [];
          const page = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
          if (page > width) wider.push('the page: ' + page + ' of ' + width);
          const clips = e => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) if (getComputedStyle(p).overflowX !== 'visible') return true; return false; };
          for (const e of document.body.querySelectorAll('*:not(svg *)')) {
            const box = e.getBoundingClientRect();
            if (box.width > 1 && box.height > 1 && box.right > width + 1 && !clips(e)) wider.push(e.tagName + '.' + e.className + ' ' + 'to ' + Math.round(box.right) + ': ' + e.textContent.slice(0, 80));
          }
          return wider.slice(0, 10);
        }
        """;

    readonly IBrowserContext _context;
    readonly IPage _page;
    readonly List<string> _seen = [];

    WatchedPage(IBrowserContext context, IPage page) => (_context, _page) = (context, page);

    /// <summary>Opens a file. The page's own policy is off: what it would keep back is to be nothing.</summary>
    public static async Task<WatchedPage> Open(SharedBrowser browser, string file, int width)
    {
        var context = await browser.Context(new() { BypassCSP = true, ViewportSize = new() { Width = width, Height = 900 } });
        await context.AddInitScriptAsync(Watch);
        var page = await context.NewPageAsync();
        var open = new WatchedPage(context, page);
        var address = new Uri(file).AbsoluteUri;
        await context.RouteAsync("**/*", async route =>
        {
            if (route.Request.Url == address) await route.ContinueAsync();
            else await route.AbortAsync();
        });
        context.Request += (_, request) => { if (request.Url != address && !request.Url.StartsWith("data:image/", StringComparison.Ordinal)) open._seen.Add("request: " + request.Url); };
        context.Page += (_, other) => { if (other != page) open._seen.Add("window: " + other.Url); };
        page.WebSocket += (_, socket) => open._seen.Add("socket: " + socket.Url);
        page.Download += (_, download) => open._seen.Add("download: " + download.Url);
        page.FrameAttached += (_, frame) => open._seen.Add("frame: " + frame.Url);
        page.PageError += (_, error) => open._seen.Add("error: " + error);
        page.Dialog += async (_, dialog) => { open._seen.Add("dialog: " + dialog.Message); await dialog.DismissAsync(); };
        await page.GotoAsync(address);
        return open;
    }

    /// <summary>The page's title.</summary>
    public Task<string> Title() => _page.TitleAsync();

    /// <summary>All words of the page.</summary>
    public Task<string> Text() => _page.EvaluateAsync<string>("document.body.textContent");

    /// <summary>How many figures a script drew.</summary>
    public Task<int> Figures() => _page.Locator(".js-plotly-plot").CountAsync();

    /// <summary>Opens what is folded, and moves over every figure and presses it.</summary>
    public async Task Handle()
    {
        await _page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        foreach (var figure in await _page.Locator(".js-plotly-plot").AllAsync())
        {
            await figure.ScrollIntoViewIfNeededAsync();
            if (await figure.BoundingBoxAsync() is not { } box) continue;
            foreach (var (x, y) in ((float, float)[])[(0.1f, 0.3f), (0.3f, 0.5f), (0.5f, 0.5f), (0.5f, 0.8f), (0.8f, 0.6f)])
            {
                await _page.Mouse.MoveAsync(box.X + box.Width * x, box.Y + box.Height * y);
                await _page.Mouse.ClickAsync(box.X + box.Width * x, box.Y + box.Height * y);
            }
        }
    }

    /// <summary>All that the page did, and all in it that could do something. Empty where it is harmless.</summary>
    public async Task<IReadOnlyList<string>> Harm() => [.. _seen, .. await _page.EvaluateAsync<string[]>(Inspect)];

    /// <summary>What stands out of the window sideways.</summary>
    public async Task<IReadOnlyList<string>> Overflow() => await _page.EvaluateAsync<string[]>(Wider);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
