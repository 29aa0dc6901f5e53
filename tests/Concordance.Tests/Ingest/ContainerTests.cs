using System.IO.Compression;
using System.Text;
using ZstdSharp;

namespace Concordance.Tests.Ingest;

public class ContainerTests
{
    static string Rows { get; } = "id,author_id,created_at,text\n"
        + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"{i},account{i * 7919 % 1000},2023-07-18T10:00:00Z,text {i * 104729 % 65537}\n"));

    static byte[] Zip(params (string Name, string Text)[] entries)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
            foreach (var (name, text) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        return bytes.ToArray();
    }

    static byte[] Zstd(string text)
    {
        using var compressor = new Compressor();
        return compressor.Wrap(Encoding.UTF8.GetBytes(text)).ToArray();
    }

    static Reading Of(byte[] bytes)
    {
        using var folder = new TempFolder();
        folder.Write("posts.csv", bytes);
        return Reading.OfFile(folder, "posts.csv");
    }

    static string Problem(byte[] bytes) => Assert.Throws<InputException>(() => Of(bytes)).Problem;

    [Fact]
    public void Zip_WithOneFile_IsReadWhateverItsName() =>
        Assert.Equal(5_000, Of(Zip(("folder/", ""), ("folder/posts.txt", Rows), ("__MACOSX/folder/._posts.txt", "x"))).Data.Posts.Count);

    [Fact]
    public void Zip_WithSeveralFiles_IsReadFileByFile() =>
        Assert.Equal(["posts.csv!a.csv", "posts.csv!b/c.csv"], Of(Zip(("a.csv", Rows), ("b/c.csv", Rows))).Sources.Select(s => s.Path));

    [Fact]
    public void Zip_WithoutFiles_IsRefused() => Assert.Contains("holds no file", Problem(Zip()), StringComparison.Ordinal);

    [Fact]
    public void Zip_CutOffOrDamaged_IsRefused()
    {
        var whole = Zip(("posts.csv", Rows));
        foreach (var keep in new[] { 4, 40, whole.Length / 2, whole.Length - 5 }) Assert.Contains("damaged or cut off", Problem(whole[..keep]), StringComparison.Ordinal);
        whole[whole.Length / 2] ^= 1;
        Assert.Contains("damaged or cut off", Problem(whole), StringComparison.Ordinal);
    }

    [Fact]
    public void Zstd_IsReadWhateverItsName() => Assert.Equal(5_000, Of(Zstd(Rows)).Data.Posts.Count);

    [Fact]
    public void Zstd_CutOff_IsRefused()
    {
        var whole = Zstd(Rows);
        foreach (var keep in new[] { 5, whole.Length / 2, whole.Length - 1 }) Assert.Contains("damaged or cut off", Problem(whole[..keep]), StringComparison.Ordinal);
    }

    [Fact]
    public void Packed_GrowingBeyondMeasure_IsRefused()
    {
        var bomb = Rows + new string('x', 70 << 20);
        foreach (var packed in new[] { TempFolder.Packed(bomb), Zip(("posts.csv", bomb)), Zstd(bomb) })
            Assert.Contains("unpacks to more than 64 MiB", Problem(packed), StringComparison.Ordinal);
    }
}
