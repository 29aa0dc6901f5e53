using Concordance.Benchmarks.Kernels;

namespace Concordance.Benchmarks.Report;

/// <summary>One thing that is measured of both kernels.</summary>
/// <param name="Name">How programs call it.</param>
/// <param name="Title">How readers call it.</param>
/// <param name="Unit">What it is shown in.</param>
/// <param name="Limit">The most that this toolkit's median may be, in seconds; null where there is no limit.</param>
/// <param name="Of">The value of one round, in seconds or bytes.</param>
sealed record KernelFigure(string Name, string Title, FigureUnit Unit, double? Limit, Func<KernelTimes, double> Of)
{
    /// <summary>All, in the order in which a user meets them.</summary>
    public static IReadOnlyList<KernelFigure> All { get; } =
    [
        new("ready", "kernel ready", FigureUnit.Seconds, null, t => t.Session.ReadySeconds),
        new("firstCell", "first cell done", FigureUnit.Seconds, 1.2, t => t.Session.FirstCellSeconds),
        new("completion", "first completion", FigureUnit.Milliseconds, 0.5, t => t.Session.CompletionSeconds),
        new("laterCell", "later cell", FigureUnit.Milliseconds, 0.02, t => Spread.Of(t.Session.LaterCellSeconds).Median),
        new("headless", "hello notebook", FigureUnit.Seconds, 1.5, t => t.HeadlessSeconds),
        new("memory", "kernel's memory", FigureUnit.Mebibytes, null, t => t.Session.ResidentBytes),
    ];
}

/// <summary>How a table shows a value.</summary>
/// <param name="Name">The unit.</param>
/// <param name="Base">What programs get: <c>seconds</c> or <c>bytes</c>.</param>
/// <param name="PerBase">How many of the unit one of those is.</param>
/// <param name="Format">Digits.</param>
sealed record FigureUnit(string Name, string Base, double PerBase, string Format)
{
    public static FigureUnit Seconds { get; } = new("s", "seconds", 1, "0.00");

    public static FigureUnit Milliseconds { get; } = new("ms", "seconds", 1000, "0.0");

    public static FigureUnit Mebibytes { get; } = new("MiB", "bytes", 1.0 / (1 << 20), "0");
}
