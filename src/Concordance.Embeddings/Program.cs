using System.CommandLine;
using Concordance;
using Concordance.Content;
using Concordance.Embeddings;

return await CommandLine.InvokeAsync(args, Console.Out, Console.Error);

/// <summary>The command that looks for posts of one meaning and keeps what it finds in the case's work folder, where the notebooks read it.</summary>
static class CommandLine
{
    const int Success = 0, BadInput = 2, Interrupted = 130;

    /// <summary>Runs the command line and gives the exit code.</summary>
    public static async Task<int> InvokeAsync(string[] args, TextWriter output, TextWriter messages, CancellationToken cancel = default)
    {
        var defaults = new MeaningOptions();
        var folder = new Argument<string>("case") { Description = "Folder of the case." };
        var model = new Option<string>("--model") { Description = "Folder of the model: model.onnx and vocab.txt. Nothing is downloaded.", Required = true };
        var rewording = new Option<double>("--least-rewording") { Description = "Least cosine of a rewording.", DefaultValueFactory = _ => defaults.LeastRewording };
        var translation = new Option<double>("--least-translation") { Description = "Least cosine of a translation.", DefaultValueFactory = _ => defaults.LeastTranslation };
        var threads = new Option<int>("--threads") { Description = "Threads; 0 takes all cores, and the last bits of a cosine may then differ from run to run.", DefaultValueFactory = _ => new SentenceModelOptions().Threads };
        var campaign = new Option<bool>("--campaign") { Description = "Only among posts that carry the campaign." };
        var root = new RootCommand("Look for posts that say the same in other words or languages, with a sentence model of your own. Notebook 05 shows what was found.") { folder, model, rewording, translation, threads, campaign };
        root.SetAction((parsed, stop) =>
        {
            var investigation = Investigation.Open(parsed.GetRequiredValue(folder));
            using var opened = SentenceModel.Open(parsed.GetRequiredValue(model), new() { Threads = parsed.GetValue(threads) });
            var options = defaults with { LeastRewording = parsed.GetValue(rewording), LeastTranslation = parsed.GetValue(translation) };
            var found = parsed.GetValue(campaign) ? OfCampaign(investigation, opened, options, stop) : SameMeaning.Of(investigation.Data.Posts, opened, options, stop);
            MeaningFile.Write(investigation, found);
            output.WriteLine(FormattableString.Invariant($"{found.Pairs.Count} pairs among {found.Texts} different texts: {string.Join(", ", found.Pairs.CountBy(p => p.Kind).OrderBy(k => k.Key).Select(k => FormattableString.Invariant($"{k.Value} {k.Key}")))}"));
            output.WriteLine($"kept in work/{MeaningFile.Name}");
            return Task.FromResult(Success);
        });
        var arguments = root.Parse(args);
        if (arguments.Errors.Count > 0)
        {
            foreach (var error in arguments.Errors) messages.WriteLine($"error: {error.Message}");
            return BadInput;
        }
        try
        {
            return await arguments.InvokeAsync(new InvocationConfiguration { Output = output, Error = messages, EnableDefaultExceptionHandler = false }, cancel);
        }
        catch (InputException e)
        {
            foreach (var (problem, remedy) in e.All) messages.WriteLine($"error: {problem}{Environment.NewLine}       {remedy}");
            return BadInput;
        }
        catch (OperationCanceledException)
        {
            messages.WriteLine("stopped");
            return Interrupted;
        }
    }

    // Places count in all posts, as those that notebooks have.
    static MeaningResult OfCampaign(Investigation investigation, ISentenceModel model, MeaningOptions options, CancellationToken cancel)
    {
        if (investigation.Case.Campaign.IsEmpty) throw new InputException("The case declares no campaign.", "Leave --campaign out, or declare one in case.json.");
        var own = investigation.Campaign.Posts;
        var places = investigation.Data.Posts.Index().ToDictionary(p => p.Item.Id, p => p.Index, StringComparer.Ordinal);
        var found = SameMeaning.Of(own, model, options, cancel);
        return found with { Pairs = [.. found.Pairs.Select(p => p with { First = places[own[p.First].Id], Second = places[own[p.Second].Id] })] };
    }
}
