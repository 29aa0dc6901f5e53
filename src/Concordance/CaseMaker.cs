using Concordance.Ingest;

namespace Concordance;

/// <summary>What a new case is made from.</summary>
public sealed record NewCase
{
    /// <summary>Files of posts, as given.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Folder of the case; made if needed.</summary>
    public required string Folder { get; init; }

    /// <summary>Title; null takes the folder's name.</summary>
    public string? Title { get; init; }

    /// <summary>Column by field name, for all files: what the usual names do not tell.</summary>
    public IReadOnlyDictionary<string, string> Map { get; init; } = new Dictionary<string, string>();

    /// <summary>Name of the format of all files; null to detect it.</summary>
    public string? Format { get; init; }

    /// <summary>Time zone of times that carry none; null where all do.</summary>
    public string? TimeZone { get; init; }

    /// <summary>What makes a post part of the campaign.</summary>
    public CampaignCriteria Campaign { get; init; } = new();
}

/// <summary>A case that was made, and what was seen in each file.</summary>
/// <param name="Case">The case as written.</param>
/// <param name="Previews">One entry a file.</param>
public sealed record MadeCase(Case Case, IReadOnlyList<SourcePreview> Previews);

/// <summary>What the first rows of a file show.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Format">Format that its content shows.</param>
/// <param name="Columns">Column by field.</param>
/// <param name="Rows">Rows looked at.</param>
/// <param name="Usable">Rows of these that become posts.</param>
/// <param name="Reasons">Why the others don't.</param>
public sealed record SourcePreview(string File, string Format, IReadOnlyDictionary<Field, string> Columns, int Rows, int Usable, IReadOnlyList<ReasonCount> Reasons)
{
    /// <summary>Whether the format is a known one, whose columns need not be told.</summary>
    public bool IsKnown { get; init; }
}

/// <summary>Makes a case from a researcher's own files.</summary>
public static class CaseMaker
{
    /// <summary>Rows looked at before anything is written.</summary>
    const int PreviewRows = 1000;

    /// <summary>Looks at the files and writes <c>case.json</c>. The files stay where they are; the case names them by path and hash.</summary>
    /// <exception cref="InputException">A case is there already, a file can't be used, or its times need a zone.</exception>
    public static MadeCase Make(NewCase wanted)
    {
        if (File.Exists(Path.Combine(wanted.Folder, CaseFile.Name)))
            throw new InputException($"There is a case in '{wanted.Folder}' already.", "Choose another folder with --out, or remove it first.");
        var previews = wanted.Files.Select(f => Preview(f, wanted)).ToList();
        var id = Id(Path.GetFileName(Path.GetFullPath(wanted.Folder).TrimEnd(Path.DirectorySeparatorChar)));
        var made = new Case
        {
            Id = id,
            Title = wanted.Title ?? id,
            Sources = [.. wanted.Files.Zip(previews, (file, preview) => new CaseSource
            {
                Path = SourcePaths.Relative(wanted.Folder, file),
                Sha256 = SourceFile.Sha256(file),
                Format = preview.IsKnown ? preview.Format : null,
                Map = preview.IsKnown ? wanted.Map : preview.Columns.Where(c => !c.Value.Contains(" or ", StringComparison.Ordinal)).OrderBy(c => c.Key).ToDictionary(c => FieldNames.Name(c.Key), c => c.Value),
                TimeZone = wanted.TimeZone,
            })],
            Campaign = wanted.Campaign,
        };
        CaseFile.Write(made, wanted.Folder);
        return new(made with { Folder = Path.GetFullPath(wanted.Folder) }, previews);
    }

    static SourcePreview Preview(string file, NewCase wanted)
    {
        var source = DetectedSource.Of(file, wanted.Format);
        var reader = RowReader.Of(source, new() { Path = file, Map = wanted.Map, TimeZone = wanted.TimeZone }, Path.GetFileName(file));
        var tally = new SourceTally();
        using (var rows = source.Open())
            foreach (var row in rows.Map(reader.Read).Take(PreviewRows)) tally.Add(row);
        var (seen, usable, reasons) = ((int)tally.Read, (int)(tally.Read - tally.Rejected), tally.Reasons.ToDictionary(r => r.Reason, r => r.Rows, StringComparer.Ordinal));
        if (reasons.ContainsKey(TimeReader.WithoutZone))
            throw new InputException($"The times in '{file}' carry no time zone.", "Say which they are in with --zone, such as --zone UTC or --zone Europe/Paris. The tool that made the file can tell; it is never guessed.");
        if (usable == 0)
            throw new InputException(
                seen == 0 ? $"'{file}' has a header and no rows." : $"Not one of the first {seen} rows of '{file}' can be used: {string.Join("; ", reasons.OrderByDescending(r => r.Value).Select(r => $"{r.Value} with {r.Key}"))}.",
                "Check the columns with --map FIELD=COLUMN.");
        var fields = tally.Fields(source.Format, reader.Map);
        return new(Path.GetFileName(file), source.Format.Name, reader.Map.Columns.Where(c => fields.Contains(c.Key)).ToDictionary(), seen, usable, tally.Reasons) { IsKnown = source.Candidates.Count > 0 };
    }

    static string Id(string name)
    {
        var id = new string([.. name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]).Trim('-');
        return id.Length switch { 0 => "case", > 64 => id[..64], _ => id };
    }
}
