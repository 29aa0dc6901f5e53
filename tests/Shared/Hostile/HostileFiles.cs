using System.IO.Compression;
using System.Text;

namespace Concordance.Tests.Shared;

/// <summary>Files whose names, columns and rows are hostile, as someone might be sent them.</summary>
static class HostileFiles
{
    /// <summary>A zip file whose entries would lie elsewhere, and a table of shares.</summary>
    public const string ZipName = "sent.zip", SharesName = "shares.tsv";

    /// <summary>Names of entries that lead out of where they are unpacked.</summary>
    static readonly string[] s_entries =
    [
        "../outside.csv", "../../outside.txt", "/tmp/concordance-outside.csv", "..\\..\\outside.csv", "C:\\outside.csv", "a/../../../outside.csv", "CON.csv", "name.csv:hidden", "<img src=x onerror=canary('entry')>.csv",
        "\u001b[31m\u001b]0;title\u0007.csv", "\u202Evsc.exe.csv", "=cmd|' /C calc'!A0.csv", new string('n', 300) + ".csv",
    ];

    /// <summary>Writes the files into a folder.</summary>
    public static void Write(string folder)
    {
        // A file of control characters is no text, and is refused; its name is taken.
        foreach (var (i, payload) in Payload.Short.Index())
            File.WriteAllText(Path.Combine(folder, HostileCase.FileName("f", payload) + i.ToString(System.Globalization.CultureInfo.InvariantCulture) + ".csv"), Table([payload.Id == "controls" ? Payload.All[0] : payload]));
        using var zip = ZipFile.Open(Path.Combine(folder, ZipName), ZipArchiveMode.Create);
        foreach (var name in s_entries)
        {
            using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
            writer.Write(Table([Payload.All[0]]));
        }
        File.WriteAllText(Path.Combine(folder, SharesName), Shares());
    }

    /// <summary>Copies a folder with all that is in it.</summary>
    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(file, place, overwrite: true);
        }
    }

    /// <summary>A table with a hostile name of a column and three rows a payload, of which one can be used and two are rejected; all hold what is hostile in every field.</summary>
    public static string Table(IReadOnlyList<Payload> payloads)
    {
        var text = new StringBuilder($"author,date,text,{Cell(payloads[0].Text + "x")}\n");
        foreach (var cell in payloads.Select(p => Cell(p.With("words")))) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{cell},2023-07-26T10:00:00Z,{cell},{cell}\n{cell},{cell},{cell},{cell}\n{cell}\n");
        return text.ToString();
    }

    static string Cell(string text) => "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    // Pairs of accounts that share everything at once, so that they are tied by any semantics.
    static string Shares()
    {
        var text = new StringBuilder("object_id\taccount_id\tcontent_id\ttimestamp_share\n");
        var accounts = Payload.All.Where(p => !p.Text.Contains(Payload.HalfPair)).Select(p => Cell(p.With("a"))).ToList();
        for (var o = 0; o < 12; o++)
            for (var a = 0; a < accounts.Count; a++)
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{Cell(Payload.All[o].With("o"))}\t{accounts[a]}\t{Cell(Payload.All[a % Payload.All.Count].With($"c{o}-{a}"))}\t{1690000000 + 86400 * o + 300 * (a / 6) + a % 6}\n");
        return text.Append("\t\t\t\n" + Cell("=1+1") + "\t" + accounts[0] + "\tx\t\u001b[31m\n").ToString();
    }
}
