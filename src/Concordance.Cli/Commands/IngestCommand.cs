using System.CommandLine;
using Concordance.Cli.Output;
using Concordance.Ingest;
using Concordance.Ingest.Formats;

namespace Concordance.Cli.Commands;

/// <summary><c>concordance ingest</c>: reads the sources of a case, or explains what files are.</summary>
static class IngestCommand
{
    public static Command Create(Streams streams)
    {
        var what = new Argument<string[]>("what") { Description = "Folder of the case; with --explain, files of posts, or patterns such as 'exports/**/*.csv'.", Arity = ArgumentArity.ZeroOrMore };
        var explain = new Option<bool>("--explain") { Description = "Say what the files are and why, and read their first rows; writes nothing." };
        var formats = new Option<bool>("--formats") { Description = "List the formats that are known." };
        var accept = new Option<string[]>("--accept") { Description = "Name of a source whose change is meant, as often as needed. Its new hash is written into case.json." };
        var options = new SourceOptions();
        var json = new Option<bool>("--json") { Description = "Print the result as JSON." };
        var command = new Command("ingest", "Read the sources of a case into tables. Example: concordance ingest cases/mine; concordance ingest --explain posts.ndjson.gz")
        {
            what, explain, formats, accept, options.Format, options.Map, options.Zone, json,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var given = parsed.GetValue(what) ?? [];
            if (parsed.GetValue(formats)) return Formats(streams, parsed.GetValue(json));
            if (parsed.GetValue(explain)) return Explain(streams, parsed.GetValue(json), given, options.Read(parsed));
            if (given is not [var folder]) throw new InputException("Give the folder of one case.", "To see what a file is: concordance ingest --explain FILE. To make a case of it: concordance new FILE.");
            if (options.Read(parsed) is not { Format: null, Zone: null, Map.Count: 0 }) throw new InputException("--format, --map and --zone go with --explain.", "For a case, write \"format\", \"map\" and \"timeZone\" beside the source's \"path\" in case.json.");
            return await Ingest(streams, parsed.GetValue(json), folder, parsed.GetValue(accept) ?? [], cancel);
        });
        return command;
    }

    static async Task<int> Ingest(Streams streams, bool json, string folder, IReadOnlyList<string> accept, CancellationToken cancel)
    {
        var @case = CaseFile.Read(folder);
        CaseFile.CheckFiles(@case);
        var read = await Progress.IngestAsync(streams, report => CaseIngest.Run(@case, new() { Accept = accept }, report, cancel));
        var tables = CollectionStore.FolderOf(@case);
        var quarantine = Path.Combine(tables, CollectionStore.QuarantineName);
        streams.Result(json, new { tables, quarantine, read.Hash, read.Report.Read, read.Report.Kept, read.Report.Rejected, read.Report.Merged, read.Sources }, ProvenanceText.Of(read, tables));
        return read.Report.Kept > 0 ? ExitCode.Success : throw new InputException("No row could be used.", $"Each is in '{quarantine}', with the reason. Mend the sources, or say in case.json how they are to be read.");
    }

    static int Formats(Streams streams, bool json)
    {
        var width = SourceFormats.All.Max(f => f.Name.Length);
        streams.Result(
            json, SourceFormats.All.Select(f => new { f.Name, f.Title, f.Shape, f.Rows, f.TimeZone }),
            string.Join(Environment.NewLine, SourceFormats.All.Select(f => (f.Name, f.Title)).Append(("table, json", "any other table or JSON, by usual names of columns or by --map")).Select(f => $"{f.Item1.PadRight(width)}  {f.Item2}")));
        return ExitCode.Success;
    }

    static int Explain(Streams streams, bool json, IReadOnlyList<string> files, SourceOptions.Given given)
    {
        if (files.Count == 0) throw new InputException("There is no file to explain.", "Name one: concordance ingest --explain FILE.");
        var (explained, left, refused) = Explanation.OfAll(files, new() { Path = "", Format = given.Format, Map = given.Map, TimeZone = given.Zone });
        IReadOnlyList<string> notRead = [.. left, .. refused];
        streams.Result(json, new { sources = explained, left = notRead }, ExplanationText.Of(explained, notRead));
        return refused.Count == 0 && explained.All(e => e.Usable > 0) ? ExitCode.Success : ExitCode.BadInput;
    }
}
