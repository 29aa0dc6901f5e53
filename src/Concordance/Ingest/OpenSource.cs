namespace Concordance.Ingest;

/// <summary>A source of a case, detected and ready to be read, with what is counted of it.</summary>
/// <param name="Number">Its number in the case, from 1.</param>
/// <param name="Source">What the case says of it.</param>
/// <param name="Detected">What it is.</param>
/// <param name="Reader">Makes posts and accounts of its rows.</param>
/// <param name="Tally">Counts them.</param>
sealed record OpenSource(int Number, CaseSource Source, DetectedSource Detected, RowReader Reader, SourceTally Tally)
{
    /// <summary>What showed only while it was read, such as characters that were lost.</summary>
    public IReadOnlyList<string> NotesOfReading { get; set; } = [];

    /// <summary>All sources of a case.</summary>
    /// <exception cref="InputException">A source is missing, empty, damaged, or has no column that is needed.</exception>
    public static IReadOnlyList<OpenSource> All(Case @case)
    {
        var names = @case.Privacy == Privacy.Pseudonymous ? new Pseudonymizer(PseudonymKey.Of(@case.Id)) : null;
        return
        [
            .. @case.Sources.Select((source, i) =>
            {
                var detected = DetectedSource.Of(SourcePaths.Resolve(@case, source), source.Format);
                return new OpenSource(i + 1, source, detected, RowReader.Of(detected, source, NameOf(@case, source), @case.Period, names), new());
            }),
        ];
    }

    // Posts without ids are named by their file: two files of one name must not be taken for one.
    static string NameOf(Case @case, CaseSource source)
    {
        var file = Name(source);
        return @case.Sources.Any(s => s.Path != source.Path && Name(s) == file) ? source.Path : file;

        string Name(CaseSource s) => SourcePlace.Of(SourcePaths.Resolve(@case, s)).Name;
    }
}
