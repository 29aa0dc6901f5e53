using Concordance.Accounts;
using Concordance.Attribution;
using Concordance.Content;
using Concordance.Coordination;
using Concordance.Ingest;
using Concordance.Places;
using Concordance.Timeline;

namespace Concordance.Tests.Shared;

/// <summary>All findings of a case, made by the library as the notebooks make them, in their cells.</summary>
public static class AllFindings
{
    /// <summary>Makes them and records them in the case's work folder.</summary>
    public static FindingsFile Of(Investigation investigation)
    {
        Ingest(investigation);
        Timeline(investigation);
        Accounts(investigation);
        Places(investigation);
        Coordination(investigation);
        return FindingsLog.ReadCurrent(investigation);
    }

    static void Ingest(Investigation investigation) => investigation.StartFindings("01-ingest").Record("rows", IngestFindings.Of(investigation));

    static void Timeline(Investigation investigation)
    {
        var log = investigation.StartFindings("02-burst-timeline");
        var (posts, words) = investigation.Studied;
        var (options, period, all) = (new BurstOptions(), Activity.PeriodOf(investigation), investigation.Data.Posts);
        var gaps = CollectionGaps.Find(all.Select(p => p.Time), period);
        var survey = BurstDetector.Survey([CountSeries.Of(words, posts.Select(p => p.Time), period, options.Bin), .. KeyedActivity.Of(all, PostKey.Hashtag, period, options.Bin).Series], gaps, options);
        var (bins, bursts) = (survey[0].Bins, survey[0].Bursts);
        var largest = TimelineFindings.Largest(bursts);
        log.Record("timeline", TimelineFindings.Burst(investigation, bins, bursts));
        if (largest is not null) log.Record("anatomy", TimelineFindings.Anatomy(investigation, BurstAnatomy.Of(investigation.Data, posts, largest)));
        log.Record("onset", TimelineFindings.Onset(investigation, largest is null ? null : BurstOnset.Of(posts.Select(p => p.Time), largest, options.Bin, investigation.Data.Resolution)));
        log.Record("waves", TimelineFindings.Waves(investigation, WaveAnatomies.Of(investigation.Data, posts, bursts)));
        var isCampaign = !investigation.Case.Campaign.IsEmpty;
        log.Record("editorial-line", EditorialFindings.Of(investigation, isCampaign ? EditorialLine.Of(investigation) : null));
        log.Record("themes", EditorialFindings.Of(investigation, isCampaign ? ThemeComparison.Of(investigation) : null));
    }

    static void Accounts(Investigation investigation)
    {
        var log = investigation.StartFindings("03-account-features");
        var lookalikes = AccountLookalikes.Of(investigation);
        log.Record("markers", AccountFindings.Of(investigation, FeatureTable.Of(investigation, new() { Copies = NearCopies.Of(investigation.Data.Posts), Lookalikes = lookalikes })));
        log.Record("lookalike-accounts", LookalikeFindings.OfAccounts(investigation, lookalikes));
        var domains = DomainLookalikes.Of(investigation);
        log.Record("lookalike-domains", LookalikeFindings.OfDomains(investigation, domains));
        log.Record(LookalikeFindings.Indicators(domains));
        var borrowing = investigation.Side.Articles is { } articles ? BorrowedArticles.Of(articles) : null;
        log.Record("borrowed-articles", BorrowingFindings.Of(investigation, borrowing, borrowing is null ? null : SiteProfile.Of(investigation, borrowing)));
    }

    static void Places(Investigation investigation)
    {
        var log = investigation.StartFindings("04-location-and-script");
        var (campaign, data) = (investigation.Campaign, investigation.Data);
        log.Record("places", new[] { PlaceFindings.MissingPlaces(data) }.OfType<Finding>());
        log.Record("traces", PlaceFindings.Of(investigation));
        var own = campaign.Posts.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        log.Record("scripts", PlaceFindings.Scripts(investigation, ScriptShare.Of(campaign.Posts, [.. data.Posts.Where(p => !own.Contains(p.Id))])));
        var (witnesses, spellings) = (Witnesses.Of(investigation), ForeignSpellings.Of(investigation.Case));
        log.Record("spellings", WitnessFindings.Spellings(investigation, SpellingMarker.Of(data.Posts, campaign.AccountIds, campaign.OtherAccountIds, spellings), spellings));
        log.Record("hypotheses", WitnessFindings.Hypotheses(investigation, HypothesisMarkers.Of(investigation, witnesses)));
        log.Record("agreement", WitnessFindings.Agreement(investigation, witnesses));
        log.Record("clusters", WitnessFindings.Clusters(investigation, WitnessClusters.Of(witnesses)));
    }

    static void Coordination(Investigation investigation)
    {
        var log = investigation.StartFindings("05-coordination");
        var posts = investigation.Data.Posts;
        var network = NetworkBuilder.Build(Shares.Of(posts), investigation.Data.Resolution);
        var copies = NearCopies.Of(posts);
        var groups = VisualGroups.Of(HashedPictures.Of(investigation.Side.Pictures ?? []).Pictures);
        log.Record("network", CoordinationFindings.Of(investigation, network));
        log.Record(CampaignIndicators.Of(investigation, network));
        log.Record("copies", CopyFindings.Of(investigation, copies));
        log.Record("meaning", MeaningFindings.Of(MeaningFile.Read(investigation), posts, investigation.Names));
        log.Record("visuals", VisualFindings.Of(investigation, investigation.Side.Pictures is null ? null : VisualUses.Of(groups, posts)));
        log.Record("group-markers", CoordinationFindings.GroupMarkers(investigation, network, FeatureTable.Of(investigation, new() { Copies = copies, Visuals = VisualUses.GroupNames(groups, posts), Network = network })));
        log.Record("group-hours", GroupHoursFindings.Of(investigation, CoordinationFindings.CampaignGroup(network, investigation.Case.Campaign.IsEmpty ? null : investigation.Campaign)));
    }
}
