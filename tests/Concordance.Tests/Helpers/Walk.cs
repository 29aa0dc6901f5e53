using Concordance.Multiverse;
using System.Text;
using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Content;
using Concordance.Coordination;
using Concordance.Ingest;
using Concordance.Places;
using Concordance.Timeline;

namespace Concordance.Tests.Helpers;

/// <summary>A made-up case with a burst, a group and traces of a country, and the walk through all steps of it.</summary>
public static class Walk
{
    /// <summary>Writes the case: 60 ordinary accounts over two weeks, 12 that push a hashtag within minutes of each other.</summary>
    public static void Write(TempFolder folder)
    {
        var random = new Random(7);
        var rows = new StringBuilder("tweetid;userid;user_screen_name;tweet_time;tweet_text;user_reported_location;user_profile_description;account_creation_date;is_retweet;follower_count\n");
        var id = 1_681_234_567_890_123_456;
        for (var a = 0; a < 60; a++)
            for (var i = 0; i < 20; i++)
                Row($"90071992547409{a:00}", $"ILGIN_{a}", Some.Day.AddMinutes(random.Next(14 * 24 * 60)), i == 0 && a % 10 == 0 ? "INTERESTING #ILGIN" : $"istanbul izmir text {random.Next(40)} of the ordinary kind, İ ı I i", a % 3 == 0 ? "İSTANBUL" : "Paris", "A fan", "2012-03-04 05:06", 1234.5);
        for (var t = 0; t < 12; t++)
            for (var a = 0; a < 12; a++)
                Row($"80071992547409{a:00}", $"iLGIN202300{a:00}", Some.Day.AddDays(9).AddHours(15).AddMinutes(t * 3 + random.Next(2)), $"The city is not ready for the games, number {t} of them: Bordo #ILGIN", "Bakı", "", "2023-07-10 00:00", 3);
        rows.Append("broken;row\n1;2;3;yesterday;x;;;;0;0\n");
        folder.Write("posts.csv", rows.ToString());
        CaseFile.Write(new()
        {
            Id = "walk", Title = "Walk", Sources = [new() { Path = "posts.csv", TimeZone = "Asia/Baku" }], Campaign = new() { Hashtags = ["ilgin", "ILGIN"] },
            Hypotheses = [new() { Id = "az", Label = "Azerbaijan", Places = ["BAKI"], Letters = ["ə"], Spellings = ["Bordo"] }],
            Themes = [new() { Id = "games", Label = "the games", Terms = ["GAMES", "İZMİR"] }],
        }, folder.Path);

        void Row(string account, string handle, DateTime time, string text, string place, string description, string created, double followers) => rows.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{id++};{account};{handle};{time:yyyy-MM-dd HH:mm};{text};{place};{description};{created};{(random.Next(20) == 0 ? 1 : 0)};{(int)followers}\n");
    }

    /// <summary>Everything that the steps say, from the files on: quarantine, findings, summary, tables.</summary>
    public static string Say(TempFolder folder)
    {
        if (Directory.Exists(folder.Of("work"))) Directory.Delete(folder.Of("work"), recursive: true);
        var open = Investigation.Open(folder.Path);
        var data = open.Data;
        var findings = new CaseAnalysis(open).Record();
        var bursts = BurstDetector.Bursts(BurstDetector.Bins(Activity.Count(open.Studied.Posts.Select(p => p.Time), Activity.PeriodOf(open), TimeSpan.FromHours(1))));
        var features = FeatureTable.Of(data, open.Campaign);
        var network = NetworkBuilder.Build(Shares.Of(data.Posts), data.Resolution);
        var (line, themes) = (EditorialLine.Of(open), ThemeComparison.Of(open));
        var summary = SummaryMaker.Of(findings, open.Case);
        var tables = new[]
        {
            IngestTables.Reasons(data.Report), TimelineTables.Bursts(bursts), FeatureTable.ToTable(features, open.Names), PlaceTables.Places(data, open.Campaign),
            CoordinationTables.Edges(network, open.Names), AttributionTables.Findings(findings.Findings), CaseTables.Criteria(open.Case), CaseTables.Environment(open),
            EditorialTables.Line(line, open.Names, count: 50), EditorialTables.Themes(themes), EditorialTables.Sifting(line),
        };
        return string.Join('\n',
        [
            findings.ToJson(), summary.BottomLine.Text, summary.Confidence.Text, open.Card.ToString(), StixBundle.Of(summary), IndicatorsCsv.Of(summary),
            .. summary.Sections.SelectMany(s => s.Sentences.Select(sentence => sentence.Text).Concat(s.Tables.SelectMany(t => t.Rows).SelectMany(r => r.Cells))),
            .. tables.SelectMany(t => t.Rows.Select(r => string.Join('\t', r.Select(v => Convert.ToString(v, System.Globalization.CultureInfo.InvariantCulture))))),
        ]);
    }
}
