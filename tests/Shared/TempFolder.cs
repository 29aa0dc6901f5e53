using System.IO.Compression;
using System.Text;

namespace Concordance.Tests.Shared;

/// <summary>A folder of its own for one test, removed with all that is in it.</summary>
public sealed class TempFolder : IDisposable
{
    public TempFolder(string? inside = null)
    {
        Root = Directory.CreateTempSubdirectory("concordance-").FullName;
        Path = inside is null ? Root : Directory.CreateDirectory(System.IO.Path.Combine(Root, inside)).FullName;
    }

    string Root { get; }

    public string Path { get; }

    public string Of(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text, Encoding? encoding = null) => Write(name, Encode(text, encoding ?? new UTF8Encoding(false)));

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Of(name))!);
        File.WriteAllBytes(Of(name), bytes);
        return Of(name);
    }

    public string Gzip(string name, string text) => Write(name, Packed(text));

    public static byte[] Packed(string text)
    {
        var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal)) gzip.Write(new UTF8Encoding(false).GetBytes(text));
        return bytes.ToArray();
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    static byte[] Encode(string text, Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
}
