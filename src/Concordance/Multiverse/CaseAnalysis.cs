using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Content;
using Concordance.Coordination;
using Concordance.Ingest;
using Concordance.Places;
using Concordance.Timeline;

namespace Concordance.Multiverse;

/// <summary>All findings of a case under any choices, computed as notebooks 01 to 05 compute them. A step whose choices did not change is not run again.</summary>
/// <remarks>Not safe for several threads at once: the steps use all processors themselves.</remarks>
/// <param name="investigation">The case.</param>
public sealed class CaseAnalysis(Investigation investigation)
{
    const string Ingest = "01-ingest", Timeline = "02-burst-timeline", Accounts = "03-account-features", Places = "04-location-and-script", Coordination = "05-coordination";

    /// <summary>Networks name the posts of every edge, and features hold a row an account: with millions of accounts only some fit into memory at once.</summary>
    const int MostLarge = 4;

    readonly StepMemory _memory = new();

    /// <summary>How often each step was run so far, by its name.</summary>
    public IReadOnlyDictionary<string, int> Runs => _memory.Runs;

    /// <summary>The findings, with the ids that the notebooks give them.</summary>
    /// <param name="choices">The choices; null takes those of the case.</param>
    /// <exception cref="InputException">A choice can't be used, or not with this case.</exception>
    public IReadOnlyList<Finding> Findings(AnalysisChoices? choices = null)
    {
        var under = Under(choices);
        return [.. Steps(under).GroupBy(s => s.Notebook).SelectMany(notebook => FindingsLog.Numbered(notebook.SelectMany(s => s.Findings.Select(f => (s.Cell, f))), notebook.Key, under.FindingsHash))];
    }

    /// <summary>Records all findings in the work folder of the case, as running its notebooks would.</summary>
    /// <param name="choices">The choices; null takes those of the case.</param>
    public FindingsFile Record(AnalysisChoices? choices = null)
    {
        var under = Under(choices);
        foreach (var notebook in Steps(under).GroupBy(s => s.Notebook))
        {
            var log = under.StartFindings(notebook.Key);
            foreach (var step in notebook)
            {
                log.Record(step.Cell, step.Findings);
                log.Record(step.Indicators);
            }
        }
        return FindingsLog.ReadCurrent(under);
    }

    Investigation Under(AnalysisChoices? choices) => choices is null ? investigation : investigation.With(choices);

    IEnumerable<StepFindings> Steps(Investigation under) => [.. IngestSteps(under), .. TimelineSteps(under), .. AccountSteps(under), .. PlaceSteps(under), .. CoordinationSteps(under)];

    StepFindings[] Of(string step, FormattableString touchedBy, Func<StepFindings[]> run) => _memory.Of(step, touchedBy, run);

    StepFindings[] IngestSteps(Investigation under) => Of("rows", $"", () => [new(Ingest, "rows", [.. IngestFindings.Of(under)], [])]);

    IEnumerable<StepFindings> TimelineSteps(Investigation under)
    {
        var choices = under.Choices;
        FormattableString bursts = $"{choices.BinMinutes} {choices.BurstRate}";
        return
        [
            .. Of("timeline", $"{bursts} {choices.LeastRatio}", () =>
            {
                var (posts, words) = under.Studied;
                var (options, period, all) = (choices.Bursts, Activity.PeriodOf(under), under.Data.Posts);
                var survey = _memory.Of("survey", bursts, () => BurstDetector.Survey(
                    [CountSeries.Of(words, posts.Select(p => p.Time), period, options.Bin), .. KeyedActivity.Of(all, PostKey.Hashtag, period, options.Bin).Series], CollectionGaps.Find(all.Select(p => p.Time), period), options));
                var others = _memory.Of("other-bursts", bursts, () => OtherBurst.Of(under.Data, under.Campaign, PostKey.Hashtag, survey.Skip(1)));
                var (bins, found) = (survey[0].Bins, survey[0].Bursts);
                var largest = TimelineFindings.Largest(found);
                return
                [
                    new(Timeline, "timeline", [TimelineFindings.Burst(under, bins, found)], []),
                    .. largest is null ? (StepFindings[])[] : [new(Timeline, "anatomy", [.. TimelineFindings.Anatomy(under, BurstAnatomy.Of(under.Data, posts, largest))], [])],
                    new(Timeline, "onset", [TimelineFindings.Onset(under, largest is null ? null : BurstOnset.Of(posts.Select(p => p.Time), largest, options.Bin, under.Data.Resolution))], []),
                    new(Timeline, "waves", [.. TimelineFindings.Waves(under, WaveAnatomies.Of(under.Data, posts, found, options.Bin), others)], []),
                ];
            }),
            .. Of("editorial-line", $"{choices.LeastRatio}", () =>
            {
                var isCampaign = !under.Case.Campaign.IsEmpty;
                return
                [
                    new(Timeline, "editorial-line", [.. EditorialFindings.Of(under, isCampaign ? EditorialLine.Of(under) : null)], []),
                    new(Timeline, "themes", [.. EditorialFindings.Of(under, isCampaign ? ThemeComparison.Of(under) : null)], []),
                ];
            }),
        ];
    }

    CopyResult Copies(Investigation under) => _memory.Of("copies", $"{under.Choices.CopySimilarity}", () => NearCopies.Of(under), MostLarge);

    AccountLookalikes Lookalikes(Investigation under) => _memory.Of("lookalikes", $"", () => AccountLookalikes.Of(under));

    IReadOnlyList<VisualGroup> Groups(Investigation under) => _memory.Of("visual-groups", $"{under.Choices.VisualDistance}", () => VisualGroups.Of(
        _memory.Of("pictures", $"", () => HashedPictures.Of(under)).Pictures, under.Choices.Visuals), MostLarge);

