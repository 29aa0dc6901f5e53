using Concordance.Ingest;

namespace Concordance.Tests.Ingest;

/// <summary>What is seen again is kept beside what was seen before.</summary>
public class SeriesTests
{
    static string Row(string id, int day, int likes, int followers, string versions = "") =>
        $$$"""{"id":"{{{id}}}","author_id":"a","created_at":"2023-07-18T10:00:00.5+02:00","text":"x","public_metrics":{"like_count":{{{likes}}}},"edit_history_tweet_ids":[{{{versions}}}],"author":{"username":"sim_seen_again_01","public_metrics":{"followers_count":{{{followers}}}}},"__twarc":{"retrieved_at":"2023-07-{{{day}}}T00:00:00Z"}}""" + "\n";

    static List<string> Ask(TempFolder folder, string query) =>
        [.. CaseSql.Ask(folder.Of("work/collection"), query).Rows.Select(r => string.Join(' ', r.Select(v => Convert.ToString(v, System.Globalization.CultureInfo.InvariantCulture))))];

    static TempFolder Read(params string[] sources)
    {
        var folder = new TempFolder();
        foreach (var (text, i) in sources.Select((s, i) => (s, i))) folder.Write($"{i}.jsonl", text);
        CaseIngest.Run(Some.Case(folder.Path, [.. sources.Select((_, i) => $"{i}.jsonl")]), cancel: TestContext.Current.CancellationToken);
        return folder;
    }

    [Fact]
    public void Account_SeenAgain_HasARowAtEachChangeWhateverTheOrder()
    {
        using var folder = Read(Row("1", 24, 0, 9) + Row("2", 22, 0, 5), Row("3", 20, 0, 5) + Row("4", 21, 0, 5), Row("5", 26, 0, 5) + Row("6", 25, 0, 9));
        Assert.Equal(
            ["a 20 5", "a 24 9", "a 26 5"], Ask(folder, "SELECT account, day(seen), followers FROM account_observations ORDER BY seen"));
        Assert.Equal(["a 5"], Ask(folder, "SELECT id, followers FROM accounts"));
    }

    [Fact]
    public void DefaultPicture_SeenAgain_IsThatOfTheNewestObservationThatTellsIt()
    {
        static string Seen(string id, int day, string picture) => Row(id, day, 0, 5).Replace("\"username\"", picture + "\"username\"", StringComparison.Ordinal);
        const string Default = "\"profile_image_url\":\"https://abs.twimg.com/sticky/default_profile_images/default_profile_normal.png\",", Own = "\"profile_image_url\":\"https://pbs.twimg.com/profile_images/1/a_normal.jpg\",";
        using var folder = Read(Seen("1", 24, Own) + Seen("2", 20, Default), Seen("3", 26, ""), Seen("4", 22, Default));
        Assert.Equal(["20 True", "24 False", "26 "], Ask(folder, "SELECT day(seen), default_picture FROM account_observations ORDER BY seen"));
        Assert.Equal(["a False"], Ask(folder, "SELECT id, default_picture FROM accounts"));
    }

    [Fact]
    public void Counters_SeenAgain_AreAllThere_AndThePostHasTheNewest()
    {
        using var folder = Read(Row("1", 20, 1, 5), Row("1", 22, 7, 5) + Row("2", 22, 3, 5), Row("1", 21, 4, 5));
        Assert.Equal(["1 20 1", "1 21 4", "1 22 7", "2 22 3"], Ask(folder, "SELECT post, day(seen), likes FROM post_counters ORDER BY post, seen"));
        Assert.Equal(["1 7", "2 3"], Ask(folder, "SELECT id, likes FROM posts ORDER BY id"));
    }

    [Fact]
    public void Counters_OfAnEditedPost_StandUnderItsNewestVersion()
    {
        using var folder = Read(Row("1", 20, 1, 5), Row("2", 22, 7, 5, "\"1\",\"2\""));
        Assert.Equal(["2 1", "2 7"], Ask(folder, "SELECT post, likes FROM post_counters ORDER BY seen"));
        Assert.Equal(["2"], Ask(folder, "SELECT id FROM posts"));
    }

    [Fact]
    public void Time_IsKeptAsWrittenBesideUtc()
    {
        using var folder = Read(Row("1", 20, 1, 5));
        Assert.Equal(["2023-07-18T10:00:00.5+02:00 true"], Ask(folder, "SELECT time_text, (time = TIMESTAMP '2023-07-18 08:00:00.5')::VARCHAR FROM posts"));
    }

    [Fact]
    public void Source_WrittenToWhileItIsRead_IsRefusedAndLeavesTheOldResult()
    {
        using var folder = Read(string.Concat(Enumerable.Range(1, 5000).Select(i => Row($"{i}", 20, 1, 5))));
        var before = File.ReadAllBytes(folder.Of("work/collection/provenance.json"));
        var writes = new Appending(folder.Of("0.jsonl"), Row("9999", 20, 1, 5));
        var e = Assert.Throws<InputException>(() => CaseIngest.Run(Some.Case(folder.Path, "0.jsonl"), progress: writes, cancel: TestContext.Current.CancellationToken));
        Assert.Contains("changes while it is read", e.Problem, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(folder.Of("work/collection/provenance.json")));
    }

    sealed class Appending(string file, string text) : IProgress<IngestProgress>
    {
        bool _done;

        public void Report(IngestProgress value)
        {
            if (_done) return;
            _done = true;
            using var stream = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        }
    }
}
