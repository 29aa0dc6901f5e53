using Concordance.Ingest;

namespace Concordance.Tests.Helpers;

/// <summary>What reading some sources gave, with the quarantine file as a reader of CSV sees it.</summary>
public sealed record Reading(Collection Data, IReadOnlyList<string[]> Quarantine)
{
    /// <summary>What the quarantine file says of each row beyond the reason; empty where it says nothing.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    public Provenance? Provenance { get; init; }

    public IReadOnlyList<SourceReport> Sources => Data.Report.Sources;

    public static Reading Of(Case @case)
    {
        var provenance = CaseIngest.Run(@case);
        var data = CollectionStore.TryOpen(@case, provenance.Hash)!;
        var quarantine = Csv.Parse(File.ReadAllText(Path.Combine(CollectionStore.FolderOf(@case), "quarantine.csv")));
        return new(data, [.. quarantine.Select(r => r[..4])]) { Details = [.. quarantine.Skip(1).Select(r => r[4])], Provenance = provenance };
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
