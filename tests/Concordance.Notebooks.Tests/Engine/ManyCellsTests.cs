namespace Concordance.Notebooks.Tests.Engine;

[Collection(ProcessStateCollection.Name)]
public class ManyCellsTests
{
    [Fact]
    public async Task Cells_OneAfterTheOther_DoNotAddUpInMemory()
    {
        await using var session = new NotebookEngine();
        async Task Run(int from, int to)
        {
            for (var i = from; i < to; i++) Assert.Null((await session.RunAsync(new CellRequest($"var x = {i}; x + 1", $"cell {i}"), NoOutput.Instance, TestContext.Current.CancellationToken)).Error);
        }

        await Run(0, 100);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await Run(100, 250);
        var perCell = (GC.GetTotalMemory(forceFullCollection: true) - before) / 150;
        // A cell keeps what it declares, some 100 KB; a copy of all references in each would be more than a megabyte.
        Assert.True(perCell < 400_000, $"{perCell} bytes a cell");
    }
}
