using Concordance.Ingest;

namespace Concordance.Tests.Helpers;

/// <summary>What reading some sources gave, with the quarantine file as a reader of CSV sees it.</summary>
public sealed record Reading(Collection Data, IReadOnlyList<string[]> Quarantine)
{
    public IReadOnlyList<SourceReport> Sources => Data.Report.Sources;

    public static Reading Of(Case @case)
    {
        var provenance = CaseIngest.Run(@case);
        var data = CollectionStore.TryOpen(@case, provenance.Hash)!;
        return new(data, Csv.Parse(File.ReadAllText(Path.Combine(CollectionStore.FolderOf(@case), "quarantine.csv"))));
    }

    /// <summary>Reads one file made of <paramref name="text"/>.</summary>
    public static Reading OfText(string text, Func<CaseSource, CaseSource>? source = null, Period? period = null)
    {
        using var folder = new TempFolder();
        folder.Write("posts", text);
        return OfFile(folder, "posts", source, period);
    }

    public static Reading OfFile(TempFolder folder, string name, Func<CaseSource, CaseSource>? source = null, Period? period = null)
    {
        var @case = Some.Case(folder.Path, name);
        return Of(@case with { Period = period, Sources = [.. @case.Sources.Select(s => source?.Invoke(s) ?? s)] });
    }
}
