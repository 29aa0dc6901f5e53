using System.CommandLine;
using System.Globalization;
using Concordance.Charts;
using Concordance.Cli.Output;
using Concordance.Coordination;
using Concordance.Coordination.Export;

namespace Concordance.Cli.Commands;

/// <summary><c>concordance network</c>: who shares the same at the same time, from a table of shares.</summary>
static class NetworkCommand
{
    public static Command Create(Streams streams)
    {
        var defaults = new NetworkRequest { Input = "", Output = "" };
        var file = new Argument<string>("file") { Description = "Table of shares with the columns object_id, account_id, content_id and timestamp_share, or other usual names: CSV or TSV, plain or packed with gzip, zip or zstd; or the folder of a case." };
        var output = new Option<string>("--out") { Description = "File of the edges: NAME.csv, .parquet, .graphml or .gexf.", Required = true };
        var window = NumberOption.Of("--window", "Longest time between two shares of one object, inclusive; seconds.", defaults.WindowSeconds);
        var participation = NumberOption.Of("--min-participation", "Least number of objects that two accounts share; with coortweet its min_participation, with cnt its min_edge_weight.", defaults.MinParticipation);
        var semantics = new Option<string>("--semantics") { Description = "Whose network: ours with odds, that of CooRTweet 2.1.3, or that of the coordination-network-toolkit 1.5 (co_retweet).", DefaultValueFactory = _ => "concordance" };
        semantics.AcceptOnlyFromAmong("concordance", "coortweet", "cnt");
        var rate = NumberOption.Of("--fdr", "False discovery rate up to which an edge is kept.", defaults.FalseDiscoveryRate);
        var chance = new Option<string>("--null-model") { Description = $"What chance is taken for, by what it keeps: {string.Join("; ", NullModelName.All.Select(n => $"{n.Id}, {n.Keeps}"))}. Most of what degrees flags among communities is wrong.", DefaultValueFactory = _ => NullModelName.Of(defaults.Null).Id };
        chance.AcceptOnlyFromAmong([.. NullModelName.All.Select(n => n.Id)]);
        var windows = new Option<string>("--windows") { Description = "Several windows in place of --window, separated by commas: writes the edges that any of them keeps, with the q-value at each." };
        var estimate = new Option<bool>("--estimate-window") { Description = "Choose the window from the data: of 5 to 320 seconds that at which most edges stand out from chance, each tested at a seventh of --fdr." };
        var layers = new Option<string>("--layers") { Description = $"Of a case: what counts as shared, separated by commas; default repost,link,text. There are {string.Join(", ", ObjectName.Layers)}." };
        var all = new Option<bool>("--all") { Description = "Write every pair that reaches --min-participation, with its odds and whether it is kept." };
        var most = NumberOption.Of<long?>("--max-pairs", "Most pairs of shares within the window; more are refused before any work. Default: 20 billion; with coortweet, whose network is made of all pairs at once, what half of the memory is enough for, 128 bytes a pair.", null);
        var memory = NumberOption.Of<double?>("--max-memory", "Gigabytes of memory for the edges of --all or of cnt; further ones go through temporary files beside the output, and the result is the same. Default: a quarter of the memory.", null);
        var json = new Option<bool>("--json") { Description = "Print the result as JSON." };
        var command = new Command("network", "Find the accounts that share the same at the same time. Example: concordance network shares.csv.gz --window 60 --out edges.csv")
        {
            file, window, estimate, participation, semantics, rate, chance, windows, layers, all, output, most, memory, json,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            if (parsed.GetValue(semantics) is var whose and not "concordance" && ((Option[])[rate, chance, all, .. whose == "cnt" ? (Option[])[] : [memory]]).FirstOrDefault(o => parsed.GetResult(o) is { Implicit: false }) is { } ours)
                throw new InputException(ours == memory ? "--max-memory goes with edges that need not be held: CooRTweet's network is made of all pairs at once." : $"{ours.Name} goes with --semantics concordance: the peers' networks have no odds.", $"Leave {ours.Name} out.");
            NetworkRequest request = new()
            {
                Input = parsed.GetRequiredValue(file), Output = parsed.GetRequiredValue(output), Semantics = Enum.Parse<NetworkSemantics>(parsed.GetRequiredValue(semantics), ignoreCase: true),
                WindowSeconds = parsed.GetValue(window), MinParticipation = parsed.GetValue(participation), FalseDiscoveryRate = parsed.GetValue(rate), Null = NullModelName.Named(parsed.GetRequiredValue(chance))!.Value, All = parsed.GetValue(all), MaxPairs = parsed.GetValue(most), MaxMemory = Bytes(parsed.GetValue(memory)), Layers = Named(parsed.GetValue(layers)), Windows = Seconds(parsed.GetValue(windows)), EstimateWindow = parsed.GetValue(estimate),
            };
            var result = await NetworkSteps.ShowAsync(streams, progress => NetworkFile.Run(request, progress, cancel));
            foreach (var note in Notes(request, result)) streams.Tell(note);
            streams.Result(parsed.GetValue(json), new
            {
                semantics = parsed.GetValue(semantics), result.WindowSeconds, result.Shares, rejected = result.Rejected.Count, result.Rejected.Reasons,
                result.Accounts, result.Objects, result.Pairs, result.Edges, result.Kept, result.Groups, result.Communities, result.Windows, output = request.Output,
            }, Describe(request, result));
            return ExitCode.Success;
        });
        return command;
    }

    static long? Bytes(double? gigabytes) => gigabytes is null ? null
        : gigabytes is > 0 and <= 1e6 ? (long)(gigabytes * (1 << 30)) : throw new InputException(FormattableString.Invariant($"{gigabytes} gigabytes of memory can't be used."), "Give a number above 0, such as 0.5.");

    static List<Layer>? Named(string? layers) => layers?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => ObjectName.LayerNamed(name) ?? throw new InputException(
        $"There is no layer '{name}'.", $"There are {string.Join(", ", ObjectName.Layers)}.")).ToList();

    static List<int>? Seconds(string? windows) => windows?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(w => NumberOption.Read<int>(w) ?? throw new InputException($"'{w}' is no window.", "Give whole seconds, separated by commas: --windows 10,60,300.")).ToList();

    static IEnumerable<string> Notes(NetworkRequest request, NetworkResult result)
    {
        foreach (var window in result.Windows ?? [])
            yield return string.Create(CultureInfo.InvariantCulture, $"{window.WindowSeconds} seconds: {window.Edges:N0} edges ({window.New:N0} new, {window.Lost:N0} lost), {window.Accounts:N0} accounts, {window.Communities:N0} communities");
        if (request is { Windows: null, EstimateWindow: false } && result.WindowSeconds > request.WindowSeconds)
            yield return string.Create(CultureInfo.InvariantCulture, $"The window is {result.WindowSeconds} seconds: the times are given no more finely.");
        foreach (var rows in result.Rejected.Reasons)
            yield return string.Create(CultureInfo.InvariantCulture, $"{rows.Rows:N0} rows rejected: {rows.Reason}; the first is line {rows.FirstLine}, which {rows.Example}");
    }

    static string Describe(NetworkRequest request, NetworkResult result)
    {
        var communities = result.Communities is { } number ? string.Create(CultureInfo.InvariantCulture, $", {number:N0} communities") : "";
        FormattableString[] lines =
        [
            $"{result.Shares:N0} shares of {result.Objects:N0} objects by {result.Accounts:N0} accounts",
            $"{result.Pairs:N0} pairs of shares within {result.WindowSeconds} seconds, {result.Kept:N0} edges kept, {result.Groups:N0} groups{communities}",
            $"edges: {request.Output} ({result.Edges:N0} rows)",
        ];
        return string.Join(Environment.NewLine, lines.Select(l => SafeText.Visible(l.ToString(CultureInfo.InvariantCulture))));
    }
}