    // As FeatureInputs.Of has them; the day of ordinary accounts no finding asks.
    FeatureInputs Inputs(Investigation under) => new()
    {
        Copies = Copies(under), Visuals = under.Side.Pictures is null ? null : VisualUses.GroupNames(Groups(under), under.Data.Posts), Lookalikes = Lookalikes(under),
    };

    IEnumerable<StepFindings> AccountSteps(Investigation under)
    {
        var choices = under.Choices;
        return
        [
            .. Of("markers", $"{choices.CopySimilarity} {choices.VisualDistance} {choices.LeastRatio} {choices.BesideMatched}", () =>
            {
                var features = _memory.Of("features", $"{choices.CopySimilarity} {choices.VisualDistance}", () => FeatureTable.Of(under, Inputs(under)), MostLarge);
                return [new(Accounts, "markers", [.. AccountFindings.Of(under, features)], [])];
            }),
            .. Of("names-and-articles", $"", () =>
            {
                var domains = DomainLookalikes.Of(under);
                var borrowing = under.Side.Articles is { } articles ? BorrowedArticles.Of(articles) : null;
                return
                [
                    new(Accounts, "lookalike-accounts", [LookalikeFindings.OfAccounts(under, Lookalikes(under))], []),
                    new(Accounts, "lookalike-domains", [LookalikeFindings.OfDomains(under, domains)], []),
                    new(Accounts, "borrowed-articles", [.. BorrowingFindings.Of(under, borrowing, borrowing is null ? null : SiteProfile.Of(under, borrowing))], [.. LookalikeFindings.Indicators(domains)]),
                ];
            }),
        ];
    }

    StepFindings[] PlaceSteps(Investigation under) => Of("places", $"{under.Choices.LeastRatio}", () =>
    {
        var (campaign, data) = (under.Campaign, under.Data);
        var own = campaign.Posts.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var spellings = ForeignSpellings.Of(under.Case);
        var witnesses = _memory.Of("witnesses", $"", () => Witnesses.Of(under));
        return
        [
            new(Places, "places", [.. new[] { PlaceFindings.MissingPlaces(data) }.OfType<Finding>()], []),
            new(Places, "traces", [.. PlaceFindings.Of(under)], []),
            new(Places, "scripts", [PlaceFindings.Scripts(under, ScriptShare.Of(campaign.Posts, [.. data.Posts.Where(p => !own.Contains(p.Id))]))], []),
            new(Places, "spellings", [WitnessFindings.Spellings(under, SpellingMarker.Of(data.Posts, campaign.AccountIds, campaign.OtherAccountIds, spellings), spellings)], []),
            new(Places, "hypotheses", [.. WitnessFindings.Hypotheses(under, witnesses, HypothesisMarkers.Of(under, witnesses))], []),
            new(Places, "agreement", [.. WitnessFindings.Agreement(under, witnesses)], []),
            new(Places, "clusters", [WitnessFindings.Clusters(under, _memory.Of("witness-groups", $"", () => WitnessClusters.Of(witnesses)))], []),
        ];
    });

    IEnumerable<StepFindings> CoordinationSteps(Investigation under)
    {
        var (choices, posts) = (under.Choices, under.Data.Posts);
        FormattableString tied = $"{NetworkKey.Of(choices)}";
        return
        [
            .. Of("coordinated", $"{tied} {choices.LeastRatio}", () => [new(Coordination, "network", [.. CoordinationFindings.Of(under, Network())], [.. CampaignIndicators.Of(under, Network())])]),
            .. Of("near-copies", $"{choices.CopySimilarity} {choices.LeastRatio}", () => [new(Coordination, "copies", [.. CopyFindings.Of(under, Copies(under))], [])]),
            .. Of("meaning", $"", () => [new(Coordination, "meaning", [MeaningFindings.Of(MeaningFile.Read(under), posts, under.Names)], [])]),
            .. Of("visuals", $"{choices.VisualDistance} {choices.LeastRatio}", () => [new(Coordination, "visuals", [.. VisualFindings.Of(under, under.Side.Pictures is null ? null : VisualUses.Of(Groups(under), posts))], [])]),
            .. Of("group-markers", $"{tied} {choices.CopySimilarity} {choices.VisualDistance} {choices.LeastRatio}", () => [new(Coordination, "group-markers", [.. CoordinationFindings.GroupMarkers(under, Network(), GroupFeatures())], [])]),
            .. Of("group-hours", tied, () => [new(Coordination, "group-hours", [.. GroupHoursFindings.Of(under, CoordinationFindings.CampaignGroup(Network(), under.Case.Campaign.IsEmpty ? null : under.Campaign))], [])]),
        ];

        CoordinationNetwork Network() => _memory.Of("network", tied, () => NetworkBuilder.Build(Table(), choices.Coordination), MostLarge);

        ShareTable Table() => _memory.Of("shares", $"{NetworkKey.LayersOf(choices)}", () => ShareTable.Of(Shares.Of(posts, choices.Layers, Content(), under.Side.ShortLinks), under.Data.Resolution), MostLarge);

        ContentNames Content() => ContentNames.Of(posts, choices.Layers.Contains(Layer.NearText) ? Copies(under) : null, choices.Layers.Contains(Layer.Visual) ? Groups(under) : null);

        AccountTable GroupFeatures() => _memory.Of("group-features", $"{tied} {choices.CopySimilarity} {choices.VisualDistance}",
            () => FeatureTable.Of(under, Inputs(under) with { Network = Network() }), most: 1);
    }
}
