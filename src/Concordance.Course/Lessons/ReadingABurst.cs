using Concordance.Timeline;

namespace Concordance.Course;

/// <summary>Lesson 1: what a rise in posts shows, and what it does not.</summary>
public sealed class ReadingABurst : Lesson
{
    /// <summary>Opens the lesson.</summary>
    /// <exception cref="InputException">The case declares no campaign, or its posts make no burst.</exception>
    public ReadingABurst(Investigation investigation) : base(investigation)
    {
        var options = new BurstOptions();
        var period = Activity.PeriodOf(investigation);
        // Beside the commonest hashtags, as notebook 02 looks at it: the same burst, corrected for as many looks.
        Survey = BurstDetector.Survey(
            [CountSeries.Of("posts that carry the campaign", Campaign.Posts.Select(p => p.Time), period, options.Bin), .. KeyedActivity.Of(investigation.Data.Posts, PostKey.Hashtag, period, options.Bin).Series],
            CollectionGaps.Find(investigation.Data.Posts.Select(p => p.Time), period), options)[0];
        Largest = TimelineFindings.Largest(Survey.Bursts) ?? throw new InputException("This lesson needs a case in which the campaign makes a burst.", "Take the bundled case.");
        var inside = Campaign.Posts.Where(p => Largest.Contains(p.Time)).ToList();
        var busiest = Survey.Bins.MaxBy(b => b.Observed)!;

        BusiestHour = new NumberExercise(
            "1.1 The busiest hour", "Start from hourly: it holds one number for each hour. The largest of its values is asked.",
            busiest.Observed, "One hour can hold as many posts as several ordinary days. That is striking, and says nothing yet of who posted them.",
            (Campaign.Posts.CountBy(p => p.Time.Date).Max(d => d.Value), "You counted a day; asked is an hour. The series by day is made from hourly, which is the finer one."),
            (investigation.Data.Posts.CountBy(p => p.Time.Date.AddHours(p.Time.Hour)).Max(h => h.Value), "You counted all posts of the collection. Asked are those that carry the campaign."),
            (busiest.Start.Hour, "That is the hour of the day at which it happened. Asked is how many posts came in it."));
        BeginsAt = new NumberExercise(
            "1.2 The hour of the onset", "Look at the column onset of the table of bursts, in the row with most posts. The hour of the day is asked, from 0 to 23, in UTC.",
            Largest.Onset.Hour, "All times here are UTC. A report that gives the clock of Paris and does not say so is off by two hours in July.",
            (Local(Largest.Onset), "You read the clock of the place. All times of the lesson are UTC, so that accounts of different countries can be compared."),
            (busiest.Start.Hour, "That is the hour with most posts. A burst begins earlier: at the first hour that stands above what was to be expected."),
            (Largest.End.Hour, "That is where the burst ends."),
            (Campaign.Posts[0].Time.Hour, "That is the hour of the very first post with the hashtag, long before the burst: hashtags are used before they are used much."));
        Excess = new NumberExercise(
            "1.3 Posts beyond expectation", "Take what was to be expected in the burst from what was counted.",
            Largest.Excess, "This difference is what asks for an explanation. The rest would have come anyway.",
            (Largest.Posts, "You gave all posts of the burst. Some would have come on any day: take those off."),
            (Largest.Expected, "You gave what was to be expected. Asked is how far the count goes beyond that."),
            (Largest.Posts / Largest.Expected, "You divided. Asked is a number of posts, so take the difference."),
            (Largest.ExcessLow, "You gave the lower end of the interval. Asked is the value between its two ends."),
            (Largest.ExcessHigh, "You gave the upper end of the interval. Asked is the value between its two ends."));
        TimesAsMany = new NumberExercise(
            "1.4 How many times as many", "Divide the posts of the burst by those that were to be expected.",
            Largest.Posts / Largest.Expected, "A ratio makes bursts of large and small hashtags comparable. The count beside it tells how much it rests on.",
            (Largest.Expected / Largest.Posts, "You divided the other way round: that is the share of the posts that would have come anyway."),
            (Largest.Excess / Largest.Expected, "You divided the excess. That tells how many times as many came in addition; asked are all posts of the burst."),
            (Largest.Excess, "You took the difference. Asked is a ratio: divide."));
        Accounts = new NumberExercise(
            "1.5 Accounts in the burst", "Select the posts between onset and end, take their AccountId, and count each account once.",
            inside.DistinctBy(p => p.AccountId).Count(), "Posts and accounts are two different counts. A burst of few accounts and a burst of many ask different questions.",
            (inside.Count, "You counted posts. An account that posts twenty times is one account: use Distinct() before Count()."),
            (Campaign.AccountIds.Count, "You counted everybody who ever carried the campaign. Asked are those who did within the burst."),
            ((double)inside.Count / inside.DistinctBy(p => p.AccountId).Count(), "You gave posts per account. Asked is the number of accounts."));
        WhatFollows = new ChoiceExercise(
            "1.6 What follows from a burst", "Ask of each statement: could a goal in a final make the same curve? If so, the curve does not show it.",
            'C', "The curve counts posts. Who arranged them, and whether anybody did, needs other evidence: the next lessons are about that.",
            ('A', "A curve does not show an arrangement: thousands who see the same goal post in the same minute too."),
            ('B', "Programs can post at any pace, also slowly; and crowds can be fast. The curve does not tell them apart."),
            ('D', "The onset is the first hour above expectation in what was collected. Whoever posted then need not have begun it, and the collection may have missed earlier posts."));
        Exercises = [BusiestHour, BeginsAt, Excess, TimesAsMany, Accounts, WhatFollows];

        int Local(DateTime utc) => investigation.TimeZones.Select(z => TimeZoneInfo.ConvertTimeFromUtc(utc, z).Hour).FirstOrDefault(utc.Hour);
    }

    /// <summary>The campaign's hours with what was to be expected, and its bursts.</summary>
    public SeriesBursts Survey { get; }

    /// <summary>The burst with most posts beyond expectation.</summary>
    public Burst Largest { get; }

    /// <summary>How many posts the busiest hour has.</summary>
    public Exercise BusiestHour { get; }

    /// <summary>At which hour of the day, UTC, the largest burst begins.</summary>
    public Exercise BeginsAt { get; }

    /// <summary>How many posts it holds beyond expectation.</summary>
    public Exercise Excess { get; }

    /// <summary>How many times as many as were to be expected.</summary>
    public Exercise TimesAsMany { get; }

    /// <summary>How many accounts posted in it.</summary>
    public Exercise Accounts { get; }

    /// <summary>Which statement follows from it.</summary>
    public Exercise WhatFollows { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Exercise> Exercises { get; }
}
