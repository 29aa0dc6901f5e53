using Concordance.Accounts;
using Concordance.Attribution;

namespace Concordance.Places;

/// <summary>What declared countries, foreign spellings and the three witnesses record. They describe and bear on no rung: language, alphabet, origin and place are never marks of inauthenticity.</summary>
public static class WitnessFindings
{
    const string OfDraw = "Of many other accounts a draw is heard, so that counts differ from those of findings that look at all.";

    const string Innocent = "People move, learn languages, work at night, plan posts, and declare what they like.";

    static readonly FindingMethod s_spellings = new("ratio of rates of foreign spellings of places, beside matched accounts too and beside what plain typos would give", 1, $"{nameof(SpellingMarker)}; matching: {MatchedFinding.Source}"),
        s_agreement = new("ratio of rates of accounts of which two of country, language and hours contradict each other, beside matched accounts too", 1, $"{nameof(WitnessAgreement)}; matching: {MatchedFinding.Source}"),
        s_hypotheses = new("ratio of rates of accounts that declare, write or wake as in a country, beside matched accounts too", 1, $"{nameof(HypothesisMarkers)}; matching: {MatchedFinding.Source}"),
        s_clusters = new("k-medoids over Gower's distance of country, language and hours", 1, "Gower, Biometrics 27 (1971), 857-871");

