using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Hostile;

public class LateDamageTests
{
    static string Row { get; } = $$"""{"id":"1","author_id":"a","created_at":"2023-07-18T10:00:00Z","text":"{{new string('x', 1_000)}}"}""" + "\n";

    [Fact]
    public async Task Reading_LeftWhileTheReaderMeetsDamage_Ends()
    {
        // The reader runs ahead by as many blocks as there are processors: one of these files is damaged just where it has to wait.
        for (var megabytes = 1; megabytes <= Environment.ProcessorCount + 4; megabytes++)
        {
            using var folder = new TempFolder();
            var packed = TempFolder.Packed(string.Concat(Enumerable.Repeat(Row, megabytes * 1_000)));
            var source = DetectedSource.Of(folder.Write("posts", packed));
            packed[^6] ^= 1;
            folder.Write("posts", packed);
            using var rows = source.Open();
            await Task.Run(() => First(rows), TestContext.Current.CancellationToken).WaitAsync(Hang.Guard, TestContext.Current.CancellationToken);
        }
    }

    static string First(IRowSource rows)
    {
        foreach (var id in rows.Map(r => r.Get("id")!))
        {
            Thread.Sleep(100);
            return id;
        }
        return "";
    }
}
