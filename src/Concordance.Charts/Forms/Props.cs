namespace Concordance.Charts.Forms;

/// <summary>Sets properties of Plotly.NET objects by the names of plotly.js' own reference.</summary>
/// <remarks>Plotly.NET's typed builders take every argument as an F# option, sixty of them for a layout.</remarks>
static class Props
{
    public static T With<T>(this T target, string name, object value) where T : DynamicObj.DynamicObj
    {
        target.SetProperty(name, value);
        return target;
    }

    public static Dictionary<string, object> Of(params ReadOnlySpan<(string Name, object Value)> properties)
    {
        var all = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in properties) all[name] = value;
        return all;
    }

    public static Dictionary<string, object> Font(string color, int size) => Of(("color", color), ("size", size));
}