    /// <summary>Whether accounts under study spell places as another language does, beside others and beside plain typos.</summary>
    public static Finding Spellings(Investigation investigation, SpellingReport report, ForeignSpellings spellings)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(spellings);
        var reason = Refused(investigation, Ingest.Field.Text) ?? (spellings.All.Count == 0 ? "no rules or names are there for the languages of the case's hypotheses" : null);
        if (reason is not null) return Finding.NotComputed("marker:foreign-spellings", "Whether places are spelt as another language writes them", reason, SpellingMarker.Kind, s_spellings, Subject.Campaign);
        var evidence = PostEvidence.Of(investigation, p => !p.IsRepost && investigation.Campaign.AccountIds.Contains(p.AccountId) && spellings.Find(p.Text).Any(hit => !SpellingPostsTally.IsRight(hit.Spelling, p)));
        var rates = report.Rates(investigation);
        var finding = MatchedFinding.Beside(
            MarkerFinding.Of(rates.BesideOthers, AccountFindings.Studied, AccountFindings.Others, SpellingMarker.Kind, s_spellings, "Speakers of several languages write so, and so do learners and translating machines.", bearsOn: null, Subject.Campaign, evidence, investigation.Choices.LeastRatio),
            rates, AccountFindings.Others, investigation.Choices);
        if (finding.Value is null) return finding;
        return finding with
        {
            Statement = $"{finding.Statement} Plain typos would give {(report.ExpectedByTypo < 0.05 ? "fewer than 0.1" : "at most " + Say.Number(report.ExpectedByTypo))} of the {Say.Plural(report.Hits, "such spelling", "such spellings")} in their posts, if each were written by itself; their posts with them hold {Say.Plural(report.StudiedPosts.Texts, "different text", "different texts")}.{Languages(report)}",
            Limits = [.. finding.Limits, "Spellings that the case lists are looked for here as well: in part the same accounts are counted as by the finding of that list, so that the two are not two pieces of evidence.", "Whoever wants speakers of a language blamed writes so too.", "Languages share spellings: what one borrows from another, as the other writes it in other letters, is counted for both.", "Looked for are towns of the countries and spellings of the languages that were named, not all.", "All misspellings of a length are taken for equally likely."],
        };
    }

    // In its own language a spelling needs no reason.
    static string Languages(SpellingReport report)
    {
        if (report.StudiedPosts.NotTold.Posts == report.StudiedPosts.Posts) return " No source states the language of these posts: where the spelling is right in it, it is counted too.";
        var (a, b) = (report.StudiedPosts, report.ComparisonPosts);
        return a.InIts.Posts + b.InIts.Posts == 0 ? "" : $" Not counted are {Told(a.InIts)} of their posts and {Told(b.InIts)} of those of {AccountFindings.Others} that are, by the language that the sources state, in one in which the spelling is right.";

        static string Told((int Posts, int Accounts) some) => SmallCell.Hides(some.Accounts) ? SmallCell.Posts(some.Posts, some.Accounts) : Say.Count(some.Posts);
    }

    /// <summary>Whether the accounts under study contradict themselves more often than others: one finding a pair of witnesses.</summary>
    public static IEnumerable<Finding> Agreement(Investigation investigation, Witnesses witnesses)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(witnesses);
        var evidence = Evidence(investigation);
        foreach (var pair in WitnessAgreement.Of(witnesses))
        {
            var reason = Refused(investigation) ?? (pair.Id.StartsWith("declares", StringComparison.Ordinal) ? witnesses.MissingPlaces : null)
                ?? (pair.Id.EndsWith("awake", StringComparison.Ordinal) ? witnesses.MissingHours : null)
                ?? (pair.Studied.Total == 0 || pair.Comparison.Total == 0 ? $"of none of the {(pair.Studied.Total == 0 ? AccountFindings.Studied : AccountFindings.Others)} both are known" : null);
            yield return reason is not null
                ? Finding.NotComputed("marker:" + pair.Id, $"Whether {AccountFindings.Studied} more often {pair.Label}", reason, WitnessAgreement.Kind, s_agreement, Subject.Campaign)
                : Of(pair);
        }

        Finding Of(WitnessAgreement pair)
        {
            var finding = MatchedFinding.Beside(
                MarkerFinding.Of(pair.Rates.BesideOthers, AccountFindings.Studied + " for which this is known", AccountFindings.Others, WitnessAgreement.Kind, s_agreement, Innocent, bearsOn: null, Subject.Campaign, evidence, investigation.Choices.LeastRatio),
                pair.Rates, AccountFindings.Others, investigation.Choices).WithLimits(OfDraw, KnownOf(pair));
            return finding.Studied is null || !pair.IsElsewhereTold ? finding
                : finding with { Statement = $"{finding.Statement} Without those that declare a country of the hypotheses it is {Share(pair, pair.Elsewhere!.Studied)} against {Share(pair, pair.Elsewhere.Comparison)}." };
        }
    }

    static string Share(WitnessAgreement pair, Statistics.Proportion p) => pair.IsKnownElsewhereTold ? SmallCell.Share(p) : SmallCell.Hides(p.Count) ? $"fewer than {SmallCell.Least}" : Say.Percent(p.Value);

    // Who posts more is known better, in either group.
    static string KnownOf(WitnessAgreement pair)
    {
        var (studied, others) = (Known(pair.Studied.Total, pair.StudiedUnknown), Known(pair.Comparison.Total, pair.ComparisonUnknown));
        return $"It is known of {studied} {AccountFindings.Studied} and of {others} {AccountFindings.Others} that were heard: mostly of those that post much.";

        static string Known(int known, int unknown) => SmallCell.Hides(unknown) || SmallCell.Hides(known) ? "some" : SmallCell.Share(new(known, known + unknown));
    }

    /// <summary>Whether the accounts under study live, write and wake as a hypothesis says more often than others: one finding a marker of <see cref="HypothesisMarkers"/>, and one with the reason for each language that can't be told.</summary>
    public static IEnumerable<Finding> Hypotheses(Investigation investigation, Witnesses witnesses, IEnumerable<MatchedRates> markers)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(witnesses);
        ArgumentNullException.ThrowIfNull(markers);
        var evidence = Evidence(investigation);
        foreach (var marker in markers)
            yield return (Refused(investigation) ?? (investigation.Data.TellsDaysOnly && marker.Id.EndsWith("-awake", StringComparison.Ordinal) ? Collection.DaysOnly : null)) is { } reason
                ? Finding.NotComputed("marker:" + marker.Id, $"Whether {AccountFindings.Studied} more often {marker.Label}", reason, WitnessAgreement.Kind, s_hypotheses, Subject.Campaign)
                : Of(marker, marker.Id.EndsWith("-declares", StringComparison.Ordinal));

        foreach (var (id, label, missing) in HypothesisMarkers.Untold(investigation.Case, witnesses))
            yield return Finding.NotComputed("marker:" + id, $"Whether {AccountFindings.Studied} more often {label}", Refused(investigation) ?? missing, WitnessAgreement.Kind, s_hypotheses, Subject.Campaign);

        // Declared places are in profiles, and read of all accounts.
        Finding Of(MatchedRates marker, bool isDeclared)
        {
            var finding = MatchedFinding.Beside(
                MarkerFinding.Of(marker.BesideOthers, AccountFindings.Studied, AccountFindings.Others, WitnessAgreement.Kind, s_hypotheses, "Emigrants, students and neighbours of the country do so all over the world.", bearsOn: null, Subject.Campaign, isDeclared ? null : evidence, investigation.Choices.LeastRatio),
                marker, AccountFindings.Others, investigation.Choices);
            return isDeclared ? finding : finding.WithLimits(OfDraw);
        }
    }

    /// <summary>What groups the accounts fall into by the three witnesses, and whether these are stable.</summary>
    public static Finding Clusters(Investigation investigation, WitnessClusters clusters)
    {
        ArgumentNullException.ThrowIfNull(investigation);
        ArgumentNullException.ThrowIfNull(clusters);
        const string Name = "witness-groups";
        var reason = Refused(investigation)
            ?? (SmallCell.Hides(clusters.Accounts) ? $"fewer than {SmallCell.Least} accounts have enough that says something" : clusters.Missing)
            ?? (clusters.IsStable ? null : $"the groups change with the draw of accounts (median adjusted Rand index {Say.Number(clusters.Stability)})");
        if (reason is not null) return Finding.NotComputed(Name, "Groups by country, language and hours", reason, WitnessAgreement.Kind, s_clusters);
        // Which lies highest is asked of all groups: were those left out whose numbers are not told, another would be called the highest.
        var highest = clusters.Groups.Where(g => g is { AccountIds.Count: >= DeclaredPlace.LeastAccounts, Expected: not null }).MaxBy(g => g.Studied.Value - g.Expected!.Value);
        var isAbove = highest is not null && highest.Studied.Value > highest.Expected;
        // Beside the number of all accounts that of a group tells what is left, so that none is told where one is small.
        var apart = isAbove && !clusters.Groups.Any(g => SmallCell.Hides(g.AccountIds.Count)) && !SmallCell.Hides(highest!.Studied) ? highest : null;
        return new()
        {
            Name = Name,
            Statement = $"By what they declare, what they write and when they are awake, {Say.Plural(clusters.Accounts, "account", "accounts")} of which enough is known {(clusters.Accounts == 1 ? "falls" : "fall")} into {Say.Plural(clusters.Groups.Count, "group", "groups")}{(clusters.Groups.Count == clusters.Tried ? ", the most that were tried" : "")}. {Highest()}",
            Kind = WitnessAgreement.Kind, Method = s_clusters, Value = clusters.Groups.Count, Unit = "groups", Studied = apart?.Studied,
            Evidence = PostEvidence.Of(investigation.Data.Posts, investigation.Names),
            Limits = [$"Median adjusted Rand index over resamples {Say.Number(clusters.Stability)}, mean silhouette {Say.Number(clusters.Silhouette)}.", "Accounts that post much are known better, and those that carried a campaign post much: beside shares of all accounts a group of such accounts would seem to stand out.", "Of several groups the one that lies highest does so in part by chance."],
            Innocent = ["Compatriots are alike: a group says nothing about coordination or inauthenticity.", Innocent],
        };

        string Highest()
        {
            const string Usual = "what is usual for accounts of which as much is known";
            if (!isAbove) return $"In none do {AccountFindings.Studied} lie above {Usual}.";
            if (apart is null) return $"How far {AccountFindings.Studied} lie above {Usual} is not told: a group has too few accounts of one kind.";
            var numbers = $"{Say.Share(apart.Studied)} (95 % interval {Say.Percent(apart.Studied.Low)} to {Say.Percent(apart.Studied.High)}), where {Say.Percent(apart.Expected!.Value)} are usual. Its accounts {apart.Label}.";
            return apart.Studied.Low > apart.Expected ? $"In one {AccountFindings.Studied} lie furthest above {Usual}: {numbers}" : $"In none do {AccountFindings.Studied} lie surely above {Usual}; in the one in which they lie furthest above it they are {numbers}";
        }
    }

    // Language and hours are told by all that the accounts under study wrote, not by single posts.
    static PostEvidence? Evidence(Investigation investigation) => PostEvidence.Of(investigation, p => investigation.Campaign.AccountIds.Contains(p.AccountId));

    static string? Refused(Investigation investigation, params Ingest.Field[] needed) =>
        investigation.Case.Campaign.IsEmpty ? AccountFindings.NoCampaign : investigation.Data.Missing(needed);
}
