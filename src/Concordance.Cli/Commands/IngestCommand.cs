using System.CommandLine;
using Concordance.Charts;
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
        var accept = new Option<string[]>("--accept") { Description = "Name of a source whose change is meant, as often as needed." };
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
            var @case = CaseFile.Read(folder);
            var read = await Progress.IngestAsync(streams, report => CaseIngest.Run(@case, new() { Accept = parsed.GetValue(accept) ?? [] }, report, cancel));
            streams.Result(
                parsed.GetValue(json), new { tables = CollectionStore.FolderOf(@case), read.Hash, read.Report.Read, read.Report.Kept, read.Report.Rejected, read.Report.Merged, read.Sources },
                Describe(read, @case));
            return read.Report.Kept > 0 ? ExitCode.Success : ExitCode.BadInput;
        });
        return command;
    }

    static int Formats(Streams streams, bool json)
    {
        streams.Result(
            json, SourceFormats.All.Select(f => new { f.Name, f.Title, shape = f.Shape.ToString().ToLowerInvariant(), rows = f.Rows.ToString().ToLowerInvariant(), f.TimeZone }),
            string.Join(Environment.NewLine, SourceFormats.All.Select(f => $"{f.Name,-28} {f.Title}").Append($"{"table, json",-28} any other table or JSON, by usual names of columns or by --map")));
        return ExitCode.Success;
    }

    static int Explain(Streams streams, bool json, IReadOnlyList<string> files, SourceOptions.Given given)
    {
        if (files.Count == 0) throw new InputException("There is no file to explain.", "Name one: concordance ingest --explain FILE.");
        var (explained, left) = Explanation.OfAll(files, new() { Path = "", Format = given.Format, Map = given.Map, TimeZone = given.Zone });
        streams.Result(json, explained, string.Join(Environment.NewLine + Environment.NewLine, explained.Select(Describe).Concat(left.Select(l => SafeText.Visible($"can't be read: {l}")))));
        return explained.All(e => e.Usable > 0) ? ExitCode.Success : ExitCode.BadInput;
    }

    static string Describe(Explanation e)
    {
        List<string> lines = [$"{e.File}", .. e.Lines.Select(l => "  " + l), $"  of the first {e.Rows} rows {e.Usable} can be used"];
        lines.AddRange(e.Columns.Select(c => $"    {c.Key.Describe(),-28} from {c.Value}"));
        lines.AddRange(e.Reasons.Select(r => $"    {r.Rows} rejected: {r.Reason}"));
        if (e.Missing.Count > 0) lines.Add($"    not there: {string.Join(", ", e.Missing.Select(f => f.Describe()))}");
        // Names of columns and files come from the data.
        return string.Join(Environment.NewLine, lines.Select(SafeText.Visible));
    }

    static string Describe(Provenance read, Case @case)
    {
        List<string> lines = [];
        foreach (var s in read.Sources)
        {
            lines.Add($"{s.Path}: {s.Format}; {s.Read} rows read, {s.Kept} kept, {s.Rejected} rejected, {s.Merged} merged");
            lines.AddRange(s.Reasons.Take(8).Select(r => $"  {r.Rows} rejected: {r.Reason}"));
            lines.AddRange(s.Notes.Select(n => "  " + n));
        }
        lines.Add($"tables, rejected rows and provenance: {CollectionStore.FolderOf(@case)}");
        return string.Join(Environment.NewLine, lines.Select(SafeText.Visible));
    }
}
