using Concordance.Notebooks;

namespace Concordance.Kernel;

/// <summary>Takes what nobody is to see; nobody can be asked.</summary>
sealed class SilentOutput : ICellOutput
{
    public static SilentOutput Instance { get; } = new();

    public void Write(bool isError, string text) { }

    public void Display(MimeBundle value, string? displayId, bool isUpdate) { }

    public string? Ask(string prompt, bool isPassword) => null;
}
