using Concordance.Accounts;

namespace Concordance.Tests.Accounts;

public class GroupCountTests
{
    static IEnumerable<(string, int, int)> Rows(int[] studied, int[] ordinary) => GroupCountRow.Of(studied, ordinary).Select(r => (r.Groups, r.Studied, r.Ordinary));

    [Fact]
    public void GroupCountRow_SmallCountsOfManyGroups_AreTakenTogether() =>
        Assert.Equal([("0", 115, 2257), ("1", 260, 3771), ("2", 236, 2338), ("3", 139, 514), ("4 or more", 55, 51)], Rows([115, 260, 236, 139, 53, 2, 0], [2257, 3771, 2338, 514, 50, 1, 0]));

    [Fact]
    public void GroupCountRow_NoSmallCounts_EachRowByItself() =>
        Assert.Equal([("0", 5, 90), ("1", 6, 80), ("2", 0, 7), ("3", 0, 0)], Rows([5, 6, 0, 0], [90, 80, 7, 0]));

    [Fact]
    public void GroupCountRow_NothingToTakeTogether_StaysAsItIs()
    {
        Assert.Equal([("0", 3, 90), ("1", 60, 80), ("2", 70, 70)], Rows([3, 60, 70], [90, 80, 70]));
        Assert.Equal([("0", 3, 90)], Rows([3], [90]));
        Assert.Equal([("0", 2, 90), ("1", 60, 80)], Rows([2, 60], [90, 80]));
    }

    [Fact]
    public void GroupCounts_WhatWouldBeTheTotalLessTheOthers_IsNotShown()
    {
        // Two of nine have no marker: one that is told can't stand beside the total.
        var table = Made.Table([.. Enumerable.Range(0, 9).Select(i => Made.Account($"c{i}", (FeatureList.Handles, i < 2 ? 1 : 2))), .. Enumerable.Range(0, 20).Select(i => Made.Account($"o{i:00}", (FeatureList.Handles, i < 10 ? 1 : 2)))]);
        var groups = new MarkerGroups([[AccountMarker.All.Single(m => m.Id == "renamed")]], [], 20);
        var counts = MarkerTables.GroupCounts(table, groups);
        Assert.Equal(["0", "1"], counts["groups with a known marker"].Cast<string>());
        Assert.Equal(["some of 9", "not shown"], counts["studied"].Cast<string>());
        Assert.Equal([null, null], counts["share"].Cast<double?>());
        Assert.Equal(["10 of 20", "10 of 20"], counts["ordinary"].Cast<string>());
    }

    static readonly MarkerGroups s_one = new([[AccountMarker.All.Single(m => m.Id == "renamed")]], [], 20), s_two = new([[AccountMarker.All.Single(m => m.Id == "renamed")], [AccountMarker.All.Single(m => m.Id == "silence")]], [], 20);

    /// <summary>Busy accounts have it more often, and those under study are busy: beside all ordinary accounts they stand out, beside those of as many posts they do not.</summary>
    [Fact]
    public void GroupCounts_OfBusyAccounts_AreNoMoreThanThoseOfOrdinaryBusyOnes()
    {
        var table = Made.Table([.. Accounts("c", 50, 20, 30), .. Accounts("o1", 50, 20, 30), .. Accounts("o2", 0, 200, 1)]);
        var counts = MarkerTables.GroupCounts(table, s_one);
        Assert.Equal(["0", "1"], counts["groups with a known marker"].Cast<string>());
        Assert.Equal([20.0 / 70, 50.0 / 70], counts["share"].Cast<double?>());
        Assert.All(counts["matched_share"].Cast<double?>().Zip([20.0 / 70, 50.0 / 70]), s => Assert.Equal(s.Second, s.First!.Value, 12));
        Assert.Equal([220.0 / 270, 50.0 / 270], counts["ordinary_share"].Cast<double?>());
        // None of as many posts: nothing to set beside them, and no zero.
        Assert.Equal([null, null], MarkerTables.GroupCounts(Made.Table([.. Accounts("c", 50, 20, 30), .. Accounts("o2", 0, 200, 1)]), s_one)["matched_share"].Cast<double?>());

        static IEnumerable<(string, (AccountFeature, double)[])> Accounts(string name, int with, int without, int posts) =>
            Enumerable.Range(0, with + without).Select(i => Made.Account($"{name}{i:000}", (FeatureList.Posts, posts), (FeatureList.Handles, i < with ? 2 : 1)));
    }

