using Concordance.Cli.Output;
using Concordance.Declaration;
using Concordance.Ingest;

namespace Concordance.Cli.Asking;

/// <summary>Asks for what a new case needs and was not told: the zone of times that carry none, the campaign, title, period, and whether to run.</summary>
static class NewCaseDialogue
{
    /// <summary>What is wanted, with the answers, and whether the notebooks are to be run.</summary>
    /// <param name="questions">Asks.</param>
    /// <param name="wanted">What was told.</param>
    /// <param name="run">Whether to run, if that was told.</param>
    /// <param name="cancel">Stops.</param>
    /// <exception cref="InputException">A file can't be used.</exception>
    public static (NewCase Wanted, bool Run) Ask(Questions questions, NewCase wanted, bool? run, CancellationToken cancel)
    {
        var preview = CaseMaker.Preview(wanted);
        questions.Say(ExplanationText.Of(preview.Previews, preview.Left));
        if (preview.WithoutZone is not null)
        {
            // Never guessed: without an answer no case is made.
            wanted = wanted with { TimeZone = questions.Ask("Time zone of the times that carry none, such as UTC or Europe/Paris; the tool that made the file can tell", null, Zone) };
            preview = CaseMaker.Preview(wanted);
            if (preview.WithoutZone is not null) return (wanted, false);
        }
        questions.Say(GlanceText.Of(SourceGlance.Of(preview.Sources, cancel: cancel)));
        questions.Say("What makes a post part of the campaign is declared before the analysis and never fitted to its results.");
        var campaign = wanted.Campaign;
        if (campaign.Hashtags.Count == 0) campaign = campaign with { Hashtags = questions.Ask("Hashtags of the campaign, separated by spaces", "none", Hashtags) ?? [] };
        if (campaign.Urls.Count == 0) campaign = campaign with { Urls = questions.Ask("Beginnings of links of the campaign, separated by spaces", "none", Words) ?? [] };
        if (campaign.Phrases.Count == 0) campaign = campaign with { Phrases = questions.Ask("Phrases in texts of the campaign, separated by semicolons", "none", l => Parts(l, ";")) ?? [] };
        var title = wanted.Title ?? questions.Ask("Title", CaseMaker.IdFor(wanted.Folder), l => l.Length > 0 ? l : null);
        var period = wanted.Period ?? questions.Ask("Period: first and last day, or two times in UTC, such as 2024-07-01 2024-07-31", "all", Period);
        return (wanted with { Campaign = campaign, Title = title, Period = period }, run ?? questions.Ask("Run the notebooks now (y or n)", "n", YesOrNo));
    }

    static string Zone(string line) =>
        line.Length == 0 ? throw new InputException("It is never guessed.", "Ask whoever made the export, or look into its documentation.") : TimeReader.Zone(line) is null ? "" : line;

    static IReadOnlyList<string> Hashtags(string line) =>
        [.. Parts(line, " ,").Select(h => h.TrimStart('#')).Select(h => h.Length > 0 ? h : throw new InputException("A hashtag needs more than its sign.", "Write the word behind it."))];

    static IReadOnlyList<string> Words(string line) => Parts(line, " ");

    static IReadOnlyList<string> Parts(string line, string separators) => line.Split(separators.ToCharArray(), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    static Period? Period(string line) => Parts(line, " ") switch
    {
        [] => null,
        [var from, var to] => PeriodText.Read(from, to),
        _ => throw new InputException("A period has two ends.", "Write two days or times with a space between them, or nothing."),
    };

    static bool YesOrNo(string line) => line.ToLowerInvariant() switch
    {
        "y" or "yes" => true,
        "" or "n" or "no" => false,
        _ => throw new InputException("That is neither.", "Write y or n."),
    };
}
