using Concordance.Multiverse;
using Concordance.Attribution;

namespace Concordance.Tests.Helpers;

/// <summary>A copy of the bundled case that tests share, there until the end of the run: opening a case writes beside its files.</summary>
static class BundledCase
{
    static readonly Lazy<Investigation> s_opened = new(() =>
    {
        var folder = new TempFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        foreach (var file in Directory.EnumerateFiles(Checkout.BundledCase, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Checkout.BundledCase, f)))
            if (file.Split(Path.DirectorySeparatorChar)[0] is not "work") folder.Write(file, File.ReadAllBytes(Path.Combine(Checkout.BundledCase, file)));
        return Investigation.Open(folder.Path);
    });

    static readonly Lazy<FindingsFile> s_findings = new(() => new CaseAnalysis(Opened).Record());

    public static Investigation Opened => s_opened.Value;

    /// <summary>All findings of it, made once.</summary>
    public static FindingsFile Findings => s_findings.Value;
}
