using Concordance.Tests.Content.Visuals;

namespace Concordance.Tests.Multiverse;

/// <summary>The made-up case of <see cref="Walk"/>, open, for tests that make its analysis in many ways.</summary>
public sealed class WalkedCase : IDisposable
{
    readonly TempFolder _folder = new();

    public WalkedCase()
    {
        Walk.Write(_folder);
        // Without pictures no step would look at their choice.
        _folder.Write("media/a.png", Drawn.File(1));
        _folder.Write("pictures.csv", "media_key,url,file\nkey-1,,media/a.png\n");
        CaseFile.Write(CaseFile.Read(_folder.Path) with { Privacy = Privacy.Open, Synthetic = true, Side = new() { Pictures = new("pictures.csv") } }, _folder.Path);
        Open = Investigation.Open(_folder.Path);
    }

    public Investigation Open { get; }

    public void Dispose() => _folder.Dispose();
}
