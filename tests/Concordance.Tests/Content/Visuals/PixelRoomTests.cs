using Concordance.Content;

namespace Concordance.Tests.Content.Visuals;

public class PixelRoomTests
{
    [Fact]
    public void Take_ByManyThreads_NeverGivesMoreThanThereIs()
    {
        var room = new PixelRoom(100);
        long inHand = 0, most = 0, alone = 0;
        Parallel.For(0, 200, new() { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken }, i =>
        {
            var pixels = i % 20 == 0 ? 250 : 30 + i % 30;
            using var taken = room.Take(pixels);
            var now = Interlocked.Add(ref inHand, pixels);
            if (pixels == 250) Interlocked.Add(ref alone, now == 250 ? 1 : 0);
            else InterlockedMax(ref most, now);
            Thread.SpinWait(2000);
            Interlocked.Add(ref inHand, -pixels);
        });
        Assert.InRange(most, 30, 100);
        Assert.Equal(10, alone);
    }

    static void InterlockedMax(ref long most, long value)
    {
        for (var seen = Interlocked.Read(ref most); value > seen; seen = Interlocked.Read(ref most))
            if (Interlocked.CompareExchange(ref most, value, seen) == seen) return;
    }
}
