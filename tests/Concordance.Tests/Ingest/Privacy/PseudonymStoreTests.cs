using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Concordance.Accounts;
using Concordance.Ingest;
using DuckDB.NET.Data;

namespace Concordance.Tests.Ingest;

/// <summary>What the tables of a pseudonymous case hold of the people in it: nothing but pseudonyms.</summary>
[Collection(ProcessWide.Name)]
public sealed class PseudonymStoreTests : IDisposable
{
    // No pseudonym has a letter beyond f, so that finding one of these is no chance.
    static readonly string[] s_secrets =
    [
        "zkwik_zoe77", "Zoë Kwikquist", "wquoll_yuri_1984", "Yuri Wquoll", "mkiwi42", "zkwik@mail.example", "7700112233445", "7700998877665", "7755000000001", "7755000000002", "7755000000003", "7755000000004", "7755000000005", "7755000000006",
    ];

    readonly TempFolder _folder = new();

    public PseudonymStoreTests()
    {
        _folder.Write("posts.jsonl", string.Join('\n',
            Post("7755000000001", "7700112233445", "Read https://x.com/wquoll_yuri_1984/status/7755000000002 by @wquoll_yuri_1984, mail zkwik@mail.example", ["https://outlet.example/a?by=@zkwik_zoe77"]),
            Post("7755000000002", "7700998877665", "RT @zkwik_zoe77: https://t.me/mkiwi42/5", ["https://x.com/zkwik_zoe77/status/7755000000001", "https://other.example/"], repostOf: "7755000000001", replyTo: "7755000000003"),
            Post("7755000000003", "7700112233445", "again @mkiwi42@host.example", ["https://t.me/mkiwi42/5"], quoteOf: "7755000000004", versions: ["7755000000003", "7755000000005"]),
            "{\"id\":\"7755000000009\",\"author_id\":\"7700112233445\",\"created_at\":\"yesterday\",\"text\":\"@zkwik_zoe77\"}"));
        _folder.Write("people.csv", "id,author_id,created_at,username,name,bio,location,source\n"
            + "7755000000006,7700112233445,2023-07-19T10:00:00Z,zkwik_zoe77,Zoë Kwikquist,see x.com/mkiwi42,@mkiwi42 town,https://x.com/mkiwi42\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Ingest_PseudonymousCase_LeavesNoHandleNameIdOrKeyInAnyTable()
    {
        using var key = ProcessWide.Variable(PseudonymKey.FileVariable, _folder.Of("own.key"));
        var read = CaseIngest.Run(Pseudonymous(), cancel: TestContext.Current.CancellationToken);
        Assert.Equal((5L, 4L, 1L), (read.Report.Read, read.Report.Kept, read.Report.Rejected));
        var secret = PseudonymKey.Of("test");
        string[] keys = [Convert.ToHexStringLower(secret), Convert.ToBase64String(secret), Convert.ToHexStringLower(SHA256.HashData(secret)), Convert.ToBase64String(SHA256.HashData(secret))];
        string[] files = ["posts.parquet", "accounts.parquet", "account_observations.parquet", "post_counters.parquet", "provenance.json"];
        Assert.Equal(files.Append("quarantine.csv").Order(StringComparer.Ordinal), Directory.GetFiles(Tables).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(Path.Combine(Tables, file));
            Assert.True(bytes.AsSpan().IndexOf(secret) < 0, file);
            foreach (var text in new[] { Encoding.UTF8.GetString(bytes) }.Concat(file.EndsWith(".parquet", StringComparison.Ordinal) ? Values(file) : []))
                foreach (var hidden in s_secrets.Concat(keys)) Assert.False(text.Contains(hidden, StringComparison.OrdinalIgnoreCase), $"{file} holds '{hidden}'");
        }
        // What was rejected is kept as it was, for whoever holds the data.
        Assert.Contains("zkwik_zoe77", File.ReadAllText(Path.Combine(Tables, "quarantine.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Ingest_OpenCase_HoldsWhatThePseudonymousOneHides()
    {
        // Else the search above would find nothing wherever it looked.
        CaseIngest.Run(Open(), cancel: TestContext.Current.CancellationToken);
        var all = string.Join('\n', new[] { "posts.parquet", "accounts.parquet", "account_observations.parquet" }.SelectMany(Values));
        Assert.All(s_secrets, s => Assert.Contains(s, all, StringComparison.Ordinal));
    }

    [Fact]
    public void Ingest_OtherKey_GivesOtherPseudonymsAndTheSameRest()
    {
        Collection With(string file)
        {
            using var key = ProcessWide.Variable(PseudonymKey.FileVariable, _folder.Of(file));
            return CollectionStore.TryOpen(Pseudonymous(), CaseIngest.Run(Pseudonymous()).Hash)!;
        }

        var (one, again, other) = (With("one.key"), With("one.key"), With("two.key"));
        Assert.Equal(one.Posts.Select(p => (p.Id, p.AccountId, p.Text)), again.Posts.Select(p => (p.Id, p.AccountId, p.Text)));
        Assert.NotEqual(one.Hash, other.Hash);
        Assert.Empty(one.Posts.Select(p => p.Id).Intersect(other.Posts.Select(p => p.Id)));
        Assert.Empty(one.Accounts.Keys.Intersect(other.Accounts.Keys));
        Assert.Empty(one.Accounts.Values.Select(a => a.Handle).Intersect(other.Accounts.Values.Select(a => a.Handle)));
        Assert.Equal(one.Posts.Select(p => p.Time), other.Posts.Select(p => p.Time));
    }

    [Fact]
    public void Ingest_PseudonymousCase_KeepsCampaignAndMarkers()
    {
        using var key = ProcessWide.Variable(PseudonymKey.FileVariable, _folder.Of("own.key"));
        var (open, hidden) = (Opened(Open()), Opened(Pseudonymous()));
        var names = new Pseudonymizer(PseudonymKey.Of("test"));
        Assert.Equal(["7755000000001", "7755000000002"], open.Campaign.Posts.Select(p => p.Id));
        Assert.Equal(open.Campaign.Posts.Select(p => names.Post(p.Id)), hidden.Campaign.Posts.Select(p => p.Id));
        var shown = FeatureTable.Of(hidden.Data, hidden.Campaign, cancel: TestContext.Current.CancellationToken).ToDictionary(f => f.AccountId, StringComparer.Ordinal);
        var real = FeatureTable.Of(open.Data, open.Campaign, cancel: TestContext.Current.CancellationToken);
        Assert.Equal([2, 4], real.Select(f => f.HandleDigits).Order());
        // Letters of handles and names are gone, and what a client's name tells of accounts; all else stays.
        var kept = AccountFeature.All.Where(f => f.Id is not ("handle_surprise" or "handle_from_name" or "top_client")).ToList();
        Assert.All(real, f => Assert.Equal(kept.Select(k => f[k]), kept.Select(k => shown[names.Account(f.AccountId)][k])));
        // References lead to the same posts as before.
        Assert.Equal(open.Data.Posts.Select(p => p.RepostOf).OfType<string>().Select(names.Post), hidden.Data.Posts.Select(p => p.RepostOf).OfType<string>());
    }

    string Tables => _folder.Of("work/collection");

    Case Pseudonymous() => Some.Case(_folder.Path, "posts.jsonl", "people.csv") with
    {
        Synthetic = false, Privacy = Privacy.Pseudonymous,
        Campaign = new() { Urls = ["https://outlet.example/", "https://x.com/zkwik_zoe77/"] },
    };

    Case Open() => Pseudonymous() with { Synthetic = true, Privacy = Privacy.Open };

    Investigation Opened(Case @case)
    {
        CaseFile.Write(@case, _folder.Path);
        return Investigation.Open(_folder.Path);
    }

    /// <summary>Every value of every column, as text.</summary>
    List<string> Values(string file)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT CAST(COLUMNS(*) AS VARCHAR) FROM '{Path.Combine(Tables, file).Replace("'", "''", StringComparison.Ordinal)}'";
        using var reader = command.ExecuteReader();
        List<string> values = [];
        while (reader.Read())
            for (var i = 0; i < reader.FieldCount; i++) if (!reader.IsDBNull(i)) values.Add(reader.GetString(i));
        Assert.NotEmpty(values);
        return values;
    }

    static string Post(string id, string account, string text, string[] urls, string? repostOf = null, string? replyTo = null, string? quoteOf = null, string[]? versions = null) => JsonSerializer.Serialize(new
    {
        id, author_id = account, text, created_at = $"2023-07-18T10:00:0{id[^1]}Z", edit_history_tweet_ids = versions ?? [id],
        referenced_tweets = new[] { new { type = "retweeted", id = repostOf }, new { type = "replied_to", id = replyTo }, new { type = "quoted", id = quoteOf } }.Where(r => r.id is not null),
        entities = new { urls = urls.Select(expanded_url => new { expanded_url }), mentions = new[] { new { username = "mkiwi42" } } },
        public_metrics = new { like_count = 3 },
        author = account == "7700112233445"
            ? new { username = "zkwik_zoe77", name = "Zoë Kwikquist", description = "with @wquoll_yuri_1984", location = "Lyon" }
            : new { username = "wquoll_yuri_1984", name = "Yuri Wquoll", description = "https://instagram.com/mkiwi42/", location = "Bordo" },
    });
}
