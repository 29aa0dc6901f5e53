using Concordance.Attribution;

namespace Concordance.Tests.Attribution;

public class BottomLineTests
{
    static readonly Case s_case = Some.Case("", "x") with { Hypotheses = [new() { Id = "az", Label = "Azerbaijan" }] };

    static Finding Holds(Rung rung, string name, Subject subject = Subject.Campaign, int ordinary = 0) => Some.Finding(name, rung, true, name) with { Subject = subject, AmongOrdinaryGroups = new(ordinary, 100) };

    static readonly Finding[] s_markers = [Holds(Rung.Inauthentic, "group-marker:young", Subject.Group), Holds(Rung.Inauthentic, "group-marker:handle-digits", Subject.Group)];

    static readonly Finding[] s_all =
    [
        .. s_markers, Holds(Rung.Coordinated, "coordinated"), Some.Finding("one-cluster", Rung.OneCluster, true, "one-cluster"),
        Holds(Rung.CountryLinked, "group-marker:az-letters", Subject.Group), Holds(Rung.CountryLinked, "group-marker:az-spellings", Subject.Group),
    ];

    static string TextOf(params Finding[] findings) => SummaryMaker.Of(new(FindingsFile.FormVersion, "x", findings, []), s_case).BottomLine.Text;

    [Fact]
    public void BottomLine_AtEachRung_SaysHowLikelyAndWhatIsNotShown()
    {
        // Of 100 ordinary groups none: 0.5 / (1 / 102) = 51; at a prior of 0.1 that is 0.85.
        Assert.Equal("It is very likely that a group of accounts that carried the campaign is inauthentic; that they acted together is not shown.", TextOf(s_all[..2]));
        Assert.Equal("It is very likely that a group of accounts that carried the campaign is inauthentic and acted together; that those who acted together are one group is not shown.", TextOf(s_all[..3]));
        Assert.Equal("It is very likely that a group of accounts that carried the campaign is inauthentic and acted together as one; a link to a country is not shown.", TextOf(s_all[..4]));
        Assert.Equal("It is very likely that a group of accounts that carried the campaign is inauthentic, acted together as one, and is linked to Azerbaijan by the traces that it bears; no organisation and no authority behind it is shown.", TextOf(s_all));
    }

    [Fact]
    public void BottomLine_Word_IsThatOfTheWeakestRungReached()
    {
        // Two of 100: 0.5 / (3 / 102) = 17; at a prior of 0.1 that is 0.65.
        Assert.StartsWith("It is likely that", TextOf([.. s_all[..4], .. s_all[4..].Select(f => f with { AmongOrdinaryGroups = new(2, 100) })]), StringComparison.Ordinal);
    }

    [Fact]
    public void BottomLine_WhatOrdinaryGroupsShowToo_ReachesNothing()
    {
        // Ten of 100: 0.5 / (11 / 102) = 4.6; at a prior of 0.1 that is 0.34.
        var text = TextOf(s_markers.Select(m => m with { AmongOrdinaryGroups = new(10, 100) }).ToArray());
        Assert.StartsWith("The evidence does not show that the accounts that carried the campaign are inauthentic", text, StringComparison.Ordinal);
        Assert.Contains("ordinary groups of accounts show the same too often", text, StringComparison.Ordinal);
    }

    [Fact]
    public void BottomLine_OfAnOpenClub_SaysTogetherAndNotInauthentic() => Assert.StartsWith("Accounts that carried the campaign acted together beyond chance, but nothing shows them to be inauthentic",
        TextOf(Some.Finding("marker:young", Rung.Inauthentic, false, "marker:young"), Holds(Rung.Coordinated, "coordinated")), StringComparison.Ordinal);

    [Fact]
    public void BottomLine_WhereNothingHolds_SaysUnlikely() => Assert.Equal("It is unlikely that the accounts that carried the campaign are inauthentic or acted together: nothing that was examined holds.",
        TextOf(Some.Finding("marker:young", Rung.Inauthentic, false, "marker:young"), Some.Finding("coordinated", Rung.Coordinated, false, "coordinated")));

    [Fact]
    public void BottomLine_WithTooFewOrdinaryGroups_GivesNoWord() => Assert.StartsWith("There are too few ordinary groups of accounts to give a likelihood",
        TextOf(s_markers.Select(m => m with { AmongOrdinaryGroups = new(0, 5) }).ToArray()), StringComparison.Ordinal);
}
