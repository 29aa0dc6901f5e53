using System.Globalization;
using Concordance.Benchmarks.Kernels;
using Concordance.Benchmarks.Report;
using Concordance.Benchmarks.Sides;

namespace Concordance.Benchmarks;

/// <summary>Pairs the kernel and the headless runner with ipykernel.</summary>
static class KernelBenchmark
{
    // A notebook, a kernelspec and what Jupyter keeps.
    const long Room = 50_000_000;

    /// <summary>Lets both kernels do the same in turn.</summary>
    /// <param name="command">The toolkit's command, whose kernel is measured.</param>
    /// <param name="rounds">How often.</param>
    /// <param name="messages">Where progress is told.</param>
    /// <param name="cancel">Stops it, with all processes.</param>
    public static async Task<KernelReport> Run(string command, int rounds, TextWriter messages, CancellationToken cancel)
    {
        using var scratch = Scratch.Make(Room, "Make room");
        var jupyter = await JupyterSide.Prepare(Path.GetFullPath(command), scratch, cancel);
        messages.WriteLine("one round that does not count, so that neither side waits for the disk");
        await Round(jupyter, cancel);
        List<KernelRound> measured = [];
        for (var round = 1; round <= rounds; round++)
        {
            measured.Add(await Round(jupyter, cancel));
            messages.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"round {round} of {rounds}: first cell in ipykernel {measured[^1].Ipykernel.Session.FirstCellSeconds:0.00} s, Concordance {measured[^1].Concordance.Session.FirstCellSeconds:0.00} s"));
        }
        return new(Machine.This(), jupyter.Versions, measured);
    }

    static async Task<KernelRound> Round(JupyterSide jupyter, CancellationToken cancel)
    {
        var (theirSession, ourSession) = (await jupyter.Session(Contender.Ipykernel, cancel), await jupyter.Session(Contender.Concordance, cancel));
        var (theirNotebook, ourNotebook) = (await jupyter.Headless(Contender.Ipykernel, cancel), await jupyter.Headless(Contender.Concordance, cancel));
        return new(new(theirSession, theirNotebook), new(ourSession, ourNotebook));
    }
}
