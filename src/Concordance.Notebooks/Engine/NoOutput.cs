namespace Concordance.Notebooks;

/// <summary>Shows nothing and asks nobody.</summary>
sealed class NoOutput : ICellOutput
{
    public static NoOutput Instance { get; } = new();

    public void Write(bool isError, string text)
    {
    }

    public void Display(MimeBundle value, string? displayId, bool isUpdate)
    {
    }

    public string? Ask(string prompt, bool isPassword) => null;
}
