namespace Concordance.Notebooks.Cells;

/// <summary>Something that a cell showed, and that can be changed where it stands.</summary>
public sealed class DisplayedValue
{
    readonly CellContext? _cell;
    readonly string[] _mimeTypes;
    readonly string _id = Guid.NewGuid().ToString("N");

    DisplayedValue(CellContext? cell, string[] mimeTypes) => (_cell, _mimeTypes) = (cell, mimeTypes);

    /// <summary>Shows another value in its place, also from a later cell.</summary>
    /// <param name="value">The value.</param>
    public void Update(object? value) => Send(value, isUpdate: true);

    internal static DisplayedValue Show(object? value, string[] mimeTypes)
    {
        var displayed = new DisplayedValue(CellContext.Current, mimeTypes);
        displayed.Send(value, isUpdate: false);
        return displayed;
    }

    // A later cell's screen is the one that is open then.
    void Send(object? value, bool isUpdate) =>
        (CellContext.Current ?? _cell)?.Screen.Display(ValueFormatting.Format(value, _mimeTypes), _id, isUpdate);
}
