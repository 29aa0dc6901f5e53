namespace Concordance.Tests.Ingest.Hostile;

/// <summary>What a source that can't be read is answered with, and the sums that must hold of one that can.</summary>
static class Refusal
{
    /// <summary>The problem for which a file is refused: in words, short, with its name and a remedy.</summary>
    public static string Of(TempFolder folder, string file = "posts")
    {
        var e = Assert.Throws<InputException>(() => Reading.OfFile(folder, file));
        Assert.NotEmpty(e.Remedy);
        Assert.Contains(file, e.Message, StringComparison.Ordinal);
        // What is shown is for people, however large the file is.
        Assert.InRange(e.Message.Length, 1, 2_000);
        return e.Problem;
    }

    public static string Of(byte[] bytes)
    {
        using var folder = new TempFolder();
        folder.Write("posts", bytes);
        return Of(folder);
    }

    public static string Of(string text)
    {
        using var folder = new TempFolder();
        folder.Write("posts", text);
        return Of(folder);
    }

    /// <summary>Every row of every source is counted once, and every reject is in the quarantine file.</summary>
    public static Reading AddsUp(Reading reading)
    {
        Assert.All(reading.Sources, s => Assert.Equal(s.Read, s.Kept + s.Rejected + s.Merged));
        Assert.Equal(reading.Sources.Sum(s => s.Rejected), reading.Quarantine.Count - 1);
        Assert.All(reading.Quarantine.Skip(1), r => Assert.All(r[..3], cell => Assert.NotEmpty(cell)));
        return reading;
    }
}
