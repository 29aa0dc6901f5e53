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
        Assert.Equal(["0", "1"], counts["groups with a marker"].Cast<string>());
        Assert.Equal(["1 to 4 of 9", "not shown"], counts["studied"].Cast<string>());
        Assert.Equal([null, null], counts["share"].Cast<double?>());
        Assert.Equal(["10 of 20", "10 of 20"], counts["ordinary"].Cast<string>());
    }
}
