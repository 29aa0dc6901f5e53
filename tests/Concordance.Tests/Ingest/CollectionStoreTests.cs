using System.Text.Json;
using Concordance.Ingest;

namespace Concordance.Tests.Ingest;

public class CollectionStoreTests
{
    static readonly Post[] s_posts =
    [
        new() { Id = "😀", AccountId = "b", Time = Some.Day, Language = "xx" },
        new() { Id = "\uff21", AccountId = "b", Time = Some.Day, Language = "xx" },
        new()
        {
            Id = "9007199254740993", AccountId = "a", Time = Some.Utc("2023-07-18T10:00:00.123456Z"), Text = "Bordo'da \"iki\"\n🙂 مرحبا", Language = "az", Client = "Web",
            IsRepost = true, RepostOf = "1", ReplyTo = "2", QuoteOf = "3", Hashtags = ["paris2024", "ə", "it's"], Urls = ["https://a.example/?q='x'|,y"], Mentions = ["someone_else_1"],
        },
    ];

    static readonly Account[] s_accounts =
    [
        new() { Id = "a", Handle = "h", Name = "🇦🇿", CreatedAt = Some.Utc("2011-01-01T00:00:01Z"), Location = "Bakı; DROP TABLE posts", Description = "ə", Followers = long.MaxValue, Following = 0, DefaultPicture = false },
        new() { Id = "b" },
    ];

    static void Write(TempFolder folder, string name) => folder.Write(name, string.Join('\n', s_posts.Select(p => JsonSerializer.Serialize(new
    {
        id = p.Id, author_id = p.AccountId, created_at = p.Time, text = p.Text, lang = p.Language, source = p.Client,
        referenced_tweets = new[] { new { type = "retweeted", id = p.RepostOf }, new { type = "replied_to", id = p.ReplyTo }, new { type = "quoted", id = p.QuoteOf } },
        entities = new { hashtags = p.Hashtags.Select(tag => new { tag }), urls = p.Urls.Select(expanded_url => new { expanded_url }), mentions = p.Mentions.Select(username => new { username }) },
        author = s_accounts.Single(a => a.Id == p.AccountId) is { Handle: not null } a
            ? new { username = a.Handle, name = a.Name, created_at = a.CreatedAt, location = a.Location, description = a.Description, profile_image_url = "https://pbs.twimg.com/profile_images/1/a_normal.jpg", public_metrics = new { followers_count = a.Followers, following_count = a.Following } } : null,
    }))));

    [Theory]
    [InlineData(null)]
    [InlineData("it's a \"folder\" 🙂 ə")]
    public void TryOpen_WhatWasRead_EqualsItInEveryField(string? inside)
    {
        using var folder = new TempFolder(OperatingSystem.IsWindows() ? null : inside);
        Write(folder, "posts");
        var read = Reading.OfFile(folder, "posts").Data;
        Assert.Equivalent(s_posts, read.Posts, strict: true);
        Assert.Equivalent(s_accounts, read.Accounts.Values, strict: true);
        // Assert.Equivalent knows no order of lists and no kind of time.
        Assert.Equal(s_posts.Select(p => p.Id), read.Posts.Select(p => p.Id));
        Assert.All(read.Posts.Zip(s_posts), p => Assert.Equal(p.Second.Hashtags, p.First.Hashtags));
        Assert.All(read.Posts, p => Assert.Equal(DateTimeKind.Utc, p.Time.Kind));
        Assert.Equal(DateTimeKind.Utc, read.Accounts["a"].CreatedAt!.Value.Kind);
        Assert.Equal((null, null), (read.Accounts["b"].Followers, read.Accounts["b"].DefaultPicture));
    }

    [Fact]
    public void TryOpen_OtherHashOrNothingOrDamage_GivesNull()
    {
        using var folder = new TempFolder();
        Write(folder, "posts");
        var @case = Some.Case(folder.Path, "posts");
        Assert.Null(CollectionStore.TryOpen(@case, "hash"));
        var hash = CaseIngest.Run(@case, cancel: TestContext.Current.CancellationToken).Hash;
        Assert.NotNull(CollectionStore.TryOpen(@case, hash));
        Assert.Null(CollectionStore.TryOpen(@case, "other"));
        File.Delete(Path.Combine(CollectionStore.FolderOf(@case), "accounts.parquet"));
        Assert.Null(CollectionStore.TryOpen(@case, hash));
    }
}
