namespace Concordance.Cli.Offline;

/// <summary>What stands beside the packages of an offline folder.</summary>
static class OfflineTexts
{
    /// <summary>NuGet's settings: this folder and no other source, whatever the machine's own settings say.</summary>
    public static string Config(string packages) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <configuration>
          <packageSources>
            <clear />
            <add key="concordance-offline" value="{packages}" />
          </packageSources>
          <disabledPackageSources>
            <clear />
          </disabledPackageSources>
          <fallbackPackageFolders>
            <clear />
          </fallbackPackageFolders>
        </configuration>

        """.ReplaceLineEndings("\n");

    /// <summary>How to use it.</summary>
    public static string ReadMe(int packages) => $"""
        # Packages for Concordance, offline

        {packages} NuGet packages: all that the build of this checkout needs, beside the .NET 10 SDK itself.

        1. Install the [.NET 10 SDK](https://dotnet.microsoft.com/download/dotnet/10.0) from its installer, which works offline, and copy the checkout of Concordance and this folder.
        2. Say once a shell where packages come from. Linux and macOS: `export RestoreConfigFile=/path/to/this/folder/nuget.config`. Windows: `$env:RestoreConfigFile = 'C:\path\to\this\folder\nuget.config'`.
        3. In the checkout: `dotnet restore Toolkit.sln --locked-mode`, then all commands of its README.

        `concordance offline --check DIR` says whether the folder is as it was made; so does `sha256sum --check SHA256SUMS` in it. The lock files hold what each package must be, and the restore refuses any other.
        In notebooks, `#r "nuget: Id, Version"` finds only what lies here.

        """.ReplaceLineEndings("\n");
}
