using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Concordance.Ingest;

/// <summary>The rows of an Excel workbook: <c>.xlsx</c>, <c>.xlsb</c> or <c>.xls</c>. The first row that is not empty names the columns.</summary>
/// <remarks>
/// Cells are read as Excel kept them: of a formula its last result, of merged cells the first only, of errors nothing. Numbers with more
/// than fifteen digits have lost some, and come with an exponent, so that ids among them are refused. Times have no zone.
/// </remarks>
sealed class ExcelRows : IRowSource
{
    // What Excel itself allows. More is damage, or meant to exhaust the memory.
    const int MostColumns = 16_384, MostRows = 1_048_576;

    readonly string _path;
    readonly SeekableSource _source;
    readonly FileStream _file;
    readonly ExcelSheets _sheets;
    readonly TableHeader _header;

    /// <summary>Looks at all sheets.</summary>
    /// <param name="path">The source.</param>
    /// <param name="read">Told the number of bytes at each reading; null for nobody.</param>
    /// <exception cref="InputException">It is no workbook, damaged, encrypted, or grows beyond all measure, or has no header.</exception>
    public ExcelRows(string path, Action<long>? read = null)
    {
        (_path, _source) = (path, new SeekableSource(path));
        try
        {
            _file = SourceFile.OpenAsItIs(_source.Path, read);
            Layout = LayoutOf();
            var sheets = Scan();
            _sheets = ExcelSheets.Of(sheets);
            if (_sheets.Read.Count == 0)
                throw new InputException($"The workbook '{path}' has no visible sheet with a header and rows.", "The first row of a sheet must name the columns.");
            _header = new(sheets[_sheets.Read[0]].Header);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary><c>xlsx</c>, <c>xlsb</c> or <c>xls</c>.</summary>
    public string Layout { get; }

    /// <summary>The names in the header.</summary>
    public IReadOnlyList<string> Columns => _header.Columns;

    /// <summary>Which sheets are read.</summary>
    public IReadOnlyList<string> SheetNotes => _sheets.Notes;

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes => [];

    /// <inheritdoc/>
    public IEnumerable<T> Map<T>(Func<IRow, T> selector) => TableRow.Map(Rows(), selector);

    /// <inheritdoc/>
    public void Dispose()
    {
        _file?.Dispose();
        _source.Dispose();
    }

    IEnumerable<TableRow> Rows()
    {
        using var workbook = Open();
        var before = 0L;
        for (var sheet = 0; ; sheet++)
        {
            if (_sheets.Read.Contains(sheet))
            {
                var isHeader = true;
                while (Guarded(workbook.Read))
                {
                    var cells = Guarded(() => Cells(workbook));
                    if (cells.All(string.IsNullOrWhiteSpace)) continue;
                    if (!isHeader) yield return new(_header, before + workbook.Depth + 1, cells);
                    isHeader = false;
                }
                before += workbook.RowCount;
            }
            if (sheet == _sheets.Read[^1] || !Guarded(workbook.NextResult)) yield break;
            CheckSize(workbook);
        }
    }

    List<ExcelSheet> Scan()
    {
        using var workbook = Open();
        List<ExcelSheet> sheets = [];
        do
        {
            CheckSize(workbook);
            sheets.Add(Guarded(() => SheetOf(workbook)));
        }
        while (Guarded(workbook.NextResult));
        return sheets;
    }

    static ExcelSheet SheetOf(IExcelDataReader workbook)
    {
        IReadOnlyList<string> header = [];
        var hasRows = false;
        while (!hasRows && workbook.Read())
        {
            var cells = Cells(workbook);
            if (cells.All(string.IsNullOrWhiteSpace)) continue;
            hasRows = header.Count > 0;
            if (!hasRows) header = [.. cells[..(Array.FindLastIndex(cells, c => !string.IsNullOrWhiteSpace(c)) + 1)].Select(c => c?.Trim() ?? "")];
        }
        return new(workbook.Name, workbook.VisibleState is null or "visible", header, hasRows, workbook.RowCount);
    }

    static string?[] Cells(IExcelDataReader workbook)
    {
        var cells = new string?[workbook.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            var value = workbook.GetValue(i);
            if (value is not null) cells[i] = ExcelCell.Text(value, value is DateTime ? workbook.GetNumberFormatString(i) : null);
        }
        return cells;
    }

    void CheckSize(IExcelDataReader workbook)
    {
        if (workbook.FieldCount is < 0 or > MostColumns || workbook.RowCount is < 0 or > MostRows)
            throw new InputException($"A sheet of the workbook '{_path}' has more rows or columns than Excel allows.", "Save it as CSV (UTF-8) and give that.");
    }

    IExcelDataReader Open()
    {
        // The reader asks for Windows-1252 by name, which .NET has but does not find by itself.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _file.Position = 0;
        return Guarded(() => ExcelReaderFactory.CreateReader(_file, new ExcelReaderConfiguration { LeaveOpen = true }));
    }

    string LayoutOf()
    {
        if (SourceFile.StartOf(_file) is [0xd0, 0xcf, ..])
        {
            if (Holds("EncryptedPackage")) throw NeedsPassword();
            return "xls";
        }
        if (!ZipSource.IsWorkbook(_file)) throw NoWorkbook();
        using var archive = new ZipArchive(_file, ZipArchiveMode.Read, leaveOpen: true);
        // The declared lengths bind: no more is unpacked of an entry than it declares.
        var most = UnpackedSource.MostOf(_source.OnDisk);
        var total = 0L;
        foreach (var entry in archive.Entries)
            if ((total += entry.Length) > most || entry.Length < 0) throw UnpackedSource.TooLarge(_path, most);
        return archive.GetEntry("xl/workbook.xml") is null ? "xlsb" : "xlsx";
    }

    /// <summary>Whether the old container that Excel also encrypts into has a stream of this name.</summary>
    bool Holds(string name)
    {
        var wanted = Encoding.Unicode.GetBytes(name);
        var block = new byte[1 << 16];
        _file.Position = 0;
        var kept = 0;
        while (_file.Read(block, kept, block.Length - kept) is > 0 and var count)
        {
            var bytes = block.AsSpan(0, kept + count);
            if (bytes.IndexOf(wanted) >= 0) return true;
            kept = Math.Min(wanted.Length - 1, bytes.Length);
            bytes[^kept..].CopyTo(block);
        }
        return false;
    }

    T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException)
        {
            throw NeedsPassword();
        }
        catch (HeaderException)
        {
            throw NoWorkbook();
        }
        // The reader shows damage by any exception, of XML, of an index, of a missing key.
        catch (Exception e) when (e is not (InputException or OutOfMemoryException))
        {
            throw new InputException($"The workbook '{_path}' is damaged or cut off.", "Open it in Excel, save it as CSV (UTF-8), and give that.", e);
        }
    }

    InputException NeedsPassword() => new($"The workbook '{_path}' needs a password.", "Open it in Excel and save it without one, or as CSV (UTF-8).");

    InputException NoWorkbook() => new(
        $"'{_path}' is packed, and what is in it is no Excel workbook.",
        "Unpack it and give the files; of a document of another program, save the table as CSV (UTF-8).");
}
