namespace Concordance.Notebooks;

/// <summary>Shows nothing and asks nobody.</summary>
public sealed class NoOutput : ICellOutput
{
    NoOutput()
    {
    }

    /// <summary>The only one.</summary>
    public static NoOutput Instance { get; } = new();

    /// <inheritdoc/>
    public void Write(bool isError, string text)
    {
    }

    /// <inheritdoc/>
    public void Display(MimeBundle value, string? displayId, bool isUpdate)
    {
    }

    /// <inheritdoc/>
    public string? Ask(string prompt, bool isPassword) => null;
}
