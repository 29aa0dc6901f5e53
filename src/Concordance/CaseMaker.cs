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
public sealed record MadeCase(Case Case, IReadOnlyList<Explanation> Previews);

/// <summary>Makes a case from a researcher's own files.</summary>
public static class CaseMaker
{
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

    static Explanation Preview(string file, NewCase wanted)
    {
        var seen = Explanation.Of(file, new() { Path = file, Format = wanted.Format, Map = wanted.Map, TimeZone = wanted.TimeZone });
        if (seen.Reasons.Any(r => r.Reason == TimeReader.WithoutZone))
            throw new InputException($"The times in '{file}' carry no time zone.", "Say which they are in with --zone, such as --zone UTC or --zone Europe/Paris. The tool that made the file can tell; it is never guessed.");
        if (seen.Usable == 0)
            throw new InputException(
                seen.Rows == 0 ? $"'{file}' has a header and no rows." : $"Not one of the first {seen.Rows} rows of '{file}' can be used: {string.Join("; ", seen.Reasons.Select(r => $"{r.Rows} with {r.Reason}"))}.",
                "Check the columns with --map FIELD=COLUMN.");
        return seen;
    }

    static string Id(string name)
    {
        var id = new string([.. name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]).Trim('-');
        return id.Length switch { 0 => "case", > 64 => id[..64], _ => id };
    }
}
