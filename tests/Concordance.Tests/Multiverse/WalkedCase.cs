namespace Concordance.Tests.Multiverse;

/// <summary>The made-up case of <see cref="Walk"/>, open, for tests that make its analysis in many ways.</summary>
public sealed class WalkedCase : IDisposable
{
    readonly TempFolder _folder = new();

    public WalkedCase()
    {
        Walk.Write(_folder);
        CaseFile.Write(CaseFile.Read(_folder.Path) with { Privacy = Privacy.Open, Synthetic = true }, _folder.Path);
        Open = Investigation.Open(_folder.Path);
    }

    public Investigation Open { get; }

    public void Dispose() => _folder.Dispose();
}
