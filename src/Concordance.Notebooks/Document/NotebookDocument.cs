using System.Text;
using System.Text.Json.Nodes;

namespace Concordance.Notebooks;

/// <summary>
/// A notebook in notebook format 4. What is read and not understood is kept and written again.
/// </summary>
public sealed class NotebookDocument
{
    /// <summary>The minor version of the format that is written: the first one in which every cell has an id.</summary>
    public const int WrittenMinor = 5;

    /// <summary>The cells, in order.</summary>
    public IList<NotebookCell> Cells { get; init; } = [];

    /// <summary>The notebook's metadata (kernelspec and more), kept as found.</summary>
    public JsonObject Metadata { get; init; } = [];

    /// <summary>The minor version that was read. Writing never lowers it and raises it to <see cref="WrittenMinor"/>.</summary>
    public int FormatMinor { get; init; } = WrittenMinor;

    /// <summary>Top-level members that the notebook format does not name, kept for writing.</summary>
    public JsonObject Unknown { get; init; } = [];

    /// <summary>Reads a notebook from JSON text.</summary>
    /// <param name="json">The text of an .ipynb file.</param>
    /// <param name="name">How errors call the notebook.</param>
    /// <exception cref="NotebookException">The text is no notebook of format 4.</exception>
    public static NotebookDocument Parse(string json, string name = "notebook") => NotebookReader.Parse(json, name);

    /// <summary>Reads a notebook file in UTF-8.</summary>
    /// <param name="path">The file; errors name it without its folder.</param>
    /// <exception cref="NotebookException">The file is missing, can't be read, or is no notebook of format 4.</exception>
    public static NotebookDocument Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            return Parse(File.ReadAllText(path, Encoding.UTF8), name);
        }
        catch (FileNotFoundException e)
        {
            throw new NotebookException(name, "the file does not exist. Check the name and the folder.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new NotebookException(name, $"the file can't be read ({e.GetType().Name}). Check the folder and the rights.", e);
        }
    }

    /// <summary>The notebook as nbformat would write it: keys sorted, one space a level, <c>\n</c> line ends, one at the end.</summary>
    public string ToJson() => CanonicalJson.Render(NotebookWriter.ToNode(this));

    /// <summary>Writes <see cref="ToJson"/> to a file in UTF-8 without a byte order mark.</summary>
    /// <param name="path">The file; an existing one is replaced.</param>
    public void Write(string path) => File.WriteAllText(path, ToJson(), new UTF8Encoding(false));

    /// <summary>A copy that shares nothing with this document.</summary>
    public NotebookDocument Clone() => Parse(ToJson());
}
