namespace Concordance.Accounts;

/// <summary>Sets what is told of an account's creation.</summary>
sealed class CreationFeatures(FeatureComputation of, DateTime?[] created, CreationScan scan, FeatureOptions options)
{
    const string Unknown = "the source does not tell when it was created";

    public void Run()
    {
        var (at, age, nearest) = (of.Column(FeatureList.CreatedAt), of.Column(FeatureList.AgeDays), of.Column(FeatureList.NearestCreations));
        var (batch, excess) = (of.Column(FeatureList.CreationBatch), of.Column(FeatureList.CreationExcess));
        if (at.IsMissing) return;
        var unknown = new[] { at, age, nearest, batch, excess }.Select(c => (Column: c, Reason: c.Reason(Unknown))).ToArray();
        var later = age.Reason("it posted before the time at which it is said to have been created");
        var few = nearest.Reason(FormattableString.Invariant($"fewer than {options.Neighbours} other accounts have a known creation"));
        var notSought = scan.Missing is { } why ? batch.Reason(why) : (byte)0;
        if (scan.Missing is { } again) excess.Reason(again);
        var byDay = scan.ByDay();
        double[] sorted = [.. created.OfType<DateTime>().Select(Seconds).Order()];
        for (var a = 0; a < of.Accounts; a++)
        {
            if (created[a] is not { } time)
            {
                foreach (var (column, reason) in unknown) column.Lack(a, reason);
                continue;
            }
            at.Set(a, Math.Floor(Seconds(time)));
            var days = (First(a) - time).TotalDays;
            if (days < 0) age.Lack(a, later);
            else age.Set(a, days);
            if (sorted.Length <= options.Neighbours) nearest.Lack(a, few);
            else nearest.Set(a, Nearest(sorted, Seconds(time), options.Neighbours) / TimeSpan.SecondsPerDay);
            if (notSought != 0)
            {
                batch.Lack(a, notSought);
                excess.Lack(a, notSought);
            }
            else
            {
                var found = byDay.GetValueOrDefault(DateOnly.FromDateTime(time));
                batch.Set(a, found?.Number ?? 0);
                excess.Set(a, found?.Excess ?? 0);
            }
        }
    }

    DateTime First(int account)
    {
        var posts = of.PostsOf(account);
        foreach (var post in posts) if (of.IsOfCampaign(post)) return of.Data.Posts[post].Time;
        return of.Data.Posts[posts[0]].Time;
    }

    static double Seconds(DateTime time) => (time - DateTime.UnixEpoch).TotalSeconds;

    /// <summary>Distance to the k-th nearest other value of a sorted list that holds the value.</summary>
    static double Nearest(double[] sorted, double value, int neighbours)
    {
        var place = Array.BinarySearch(sorted, value);
        var (below, above) = (place - 1, place + 1);
        var distance = 0.0;
        for (var found = 0; found < neighbours; found++)
        {
            var left = below >= 0 ? value - sorted[below] : double.PositiveInfinity;
            var right = above < sorted.Length ? sorted[above] - value : double.PositiveInfinity;
            distance = Math.Min(left, right);
            if (left <= right) below--;
            else above++;
        }
        return distance;
    }
}
