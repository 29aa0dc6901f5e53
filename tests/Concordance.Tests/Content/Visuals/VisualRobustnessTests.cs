using Concordance.Content;
using Concordance.SideData;

namespace Concordance.Tests.Content.Visuals;

public class VisualRobustnessTests
{
    static readonly CancellationToken s_go = TestContext.Current.CancellationToken;

    [Fact]
    public void Of_FilesOfAllKinds_CountsThoseThatAreTooPlainAndThoseRejected()
    {
        using var folder = new TempFolder();
        foreach (var seed in (int[])[1, 2, 3]) File.WriteAllBytes(folder.Of($"{seed}.png"), Drawn.File(seed));
        folder.Write("4.png", "<html>");
        List<Picture> pictures = [.. Enumerable.Range(1, 5).Select(i => new Picture([$"k{i}"], $"{i}.png", folder.Of($"{i}.png")))];
        PictureChange[] changes = [new("none", "", p => p), new("blank", "", p => PictureChanges.Coloured(p, (_, _, _) => (9, 9, 9))), new("tiny", "", p => p.Within(3, 3))];
        var measured = VisualRobustness.Of(pictures, changes: changes, cancel: s_go);
        Assert.Equal(["4.png", "5.png"], measured.Rejected.Select(r => r.File));
        Assert.Equal([(3, 0, 3), (3, 3, 0), (3, 3, 0)], measured.Changes.Select(c => (c.Pictures, c.TooPlain, (int)c.Distances.Total)));
        Assert.Equal((0, 3), (measured.Changes[0].Distances.Quantile(1), (int)measured.Others.Total));

        var table = VisualTables.Robustness(measured);
        Assert.Equal(4, table.Rows.Count);
        Assert.Equal([1.0, 0.0, 0.0, 0.0], table["share found"].Cast<double>());
        Assert.Equal([3L, 3L, 3L, 3L], table["compared"].Cast<long>());
        Assert.Null(table["median"][1]);
        Assert.Equal("none of them", table["change"][3]);
    }

    [Fact]
    public void Of_NoPictures_IsEmpty()
    {
        var measured = VisualRobustness.Of([], cancel: s_go);
        Assert.All(measured.Changes, c => Assert.Equal(0, c.Pictures));
        Assert.Null(VisualTables.Robustness(measured)["share found"][0]);
    }

    [Fact]
    public void Quantile_IsTheLeastThatHoldsTheShare()
    {
        var counts = DistanceCounts.Of([2, 4, 4, 10]);
        Assert.Equal([2, 2, 4, 4, 10, 10], ((double[])[0.1, 0.25, 0.5, 0.75, 0.76, 1]).Select(q => counts.Quantile(q)!.Value));
        Assert.Equal((2, 4L, 3L, 0L), (counts.Least, counts.Total, counts.Within(9), counts.Within(1)));
        Assert.Null(DistanceCounts.Of([]).Least);
        Assert.Null(DistanceCounts.Of([]).Quantile(0.5));
    }
}
