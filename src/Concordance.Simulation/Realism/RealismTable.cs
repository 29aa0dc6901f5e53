using System.Globalization;
using System.Text;

namespace Concordance.Simulation.Realism;

/// <summary>The portrait of synthetic data beside those of real samples, in Markdown for the datasheet.</summary>
static class RealismTable
{
    /// <summary>Why the columns cannot be equal, as bullet points.</summary>
    public const string Differences = """
        - The columns are three kinds of people. The trolls were operators at work, who posted far more than others do; the coordination
          table holds whoever reposted pro-government posts in Russia; this data is mostly accounts of ordinary people.
        - The windows differ: four months of 2016, seven and a half months of 2021, and the days that this data covers. A longer
          window gives an account more posts, leaves room for longer pauses, and catches more accounts that pass by once.
        - Times of the troll sample are whole minutes: its pauses are multiples of 60 seconds, and posts of one minute are 0 apart.
        - The troll sample is a cut: the accounts' own counters of posts rise by more than its rows, so posts are missing in
          between, pauses are longer and objects are shared less often than they were.
        - The troll sample has no ids of posts. A repost is known by its text and a link by its shortened address, which the
          platform makes anew for each post: one page linked in ten posts counts as ten objects.
        - The coordination table holds reposts only. Its posts per account are reposts per account, its pauses run from repost to
          repost, and an account that reposted nothing is not in it.
        - The real accounts were selected, by a platform's suspension or by what they reposted. None of the columns is a random
          sample of a platform, so none shows how people on the whole post.
        - Likeness proves nothing. The real columns show in which range real data lies, no more.
        """;

    /// <summary>What the real columns are and where they are from, as bullet points.</summary>
    public static string Sources { get; } = string.Join('\n', RealColumns.Select(s => $"- {s.Label}: {s.About}"));

    static IEnumerable<RealSample> RealColumns => [RealSamples.Trolls2016, RealSamples.Coordination2021];

    /// <summary>One row for each figure, the synthetic data in the first column of numbers.</summary>
    /// <param name="synthetic">The portrait of the synthetic data.</param>
    public static string Markdown(PortraitFigures synthetic)
    {
        IReadOnlyList<(string Label, PortraitFigures Figures)> columns =
            [("this data", synthetic), .. RealColumns.Select(s => (s.Label, s.Figures))];
        var table = new StringBuilder();
        Line("figure", columns.Select(c => c.Label));
        Line("---", columns.Select(_ => "---:"));
        foreach (var (label, value) in Rows) Line(label, columns.Select(c => value(c.Figures)));
        return table.ToString();

        void Line(string label, IEnumerable<string> cells) => table.Append("| ").AppendJoin(" | ", [label, .. cells]).Append(" |\n");
    }

    static IEnumerable<(string Label, Func<PortraitFigures, string> Value)> Rows =>
    [
        ("posts", f => Number(f.Posts)),
        ("posts that share an object", f => Number(f.Shares)),
        ("sample of accounts and objects", f => f.KeepOneIn == 1 ? "all" : "one in " + Number(f.KeepOneIn)),
        ("accounts in the sample", f => Number(f.PostsPerAccount.Count)),
        .. Spread("posts per account", f => f.PostsPerAccount),
        ("accounts with one post, per mille", f => f.PostsPerAccount.Count == 0 ? "-" : Number(f.OnePostPerMille)),
        ("posts by the busiest 1 % of accounts, per mille", f => f.PostsPerAccount.Count == 0 ? "-" : Number(f.TopAccountsPerMille)),
        .. Spread("seconds between an account's posts", f => f.SecondsBetweenPosts),
        ("objects in the sample", f => Number(f.SharesPerObject.Count)),
        ("objects with two or more shares", f => Number(f.ObjectsSharedAgain)),
        .. Spread("shares per object", f => f.SharesPerObject),
        .. Spread("accounts per object", f => f.AccountsPerObject),
    ];

    static IEnumerable<(string, Func<PortraitFigures, string>)> Spread(string label, Func<PortraitFigures, Quantiles> of)
    {
        return
        [
            Row("10th percentile", q => q.P10), Row("25th percentile", q => q.P25), Row("median", q => q.P50), Row("75th percentile", q => q.P75),
            Row("90th percentile", q => q.P90), Row("99th percentile", q => q.P99), Row("largest", q => q.Max),
        ];

        (string, Func<PortraitFigures, string>) Row(string quantile, Func<Quantiles, long> value) =>
            ($"{label}, {quantile}", f => of(f).Count == 0 ? "-" : Number(value(of(f))));
    }

    static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