    /// <summary>Those without a match are in the share of all, and must not be in the one that stands beside matched accounts.</summary>
    [Fact]
    public void GroupCounts_BesideMatchedAccounts_LeaveOutThoseWithoutAMatch()
    {
        var table = Made.Table([.. Accounts("c1", 10, 30, 3), .. Accounts("c2", 20, 10, 500), .. Accounts("o1", 50, 150, 3)]);
        var counts = MarkerTables.GroupCounts(table, s_one);
        Assert.Equal(["30 of 40", "10 of 40"], counts["studied"].Cast<string>());
        Assert.Equal(0.25, ((double?)counts["matched_share"][1])!.Value, 12);
        var ratio = Concordance.Statistics.RateRatio.Of(new(10, 40), new(50, 200));
        Assert.Equal(ratio.Value, ((double?)counts["ratio"][1])!.Value, 12);
        Assert.Equal(ratio.Low, ((double?)counts["ratio_low"][1])!.Value, 12);
        var told = MarkerTables.GroupsTold(table, s_one);
        Assert.Equal(["under study", "under study, with a match", "under study, without a match", "matched", "all others"], told["accounts"].Cast<string>());
        Assert.Equal([3, 3, 500, 3, 3], told["posts of an account (median)"].Cast<int?>());
        // Of 43 three have no match: 40 would tell their number.
        Assert.Equal(["30 of 43", "13 of 43"], MarkerTables.GroupCounts(Made.Table([.. Accounts("c1", 10, 30, 3), .. Accounts("c2", 3, 0, 500), .. Accounts("o1", 50, 150, 3)]), s_one)["studied"].Cast<string>());

        static IEnumerable<(string, (AccountFeature, double)[])> Accounts(string name, int with, int without, int posts) =>
            Enumerable.Range(0, with + without).Select(i => Made.Account($"{name}{i:000}", (FeatureList.Posts, posts), (FeatureList.Handles, i < with ? 2 : 1)));
    }

    /// <summary>What can't be told of an account is not taken for told.</summary>
    [Fact]
    public void GroupsTold_IsTheMedianOfTheGroupsThatCanBeTold()
    {
        var table = Made.Table([.. Accounts("c", 8, 30, 0), .. Accounts("o1", 6, 30, 0), .. Accounts("o2", 9, 1, null)]);
        var told = MarkerTables.GroupsTold(table, s_two);
        Assert.Equal(["under study", "matched", "all others"], told["accounts"].Cast<string>());
        Assert.Equal(["8", "6", "15"], told["number"].Cast<string>());
        Assert.Equal([2, 2, 1], told["groups that can be told (median)"].Cast<int?>());
        Assert.Equal([2, 2, 2], told["of groups"].Cast<int?>());
        // The median of four is that of one or two of them.
        Assert.Equal([null, 30, 1], MarkerTables.GroupsTold(Made.Table([.. Accounts("c", 4, 30, 0), .. Accounts("o1", 6, 30, 0), .. Accounts("o2", 9, 1, null)]), s_two)["posts of an account (median)"].Cast<int?>());
        Assert.Equal([30, 30, 1], told["posts of an account (median)"].Cast<int?>());
        var account = table[table.Count - 1];
        Assert.Equal((0, 1), (s_two.CountOf(account), s_two.ToldOf(account)));

        static IEnumerable<(string, (AccountFeature, double)[])> Accounts(string name, int count, int posts, double? silence) =>
            Enumerable.Range(0, count).Select(i => Made.Account($"{name}{i:000}", [(FeatureList.Posts, posts), (FeatureList.Handles, 1), .. silence is { } days ? new[] { (FeatureList.SilenceDays, days) } : []]));
    }
}
