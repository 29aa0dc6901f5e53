using ScottPlot;

namespace Concordance.Charts.Forms;

/// <summary>The static form of the network; what the other form tells on hovering stands in words under each group.</summary>
static class NetworkStatic
{
    public const double AcrossOpacity = 0.45;

    public static byte[] Png(Heading heading, IReadOnlyList<PlacedGroup> groups, IReadOnlyList<PlacedTie> across, EdgeWidths widths, double height) =>
        StaticForm.Png(heading, [], (int)Math.Ceiling(height), new Surround(16, 16, 8), plot =>
        {
            plot.HideAxesAndGrid();
            plot.Axes.SetLimits(0, GroupLayout.Width, -height, 0);
            foreach (var tie in across)
            {
                var line = plot.Add.Line(tie.X1, tie.Y1, tie.X2, tie.Y2);
                line.Color = Color.FromHex(House.Muted).WithAlpha(AcrossOpacity);
                line.LineWidth = 1;
            }
            foreach (var group in groups) Draw(plot, group, widths);
        });

    static void Draw(Plot plot, PlacedGroup group, EdgeWidths widths)
    {
        var color = Color.FromHex(group.Color);
        var place = group.Members.Zip(group.Places).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        foreach (var (width, edges) in widths.Of(group))
            foreach (var edge in edges)
            {
                var (a, b) = (place[edge.First], place[edge.Second]);
                var line = plot.Add.Line(a.X, a.Y, b.X, b.Y);
                line.Color = color.WithAlpha(widths.Opacity(group));
                line.LineWidth = (float)width;
            }

        var markers = plot.Add.Markers(group.Places.Select(p => new Coordinates(p.X, p.Y)).ToArray(),
            group.Again ? MarkerShape.FilledSquare : MarkerShape.FilledCircle, (float)group.MarkSize, color);
        markers.MarkerStyle.OutlineColor = Color.FromHex(House.Paper);
        markers.MarkerStyle.OutlineWidth = group.MarkSize > 6 ? 1 : 0;
        double under = group.Y - group.Radius - 9;
        StaticForm.Remark(plot, $"Community {group.Number}", group.X, under, Alignment.UpperCenter);
        StaticForm.Remark(plot, group.Size, group.X, under - 16, Alignment.UpperCenter);
    }
}
