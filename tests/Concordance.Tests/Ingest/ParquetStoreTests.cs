using Concordance.Ingest;

namespace Concordance.Tests.Ingest;

public class ParquetStoreTests
{
    static Collection Full() => Some.Collection(
        [
            new Post
            {
                Id = "9007199254740993", AccountId = "a", Time = Some.Utc("2023-07-18T10:00:00.123456Z"), Text = "Bordo'da \"iki\"\n🙂 مرحبا", Language = "az", Client = "Web",
                IsRepost = true, RepostOf = "1", ReplyTo = "2", QuoteOf = "3", Hashtags = ["paris2024", "ə", "it's"], Urls = ["https://a.example/?q='x'"],
            },
            new Post { Id = "\uff21", AccountId = "b", Time = Some.Day },
            new Post { Id = "😀", AccountId = "b", Time = Some.Day },
        ],
        [
            new Account { Id = "a", Handle = "h", Name = "🇦🇿", CreatedAt = Some.Utc("2011-01-01T00:00:01Z"), Location = "Bakı; DROP TABLE posts", Description = "", Followers = long.MaxValue, Following = 0 },
            new Account { Id = "b" },
        ],
        [Field.Account, Field.Time, Field.Urls], TimeSpan.FromMinutes(1));

    [Theory]
    [InlineData(null)]
    [InlineData("it's a \"folder\" 🙂 ə")]
    public void ParquetStore_Collection_ReadsBackEqualInEveryField(string? inside)
    {
        using var folder = new TempFolder(OperatingSystem.IsWindows() ? null : inside);
        var saved = Full();
        ParquetStore.Save(folder.Path, saved);
        var read = ParquetStore.TryOpen(folder.Path, saved.Hash)!;
        Assert.Equivalent(saved, read, strict: true);
        // Assert.Equivalent knows no order of lists and no kind of time.
        Assert.Equal(saved.Posts.Select(p => p.Id), read.Posts.Select(p => p.Id));
        Assert.All(read.Posts.Zip(saved.Posts), p => Assert.Equal(p.Second.Hashtags, p.First.Hashtags));
        Assert.All(read.Posts, p => Assert.Equal(DateTimeKind.Utc, p.Time.Kind));
        Assert.Equal(DateTimeKind.Utc, read.Accounts["a"].CreatedAt!.Value.Kind);
        Assert.Null(read.Accounts["b"].Followers);
        Assert.Equal("", read.Accounts["a"].Description);
    }

    [Fact]
    public void ParquetStore_OtherHashOrNothing_GivesNull()
    {
        using var folder = new TempFolder();
        Assert.Null(ParquetStore.TryOpen(folder.Path, "hash"));
        ParquetStore.Save(folder.Path, Full());
        Assert.Null(ParquetStore.TryOpen(folder.Path, "other"));
        File.Delete(folder.Of("accounts.parquet"));
        Assert.Null(ParquetStore.TryOpen(folder.Path, "hash"));
    }

    [Fact]
    public void ParquetStore_SavedAgain_HoldsTheLatter()
    {
        using var folder = new TempFolder();
        ParquetStore.Save(folder.Path, Full());
        ParquetStore.Save(folder.Path, Some.Collection([Some.Post("x", "z", Some.Day)]));
        Assert.Equal("x", Assert.Single(ParquetStore.TryOpen(folder.Path, "hash")!.Posts).Id);
    }
}
