using System.Runtime.InteropServices;

namespace Concordance.Benchmarks.Report;

/// <summary>What the benchmark ran on.</summary>
sealed record Machine(string Cpu, int Cores, string System, string Runtime)
{
    public static Machine This() =>
        new(CpuName(), Environment.ProcessorCount, RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription);

    // The framework does not tell the processor's name.
    static string CpuName()
    {
        const string Info = "/proc/cpuinfo";
        var line = File.Exists(Info) ? File.ReadLines(Info).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()
            ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER")
            ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
