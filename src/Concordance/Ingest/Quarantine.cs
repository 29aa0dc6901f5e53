namespace Concordance.Ingest;

/// <summary>Keeps every rejected row with its place and reason in <c>quarantine.csv</c>, so that nothing is lost.</summary>
public sealed class Quarantine : IDisposable
{
    /// <summary>Name of the file in the case's work folder.</summary>
    public const string FileName = "quarantine.csv";

    readonly StreamWriter _writer;

    /// <summary>Starts the file anew in <paramref name="folder"/>.</summary>
    public Quarantine(string folder)
    {
        Directory.CreateDirectory(folder);
        _writer = new StreamWriter(Path.Combine(folder, FileName)) { NewLine = "\n" };
        _writer.WriteLine("file,line,reason,raw");
    }

    /// <summary>Adds a row.</summary>
    public void Add(Rejection rejection) =>
        _writer.WriteLine(FormattableString.Invariant($"{Quote(rejection.File)},{rejection.Line},{Quote(rejection.Reason)},{Quote(rejection.Raw)}"));

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    static string Quote(string text) => '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
