namespace Concordance.Notebooks;

/// <summary>
/// What holds in the whole process while a cell runs: its console, its folder. All of it is put back at the end,
/// so there can be one scope at a time.
/// </summary>
sealed class CellScope : IDisposable
{
    readonly TextWriter _hostOut = Console.Out;
    readonly TextWriter _hostError = Console.Error;
    readonly TextReader _hostIn = Console.In;
    readonly string _hostDirectory = Environment.CurrentDirectory;

    public CellScope(string directory, CellContext cell)
    {
        Environment.CurrentDirectory = directory;
        Console.SetOut(new CellConsoleWriter(cell, isError: false));
        Console.SetError(new CellConsoleWriter(cell, isError: true));
        Console.SetIn(new CellConsoleReader(cell));
    }

    /// <summary>The current folder; null where it was deleted.</summary>
    public static string? Directory
    {
        get
        {
            try
            {
                return Environment.CurrentDirectory;
            }
            catch (IOException)
            {
                return null;
            }
        }
    }

    public void Dispose()
    {
        Console.SetOut(_hostOut);
        Console.SetError(_hostError);
        Console.SetIn(_hostIn);
        Environment.CurrentDirectory = _hostDirectory;
    }
}
