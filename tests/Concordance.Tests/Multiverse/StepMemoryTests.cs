using System.Globalization;
using Concordance.Multiverse;

namespace Concordance.Tests.Multiverse;

public class StepMemoryTests
{
    [Fact]
    public void Of_SameChoices_RunsOnce()
    {
        var memory = new StepMemory();
        var runs = 0;
        string Make(double rate) => memory.Of("network", $"{rate}", () => $"run {++runs}");
        Assert.Equal(("run 1", "run 2", "run 1"), (Make(0.05), Make(0.1), Make(0.05)));
        Assert.Equal(2, memory.Runs["network"]);
    }

    [Fact]
    public void Of_OtherStep_IsNotMistakenForIt()
    {
        var memory = new StepMemory();
        Assert.Equal(("a", "b"), (memory.Of("one", $"60", () => "a"), memory.Of("two", $"60", () => "b")));
    }

    [Fact]
    public void Of_MoreThanAreKept_DropsTheOldest()
    {
        var (memory, runs) = (new StepMemory(), 0);
        foreach (var window in new[] { 1, 2, 3, 3, 2, 1 }) memory.Of("network", $"{window}", () => $"{++runs}", most: 2);
        Assert.Equal(4, runs);
    }

    /// <summary>Where a comma is written for a point, 0.1 and 2 must not be told as 0,1 2 and 0 1,2.</summary>
    [Fact]
    public void Of_WhateverTheCulture_TellsChoicesApart()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var memory = new StepMemory();
            CultureInfo.CurrentCulture = new("de-DE");
            memory.Of("network", $"{0.5}", () => "x");
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            memory.Of("network", $"{0.5}", () => "y");
            Assert.Equal(1, memory.Runs["network"]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
