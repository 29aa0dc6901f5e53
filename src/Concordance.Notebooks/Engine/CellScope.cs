using System.Globalization;

namespace Concordance.Notebooks;

/// <summary>
/// What holds while a cell runs: console caught, invariant culture, the session's folder. All of it is put back at the end.
/// The console and the folder belong to the whole process, so there can be one scope at a time.
/// </summary>
sealed class CellScope : IDisposable
{
    readonly TextWriter _hostOut = Console.Out;
    readonly TextWriter _hostError = Console.Error;
    readonly TextReader _hostIn = Console.In;
    readonly string _hostDirectory = Environment.CurrentDirectory;
    readonly CultureInfo _hostCulture = CultureInfo.CurrentCulture;
    readonly CultureInfo _hostUICulture = CultureInfo.CurrentUICulture;
    readonly StringWriter _out = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    readonly StringWriter _error = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    public CellScope(string directory)
    {
        Environment.CurrentDirectory = directory;
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        Console.SetOut(_out);
        Console.SetError(_error);
        // A cell that asks for input gets the end of input at once and does not wait for someone who isn't there.
        Console.SetIn(TextReader.Null);
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

    public string Output => Written(Console.Out, _out);

    public string ErrorOutput => Written(Console.Error, _error);

    public void Dispose()
    {
        Console.SetOut(_hostOut);
        Console.SetError(_hostError);
        Console.SetIn(_hostIn);
        CultureInfo.CurrentCulture = _hostCulture;
        CultureInfo.CurrentUICulture = _hostUICulture;
        Environment.CurrentDirectory = _hostDirectory;
    }

    // The console wraps its writer in one that locks itself: a thread that the cell left behind may still be writing.
    static string Written(TextWriter locked, StringWriter text)
    {
        lock (locked) return MultilineText.UnixLineEnds(text.ToString());
    }
}
