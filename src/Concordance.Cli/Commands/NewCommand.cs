using System.CommandLine;
using Concordance.Charts;
using Concordance.Cli.Output;

namespace Concordance.Cli.Commands;

/// <summary><c>concordance new</c>: makes a case from a researcher's own files.</summary>
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
        var json = new Option<bool>("--json") { Description = "Print the result as JSON." };
        var command = new Command("new", "Make a case from your own export. Example: concordance new posts.csv.gz --zone UTC --hashtag boycott --map text=content")
        {
            files, folder, title, options.Format, options.Map, options.Zone, hashtags, urls, phrases, json,
        };
        command.SetAction(parsed =>
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
            };
            var made = CaseMaker.Make(wanted);
            streams.Result(parsed.GetValue(json), new { @case = made.Case.Folder, sources = made.Previews, left = made.Left }, Describe(made, wanted.Folder));
            return ExitCode.Success;
        });
        return command;
    }

    static string Describe(MadeCase made, string folder)
    {
        List<string> lines = [];
        if (made.Case.Campaign.IsEmpty) lines.Add("No campaign is declared: all posts are looked at, and nothing can be compared. Declare one with --hashtag, --url or --phrase, or in case.json.");
        lines.Add("Accounts will appear under pseudonyms; the key is in your own settings folder.");
        lines.Add($"case: {Path.Combine(folder, CaseFile.Name)}");
        lines.Add($"next: concordance run {folder}");
        return string.Join(Environment.NewLine, lines.Select(SafeText.Visible).Prepend(ExplanationText.Of(made.Previews, made.Left)));
    }
}
