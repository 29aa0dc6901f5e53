using System.CommandLine;
using Concordance.Charts;
using Concordance.Cli.Asking;
using Concordance.Cli.Output;
using Concordance.Declaration;

namespace Concordance.Cli.Commands;

/// <summary><c>concordance new</c>: makes a case from a researcher's own files, and asks at a terminal for what was not told.</summary>
static class NewCommand
{
    public static Command Create(Streams streams)
    {
        var files = new Argument<string[]>("files") { Description = "CSV, TSV, JSON, JSONL, Parquet or Excel, plain or packed with gzip, zip or zstd; or a pattern, such as 'exports/**/*.csv'.", Arity = ArgumentArity.OneOrMore };
        var folder = new Option<string?>("--out") { Description = "Folder of the case. Default: cases/ and the name of the first file." };
        var title = new Option<string?>("--title") { Description = "Title above every notebook." };
        var options = new SourceOptions();
        var hashtags = new Option<string[]>("--hashtag") { Description = "A hashtag of the campaign under study, as often as needed." };
        var urls = new Option<string[]>("--url") { Description = "Beginning of a link of the campaign." };
        var phrases = new Option<string[]>("--phrase") { Description = "Words in texts of the campaign." };
        var from = new Option<string?>("--from") { Description = "First day of the period under study, or first instant in UTC. Default: everything." };
        var to = new Option<string?>("--to") { Description = "Last day of the period, or first instant after it in UTC." };
        var run = new Option<bool>("--run") { Description = "Run the notebooks once the case is made." };
        var noRun = new Option<bool>("--no-run") { Description = "Do not run them, and do not ask." };
        var yes = new Option<bool>("--yes", "-y") { Description = "Ask nothing: what is not given is left at its default." };
        var json = new Option<bool>("--json") { Description = "Print the result as JSON." };
        var command = new Command("new", "Make a case from your own export. Example: concordance new posts.csv.gz --zone UTC --hashtag boycott --map text=content")
        {
            files, folder, title, options.Format, options.Map, options.Zone, hashtags, urls, phrases, from, to, run, noRun, yes, json,
        };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(run) && parsed.GetValue(noRun)) parsed.AddError("Choose one of --run and --no-run.");
        });
        command.SetAction(async (parsed, cancel) =>
        {
            var given = parsed.GetValue(files)!;
            var (format, map, zone) = options.Read(parsed);
            var wanted = new NewCase
            {
                Files = given,
                Folder = parsed.GetValue(folder) ?? CaseMaker.FolderFor(given[0]),
                Title = parsed.GetValue(title),
                Format = format,
                Map = map,
                TimeZone = zone,
                Campaign = new CampaignCriteria
                {
                    Hashtags = [.. (parsed.GetValue(hashtags) ?? []).Select(h => h.TrimStart('#'))],
                    Urls = parsed.GetValue(urls) ?? [],
                    Phrases = parsed.GetValue(phrases) ?? [],
                },
                Period = parsed.GetValue(from) is null && parsed.GetValue(to) is null ? null : PeriodText.Read(parsed.GetValue(from), parsed.GetValue(to)),
            };
            bool? runs = parsed.GetValue(run) ? true : parsed.GetValue(noRun) ? false : null;
            var answers = parsed.GetValue(json) || parsed.GetValue(yes) ? null : streams.Answers();
            if (answers is not null) (wanted, runs) = NewCaseDialogue.Ask(new(answers, streams.Error), wanted, runs, cancel);
            var made = CaseMaker.Make(wanted);
            var written = runs == true ? await Run(streams, made.Case, cancel) : null;
            streams.Result(
                parsed.GetValue(json), new { @case = made.Case.Folder, sources = made.Previews, left = made.Left, run = written?.Result },
                string.Join(Environment.NewLine, [.. answers is null ? (string[])[ExplanationText.Of(made.Previews, made.Left)] : [], Describe(made, wanted.Folder, written)]));
            return written?.Code ?? ExitCode.Success;
        });
        return command;
    }

    static async Task<WrittenRun> Run(Streams streams, Case made, CancellationToken cancel)
    {
        var repository = Repository.Find();
        return await WrittenRun.Of(streams, repository, NotebookSource.Steps(repository), Investigation.Open(made.Folder), new Dictionary<string, object>(), null, null, cancel);
    }

    static string Describe(MadeCase made, string folder, WrittenRun? written)
    {
        List<string> lines = [];
        if (made.Case.Campaign.IsEmpty) lines.Add("No campaign is declared: all posts are looked at, and nothing can be compared. Declare one with --hashtag, --url or --phrase, or in case.json.");
        lines.Add("Accounts will appear under pseudonyms; the key is in your own settings folder.");
        lines.Add($"case: {Path.Combine(folder, CaseFile.Name)}, where every field is explained");
        if (written is null) lines.Add($"next: concordance run {folder}");
        return string.Join(Environment.NewLine, [.. lines.Select(SafeText.Visible), .. written is null ? (string[])[] : [written.Text]]);
    }
}
