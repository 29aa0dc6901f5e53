using Microsoft.Playwright;

namespace Concordance.Tests.Shared;

/// <summary>The browser of the system. Without one a test is skipped, but on a build server it fails.</summary>
public static class Chromium
{
    const string Missing = "There is no Chromium here. On Debian: apt-get install chromium";

    public static Task<IBrowser> Launch(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path(), Args = ["--no-sandbox", "--disable-gpu"] });

    /// <summary>Whether there is one.</summary>
    public static bool IsThere => Found is not null;

    static string? Found => ((string[])["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]).FirstOrDefault(File.Exists);

    static string Path()
    {
        if (Found is null && Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(Missing);
        if (Found is null) Assert.Skip(Missing);
        return Found!;
    }
}
