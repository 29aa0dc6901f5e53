using CsvHelper;

namespace Concordance.Ingest;

/// <summary>Keeps every rejected row with its place and reason in <c>quarantine.csv</c>, so that nothing is lost.</summary>
/// <remarks>The rows stand there as they are in the source, with handles and all: the file is for whoever holds the data, and stays in the work folder. Only what a spreadsheet would take for a formula has an apostrophe before it (see <see cref="CsvCell"/>).</remarks>
sealed class Quarantine : IDisposable
{
    /// <summary>Name of the file.</summary>
    public const string FileName = "quarantine.csv";

    readonly CsvWriter _writer;

    /// <summary>Starts the file in <paramref name="folder"/>.</summary>
    public Quarantine(string folder)
    {
        _writer = CsvWriter.Create(File.Create(Path.Combine(folder, FileName)), new CsvWriterOptions { NewLine = "\n", Quoting = CsvQuoting.Always }, leaveOpen: false);
        _writer.WriteHeader("file", "line", "reason", "raw", "detail");
    }

    /// <summary>Adds a row.</summary>
    public void Add(Rejection rejection)
    {
        _writer.WriteField(CsvCell.Inert(rejection.File));
        _writer.WriteField(rejection.Line, default);
        _writer.WriteField(CsvCell.Inert(rejection.Reason));
        _writer.WriteField(CsvCell.Inert(rejection.Raw));
        _writer.WriteField(rejection.Detail is { } detail ? CsvCell.Inert(detail) : null);
        _writer.EndRecord();
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
