using Microsoft.AspNetCore.Html;

namespace Concordance.Notebooks.Cells;

/// <summary>What cells may call without a name before it, under the names that .NET Interactive gave.</summary>
public static class Kernel
{
    /// <summary>Shows a value before the cell's end.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">The forms to show; none for all that the value has.</param>
    /// <returns>What was shown, to be changed later.</returns>
#pragma warning disable IDE1006 // The name that notebooks use.
    public static DisplayedValue display(object? value, params string[] mimeTypes) => DisplayedValue.Show(value, mimeTypes);
#pragma warning restore IDE1006

    /// <summary>Text that is shown as HTML, as it stands: escape what comes from data.</summary>
    /// <param name="content">The HTML.</param>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Shows a script that the reader's frontend runs.</summary>
    /// <param name="script">JavaScript.</param>
    public static DisplayedValue Javascript(string script) => script.DisplayAs("application/javascript");

    /// <summary>Asks the reader for a line of text; empty where nobody can be asked.</summary>
    /// <param name="prompt">The question.</param>
    public static Task<string> GetInputAsync(string prompt = "") => Task.FromResult(Ask(prompt, isPassword: false));

    /// <summary>Asks the reader for a line that is not shown while it is typed; empty where nobody can be asked.</summary>
    /// <param name="prompt">The question.</param>
    public static Task<string> GetPasswordAsync(string prompt = "") => Task.FromResult(Ask(prompt, isPassword: true));

    static string Ask(string prompt, bool isPassword) => CellContext.Current?.Screen.Ask(prompt, isPassword) ?? "";
}
