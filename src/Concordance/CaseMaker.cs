using Concordance.Ingest;

namespace Concordance;

/// <summary>What a new case is made from.</summary>
public sealed record NewCase
{
    /// <summary>Files of posts, as given: paths, patterns such as <c>exports/*.csv</c>, and zip files, of which each file that can be read is a source.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>Folder of the case; made if needed.</summary>
    public required string Folder { get; init; }

    /// <summary>Title; null takes the folder's name.</summary>
    public string? Title { get; init; }

    /// <summary>Column by field name, for all files that have the column: what the usual names do not tell.</summary>
    public IReadOnlyDictionary<string, string> Map { get; init; } = new Dictionary<string, string>();

    /// <summary>Name of the format of all files; null to detect it.</summary>
    public string? Format { get; init; }

    /// <summary>Time zone of times that carry none; null where all do. Of several files it is not for those whose format's documentation tells another.</summary>
    public string? TimeZone { get; init; }

    /// <summary>What makes a post part of the campaign.</summary>
    public CampaignCriteria Campaign { get; init; } = new();

    /// <summary>The period under study; null takes everything in the files.</summary>
    public Period? Period { get; init; }
}

/// <summary>What was seen in the files for a new case.</summary>
/// <param name="Previews">One entry a file.</param>
/// <param name="Left">Files in zip files that are no sources, and why.</param>
public sealed record CasePreview(IReadOnlyList<Explanation> Previews, IReadOnlyList<string> Left)
{
    /// <summary>The files as the case will read them; their paths are still full.</summary>
    internal IReadOnlyList<LookedAt> Looks { get; init; } = [];

    /// <summary>A file whose times carry no time zone, which must be told before a case can be made; null where there is none.</summary>
    public string? WithoutZone => Looks.FirstOrDefault(l => l.Preview.Reasons.Any(r => r.Reason == TimeReader.WithoutZone))?.Source.Path;

    /// <summary>The files as the case will read them.</summary>
    public IReadOnlyList<CaseSource> Sources => [.. Looks.Select(l => l.Source)];
}

/// <summary>A case that was made, and what was seen in each file.</summary>
/// <param name="Case">The case as written.</param>
/// <param name="Previews">One entry a file.</param>
public sealed record MadeCase(Case Case, IReadOnlyList<Explanation> Previews)
{
    /// <summary>Files in zip files that are no sources, and why.</summary>
    public IReadOnlyList<string> Left { get; init; } = [];
}

/// <summary>Makes a case from a researcher's own files.</summary>
public static class CaseMaker
{
    /// <summary>Looks at the files and writes <c>case.json</c>. The files stay where they are; the case names them by path and hash.</summary>
    /// <exception cref="InputException">A case is there already, a file can't be used, or its times need a zone.</exception>
    public static MadeCase Make(NewCase wanted)
    {
        var preview = Preview(wanted);
        if (preview.WithoutZone is { } without)
            throw new InputException($"The times in '{without}' carry no time zone.", "Say which they are in with --zone, such as --zone UTC or --zone Europe/Paris. The tool that made the file can tell; it is never guessed.");
        var looks = preview.Looks;
        var id = IdFor(wanted.Folder);
        var made = new Case
        {
            Id = id,
            Title = wanted.Title ?? id,
            Sources =
            [
                .. looks.Zip(CaseInputs.FilesOf(looks.Select(l => l.Source.Path)), (l, file) => l.Source with { Path = SourcePaths.Relative(wanted.Folder, l.Source.Path), Sha256 = file.Sha256 }),
            ],
            Campaign = wanted.Campaign,
            Period = wanted.Period,
        };
        CaseFile.WriteCommented(made, wanted.Folder);
        var read = CaseFile.Read(wanted.Folder);
        CaseFile.CheckFiles(read);
        return new(read, preview.Previews) { Left = preview.Left };
    }

    /// <summary>Looks at the files and writes nothing: what <see cref="Make"/> would make a case of.</summary>
    /// <exception cref="InputException">A case is there already, or a file can't be used. That times need a zone is no error here.</exception>
    public static CasePreview Preview(NewCase wanted)
    {
        if (File.Exists(Path.Combine(wanted.Folder, CaseFile.Name)))
            throw new InputException($"There is a case in '{wanted.Folder}' already.", "Choose another folder with --out, or remove it first.");
        var (looks, left) = Look(wanted);
        return new([.. looks.Select(l => l.Preview)], left) { Looks = looks };
    }

    /// <summary>The id, and where no other is told the title, of a case in a folder.</summary>
    public static string IdFor(string folder) => Id(Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar)));

    /// <summary>The folder for a case of which none was named: that of a first file's name without its endings.</summary>
    /// <param name="file">The first file or pattern that was given.</param>
    public static string FolderFor(string file)
    {
        var name = Id(SourcePlace.Of(file).Name.Split('.')[0]);
        return Path.Combine("cases", name);
    }

    /// <summary>Looks at each file; of a zip file that holds several, at each of these, and says which are no sources.</summary>
    static (IReadOnlyList<LookedAt> Looks, IReadOnlyList<string> Left) Look(NewCase wanted)
    {
        var files = wanted.Files.SelectMany(f => SourcePaths.Expand(Directory.GetCurrentDirectory(), f)).Distinct(StringComparer.Ordinal).ToList();
        var looks = new Dictionary<string, LookedAt>(StringComparer.Ordinal);
        List<string> left = [], inOrder = [];
        foreach (var file in files)
        {
            if (CaseSources.InZip(file, path => WhyNot(path)) is not var (used, unread))
            {
                if (Add(file, files.Count == 1).NotUsable is { } problem) throw problem;
                inOrder.Add(file);
                continue;
            }
            inOrder.AddRange(used);
            left.AddRange(unread.Select(u => $"{Path.GetFileName(file)}{SourcePlace.Mark}{u}"));
        }
        var all = inOrder.Select(f => looks[f]).ToList();
        if (wanted.Map.FirstOrDefault(m => !all.Any(l => l.Has(m.Value))) is { Value: { } column } missing)
            throw new InputException($"No file has a column '{column}', which is to be the {FieldNames.Parse(missing.Key).Describe()}.", $"The columns are: {string.Join(", ", all.SelectMany(l => l.Detected.Sample.Columns).Distinct(StringComparer.OrdinalIgnoreCase))}.");
        return (all, left);

        LookedAt Add(string file, bool isOnly = false) => looks[file] = LookedAt.Of(file, wanted, isOnly);

        string? WhyNot(string path)
        {
            try
            {
                return Add(path).NotUsable is { } problem ? CaseSources.Short(problem, path) : null;
            }
            catch (InputException e)
            {
                return CaseSources.Short(e, path);
            }
        }
    }

    static string Id(string name)
    {
        var id = new string([.. name.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]).Trim('-');
        return id.Length switch { 0 => "case", > 64 => id[..64], _ => id };
    }
}
