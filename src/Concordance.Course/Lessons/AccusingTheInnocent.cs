using Concordance.Coordination;

namespace Concordance.Course;

/// <summary>Lesson 5: whom a rule accuses that does not belong. Its checks read the truth of the made-up case, and say so.</summary>
public sealed class AccusingTheInnocent : Lesson
{
    readonly CaseTruth _truth;

    /// <summary>Opens the lesson.</summary>
    /// <exception cref="InputException">The case declares no campaign or no country, or has no truth to compare with.</exception>
    public AccusingTheInnocent(Investigation investigation) : base(investigation)
    {
        _truth = CaseTruth.Of(investigation.Case);
        var posts = investigation.Data.Posts.ToLookup(p => p.AccountId, StringComparer.Ordinal);
        Carried = Campaign.AccountIds;
        Young = AccountsThat(a => a.CreatedAt is { } created && posts[a.Id].First().Time - created < TimeSpan.FromDays(30));
        Declares = AccountsThat(a => Traces[0].Has(a, posts[a.Id]));
        Together = NetworkBuilder.Build(ShareTable.Of(Shares.Of(investigation.Data.Posts), investigation.Data.Resolution)).Edges.SelectMany(e => new[] { e.First, e.Second }).ToHashSet(StringComparer.Ordinal);
        RuleTrial byCarrying = Try(Carried), byPlace = Try(Declares);
        var diaspora = byPlace.Innocent.FirstOrDefault(r => r.Role == "diaspora").Flagged ?? new(0, 0);
        var (hits, flagged) = (byPlace.Precision.Count, byPlace.Precision.Total);

        Precision = new NumberExercise(
            "5.1 Of those accused, how many belong", "Everybody who carried the hashtag is accused. Below the fraction bar stand all the accused; above it those of them who are of the campaign. Mind that two rows of the table are of the campaign.",
            byCarrying.Precision.Value, "This is the precision of the rule. All the others whom it accuses do not belong to the campaign.",
            (byCarrying.Recall.Value, "You told how much of the campaign is found: that is the recall. Asked is which part of the accused belongs to it."),
            (byCarrying.Precision.Count, "You gave a count. Asked is a share: divide by all who are accused."),
            (1 - byCarrying.Precision.Value, "You told which part of the accused is innocent. Asked is the rest."),
            (byCarrying.Precision.Count / (double)_truth.Roles.Count, "You divided by all accounts of the collection. Below the fraction bar belong only those whom the rule accuses.")) { IsShare = true };
        Recall = new NumberExercise(
            "5.2 Of the campaign, how many are found", "Now only the rows of the campaign count: how many of them are accused, of how many there are?",
            byCarrying.Recall.Value, "This is the recall. A rule that accuses everybody has a recall of one, so that recall alone says nothing.",
            (byCarrying.Precision.Value, "You told which part of the accused belongs to the campaign: that is the precision. Asked is which part of the campaign is found."),
            (1 - byCarrying.Recall.Value, "You told which part of the campaign is missed. Asked is the rest."),
            (byCarrying.Precision.Count, "You gave a count. Asked is a share: divide by all of the campaign.")) { IsShare = true };
        PlaceAccuses = new NumberExercise(
            "5.3 Whom the place accuses", "Try the rule with lesson.Try(lesson.Declares), and look for the people who come from the country and live elsewhere.",
            diaspora.Count, "A rule on origin finds people by their origin. That they have nothing to do with the campaign it can't see.",
            (flagged, "You counted everybody whom the rule accuses. Asked is one row of the table."),
            (hits, "You counted the campaign. Asked are the people from the country who live abroad."),
            (diaspora.Total, "You gave all of them. Asked is how many the rule accuses."),
            (diaspora.Value, "You gave a share. Asked is how many they are."));
        FalseAlarms = new NumberExercise(
            "5.4 Innocents for each hit", "Of the rule on the place: how many innocents are accused, over all rows? Divide by how many of the campaign are.",
            (double)(flagged - hits) / hits, "So many people would be accused for each account that belongs to the campaign. A newspaper would print their names.",
            ((double)flagged / hits, "You divided all the accused by the hits. Take the hits off first: they are no innocents."),
            ((double)hits / (flagged - hits), "You divided the other way round: hits for each innocent."),
            (flagged - hits, "You counted the innocents. Asked is how many there are for each hit: divide."),
            (byPlace.Precision.Value, "That is the precision. Asked is a ratio of two counts: innocents over hits."));
        OwnRule = new RuleExercise(
            "5.5 A rule of your own", "Sets can be combined: first.Intersect(second) keeps who is in both, first.Union(second) who is in either, first.Except(second) who is in the first alone. Begin with one set, and look at the table.",
            _truth, [.. Carried.Intersect(Together)],
            ([.. Carried], "Too many of those whom your rule accuses are innocent"), ([.. Declares], "Too many of those whom your rule accuses are innocent"), ([], "accuses nobody"),
            ([.. Carried.Intersect(Together).Intersect(Young).Except(Declares)], "misses most of the campaign"));
        NoRuleTells = new ChoiceExercise(
            "5.6 What no rule over posts tells", "Ask of each: is there anything in posts and profiles that it could not have put there itself?",
            'D', "A false flag wears the markers on purpose, and acts together. What tells it apart lies outside the posts, or nowhere; hence other explanations belong into every report.",
            ('A', "Fans post of the same events, and each at a time of their own: what they share in the same minute is little more than chance makes."),
            ('B', "People from the country bear its traces and post of other things; they don't act together."),
            ('C', "A news bot writes its own posts, and others pass them on. One look at what was shared, and from whom, explains it."));
        Exercises = [Precision, Recall, PlaceAccuses, FalseAlarms, OwnRule, NoRuleTells];

        HashSet<string> AccountsThat(Func<Account, bool> has) => investigation.Data.Accounts.Values.Where(a => posts.Contains(a.Id) && has(a)).Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Accounts that carried the campaign.</summary>
    public IReadOnlySet<string> Carried { get; }

    /// <summary>Accounts that were created less than thirty days before their first post of the collection.</summary>
    public IReadOnlySet<string> Young { get; }

    /// <summary>Accounts that declare a place of the country that the case names.</summary>
    public IReadOnlySet<string> Declares { get; }

    /// <summary>Accounts that have an edge in the coordination network.</summary>
    public IReadOnlySet<string> Together { get; }

    /// <summary>Tries a rule: whom would it accuse? Reads the truth of the made-up case.</summary>
    /// <param name="accused">Ids of the accounts that the rule picks.</param>
    public RuleTrial Try(IEnumerable<string> accused)
    {
        ArgumentNullException.ThrowIfNull(accused);
        return RuleTrial.Of(_truth, accused);
    }

    /// <summary>Which part of those who carried the campaign belongs to it.</summary>
    public Exercise Precision { get; }

    /// <summary>Which part of the campaign carried it.</summary>
    public Exercise Recall { get; }

    /// <summary>How many people from the country a rule on places accuses.</summary>
    public Exercise PlaceAccuses { get; }

    /// <summary>How many innocents that rule accuses for each hit.</summary>
    public Exercise FalseAlarms { get; }

    /// <summary>A rule of the learner's own.</summary>
    public Exercise OwnRule { get; }

    /// <summary>Which decoy no rule over posts can tell.</summary>
    public Exercise NoRuleTells { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Exercise> Exercises { get; }
}
