using Concordance.Kernel;

namespace Concordance.Cli.Doctor;

/// <summary>What to do where systems differ.</summary>
/// <param name="System">The system.</param>
sealed record Remedies(SystemKind System)
{
    /// <summary>Those of this machine.</summary>
    public static Remedies Here { get; } = new(Machine.This.System);

    /// <summary>How the SDK comes to the machine.</summary>
    public string Sdk => For(
        "Install the .NET 10 SDK: https://dotnet.microsoft.com/download/dotnet/10.0, or of the distribution, such as 'apt install dotnet-sdk-10.0'.",
        "Install the .NET 10 SDK: https://dotnet.microsoft.com/download/dotnet/10.0, or 'brew install --cask dotnet-sdk'.",
        "Install the .NET 10 SDK: https://dotnet.microsoft.com/download/dotnet/10.0, or 'winget install Microsoft.DotNet.SDK.10'.");

    /// <summary>How ICU comes to the machine.</summary>
    public string Icu => For(
        "Install ICU ('apt install libicu-dev', 'dnf install libicu', 'apk add icu-libs icu-data-full'), and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.",
        "Unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: ICU is a part of macOS.",
        "Unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT, and update Windows to 10, version 1903, or later, which has ICU.");

    /// <summary>How data of time zones comes to the machine.</summary>
    public string TimeZones => For("Install the data of time zones: 'apt install tzdata', 'dnf install tzdata' or 'apk add tzdata'.", "Update macOS, which carries the data of time zones.", "Update Windows, and leave ICU in use, which has the IANA names of zones.");

    /// <summary>How native parts come back.</summary>
    public string Natives => "Build again on this machine: dotnet build -c Release. The output holds native parts of the system that built it alone. " + For(
        "On Alpine and others without glibc use an image with it, such as Debian's.", "On a Mac with Apple silicon use the SDK for Arm64, or for x64 throughout.", "Install the Visual C++ Redistributable: https://aka.ms/vs/17/release/vc_redist.x64.exe.");

    /// <summary>How a program of its own may listen on this machine.</summary>
    public string Loopback => For(
        "Allow programs to listen on 127.0.0.1: see 'ip addr show lo', and the sandbox or container that the command runs in.", "Allow programs to listen on 127.0.0.1: System Settings, Network, Firewall.", "Allow programs to listen on 127.0.0.1: Windows Security, Firewall, Allow an app.");

    /// <summary>How keys become readable for their owner alone.</summary>
    public string Permissions(string file) => For($"chmod 600 '{file}'", $"chmod 600 '{file}'", $"icacls \"{file}\" /inheritance:r /grant:r \"%USERNAME%:F\"");

    string For(string linux, string mac, string windows) => System switch { SystemKind.Windows => windows, SystemKind.MacOS => mac, _ => linux };
}
