using System.Security.Cryptography;
using Concordance.Simulation.Behaviour;
using Concordance.Simulation.Cast;

namespace Concordance.Simulation.Tests;

/// <summary>Another seed gives other data of the same shape.</summary>
public class SeedTests
{
    [Theory]
    [InlineData(0UL)]
    [InlineData(1UL)]
    [InlineData(ulong.MaxValue)]
    public void Write_AnotherSeed_KeepsTheCalibration(ulong seed)
    {
        var made = Cases.Of(Cases.With(Cases.Smaller(Scenario.Default), o => o with { Seed = seed }));
        var o = made.Options;
        var campaign = made.Of("campaign").ToArray();
        var visuals = Pictures.CampaignAddresses(made);
        Assert.Equal(1_672, campaign.Count(p => p.At >= o.CampaignStart && p.At < o.CampaignEnd && (p.Hashtags.Contains("BOYCOTTPARIS2024") || p.Urls.Any(visuals.Contains))));
        var accounts = made.UsersOf("campaign").ToArray();
        Assert.Equal((91, 40), (accounts.Length, accounts.Count(a => a.CreatedAt is { Year: 2023, Month: 7 })));
        var firsts = Pictures.Posted(made).Where(p => p.Picture.OfCampaign).GroupBy(p => p.Picture.Visual).Select(g => g.First()).ToArray();
        Assert.Equal(15, firsts.Length);
        var diffuser = made.Users[Assert.Single(firsts.Select(f => f.Post.AuthorId).Distinct())];
        Assert.Equal((2023, 6, true), (diffuser.CreatedAt.Year, diffuser.CreatedAt.Month, Marks.DeclaresCountry(diffuser)));
        Assert.Equal(27, accounts.Count(Marks.DeclaresCountry));
        Assert.Equal(22, accounts.Count(Marks.HasLetterOrFlag));
        Assert.Equal(6, made.TrueAccounts.Count(a => a.Status != "collected"));
        Assert.Equal(o.Posts + made.Posts.Count(p => p.Versions.Count > 1), made.Posts.Count);
        Assert.NotEqual(Hash(Cases.SmallDefault), Hash(made));
    }

    [Fact]
    public void Script_AChangeInOneGroup_LeavesTheOthersTextsAsTheyWere()
    {
        Assert.Equal(Campaign(new()), Campaign(new() { FanPosts = 300, Fans = 50 }));

        static (long, string)[] Campaign(SimulationOptions o) => [.. Script.Of(o, Casting.Of(o)).Posts.Where(p => p.Author.Role == Role.Campaign).Select(p => (p.At, p.Text))];
    }

    static string Hash(Reading made) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(made.At(SyntheticCase.HashesFile))));
}
