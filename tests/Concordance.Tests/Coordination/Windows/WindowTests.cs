using Concordance.Coordination;
using static Concordance.Tests.Coordination.Synthetic;

namespace Concordance.Tests.Coordination.Windows;

public class WindowTests
{
    static ShareTable Table(double spread, int seed = 1) => ShareTable.Of(Independent(seed, 100, 200, 20, 500_000).Concat(Group(seed, 8, 30, 500_000, spread)), Second);

    [Fact]
    public void Sweep_KeepsAtEachWindow_WhatTheNetworkOfThatWindowKeeps()
    {
        var table = Table(40);
        var sweep = WindowSweep.Of(table, [60, 5, 300, 60], null, TestContext.Current.CancellationToken);
        Assert.Equal([5, 60, 300], sweep.Windows.Select(w => w.WindowSeconds));
        foreach (var (i, window) in sweep.Windows.Index())
        {
            var network = NetworkBuilder.Build(table, new() { WindowSeconds = window.WindowSeconds }, TestContext.Current.CancellationToken);
            Assert.Equal(
                network.Edges.Select(e => (e.First, e.Second, (double?)e.QValue)).Order(), sweep.Edges.Where(e => e.QValues[i] is not null).Select(e => (e.First, e.Second, e.QValues[i])).Order());
            Assert.Equal((network.Edges.Count, network.Groups.Sum(g => g.Count)), (window.Edges, window.Accounts));
            Assert.Equal(i == 0 ? 0 : window.Edges - sweep.Windows[i - 1].Edges, window.New - window.Lost);
        }
        // Forty seconds apart: a minute finds the group of eight, five seconds do not find it whole.
        Assert.Equal(28, sweep.Windows[1].Edges);
        Assert.True(sweep.Windows[0].Edges < 28 && sweep.Windows[1].New > 0);
        Assert.Equal(sweep.Edges.Count, Enumerable.Range(0, 3).Sum(n => Convert.ToInt32(CoordinationTables.Survival(sweep)["edges"][n], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(3, CoordinationTables.Windows(sweep).Rows.Count);
    }

    [Fact]
    public void Sweep_WindowBelowTheResolution_IsRaised() =>
        Assert.Equal([60], WindowSweep.Of(ShareTable.Of([Share("x", "a", 0), Share("x", "b", 60)], TimeSpan.FromMinutes(1)), [1, 30], null, TestContext.Current.CancellationToken).Windows.Select(w => w.WindowSeconds));

    [Theory]
    [InlineData()]
    [InlineData(60, -1)]
    public void Sweep_WithoutAWindow_IsRefused(params int[] windows) => Assert.Throws<ArgumentException>(() => WindowSweep.Of(Table(10), windows, null, TestContext.Current.CancellationToken));

    /// <summary>Ten objects of four shares: of the quickest (second share after 1 s) half the shares are passed with the third, after 3 s.</summary>
    [Fact]
    public void Estimate_IsTheTimeInWhichTheQuickestObjectsPassHalfTheirShares()
    {
        var shares = Enumerable.Range(1, 10).SelectMany(o => Enumerable.Range(0, 4).Select(k => Share($"o{o}", $"a{k}", 100_000 * o + o * (k * (k + 1) / 2))));
        Assert.Equal(3, WindowEstimate.OfQuickObjects(ShareTable.Of(shares, Second), quickest: 0.05));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(30)]
    [InlineData(60)]
    [InlineData(120)]
    public void Estimate_WhereAGroupIsTheQuickest_IsOfTheOrderOfItsSpread(double spread) =>
        Assert.InRange(WindowEstimate.OfQuickObjects(Table(spread))!.Value, spread / 4, 2 * spread);

    [Fact]
    public void Estimate_WithoutAnObjectSharedTwice_IsNone()
    {
        Assert.Null(WindowEstimate.OfQuickObjects(ShareTable.Of([Share("x", "a", 0), Share("y", "b", 0)], Second)));
        Assert.Throws<ArgumentOutOfRangeException>(() => WindowEstimate.OfQuickObjects(Table(10), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => WindowEstimate.OfQuickObjects(Table(10), 0.1, 1));
        // Where all is at once, a second, as the package has it.
        Assert.Equal(1, WindowEstimate.OfQuickObjects(ShareTable.Of([Share("x", "a", 0), Share("x", "b", 0)], Second)));
    }

    [Fact]
    public void Estimate_PartReached_IsByRanks()
    {
        // Of 100 shares the 29th is 29 %, which is not above 29 %: the 30th is.
        var shares = Enumerable.Range(0, 100).Select(k => Share("o", $"a{k}", 10 * k));
        Assert.Equal(290, WindowEstimate.OfQuickObjects(ShareTable.Of(shares, Second), 1, 0.29));
    }

    /// <summary>A group's own pace decides, and not that of the crowd around it.</summary>
    [Theory]
    [InlineData(4, 5, 20)]
    [InlineData(30, 20, 80)]
    public void OfMostEdges_OfAGroup_IsAboutItsSpread(int spread, int least, int most)
    {
        var choice = WindowEstimate.OfMostEdges(Table(spread), cancel: TestContext.Current.CancellationToken);
        Assert.NotNull(choice);
        Assert.InRange(choice.WindowSeconds, least, most);
        Assert.Equal(0.05 / 7, choice.FalseDiscoveryRate, 12);
        Assert.Equal(choice.Windows.Max(w => w.Edges), choice.Windows.Single(w => w.WindowSeconds == choice.WindowSeconds).Edges);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void OfMostEdges_WhereNobodyActsTogether_FindsNone(int seed)
    {
        var choice = WindowEstimate.OfMostEdges(ShareTable.Of(Independent(seed, 120, 60, 60, 20_000), Second), cancel: TestContext.Current.CancellationToken);
        Assert.True(choice is null || choice.Windows.Max(w => w.Edges) <= 1);
    }

    [Fact]
    public void OfMostEdges_WithoutWindows_IsRefused() => Assert.Throws<ArgumentException>(() => WindowEstimate.OfMostEdges(ShareTable.Of([], Second), [], cancel: TestContext.Current.CancellationToken));
}
