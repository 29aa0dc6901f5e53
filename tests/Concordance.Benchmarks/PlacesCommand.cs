using System.CommandLine;
using System.Globalization;

namespace Concordance.Benchmarks;

/// <summary><c>places</c>: times declared places, foreign spellings and the three witnesses.</summary>
static class PlacesCommand
{
    const int MostAccounts = 10_000_000, MostPosts = 100_000_000;

    public static Command Create(TextWriter output, TextWriter messages)
    {
        var accounts = CommonOptions.Count("--accounts", "Accounts.", 1_000_000, MostAccounts);
        var posts = CommonOptions.Count("--posts", "Posts.", 10_000_000, MostPosts);
        var json = CommonOptions.Json();
        var command = new Command("places", "Time declared places, foreign spellings and the three witnesses. Example: places --accounts 100000 --posts 1000000") { accounts, posts, json };
        command.SetAction((parsed, cancel) =>
        {
            var report = PlacesBenchmark.Run(parsed.GetValue(accounts), parsed.GetValue(posts), messages, cancel);
            output.WriteLine(parsed.GetValue(json)
                ? CommonOptions.Json(new { report.Machine, report.Accounts, report.Posts, report.PeakBytes, Steps = report.Steps.Select(s => new { s.Name, s.Seconds, s.Result }) })
                : Table(report));
            return Task.FromResult(ExitCode.Success);
        });
        return command;
    }

    static string Table(PlacesReport report) => string.Join('\n',
    [
        string.Create(CultureInfo.InvariantCulture, $"machine  {report.Machine.Cpu}, {report.Machine.Cores} cores; {report.Machine.System}; {report.Machine.Runtime}"),
        string.Create(CultureInfo.InvariantCulture, $"{report.Accounts:N0} accounts, {report.Posts:N0} posts; at most {report.PeakBytes / 1e9:0.0} GB resident"),
        "", "seconds  step",
        .. report.Steps.Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Seconds,7:0.0}  {s.Name}: {s.Result}")),
    ]);
}
