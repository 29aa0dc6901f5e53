using ScottPlot;

namespace Concordance.Charts.Forms;

/// <summary>A figure without data: says in its middle what is missing.</summary>
static class EmptyForm
{
    const int DataHeight = 180;

    public static Figure Draw(Heading heading, string message)
    {
        string json = InteractiveForm.Json(
            [InteractiveForm.Trace("scatter", ("x", Array.Empty<double>()), ("y", Array.Empty<double>()), ("mode", "markers"))],
            heading, DataHeight,
            Props.Of(("xaxis", Props.Of(("visible", false))), ("yaxis", Props.Of(("visible", false)))),
            [InteractiveForm.Note(SafeText.Plotly(message, 200), 0.5, 0.5, "paper", "paper", "center", "middle", House.Muted)], around: new Surround(16, 16, 16), keys: []);
        byte[] png = StaticForm.Png(heading, [], DataHeight, new Surround(16, 16, 16), plot =>
        {
            plot.HideAxesAndGrid();
            plot.Axes.SetLimits(0, 1, 0, 1);
            StaticForm.Remark(plot, SafeText.Label(message, 200), 0.5, 0.5, Alignment.MiddleCenter, House.Muted, House.TextSize);
        });
        return new Figure(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(message + "."), json, png);
    }
}
