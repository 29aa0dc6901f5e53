using System.Globalization;
using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Benchmarks.Inputs;

/// <summary>A fictional account, as the X API v2 shows one.</summary>
sealed record SampleAccount
{
    const long FirstId = 9_100_000_000_000_000_000;

    static readonly Handles s_handles = new();

    public required string Id { get; init; }

    public required string Username { get; init; }

    public required string Name { get; init; }

    public required string CreatedAt { get; init; }

    public required string Description { get; init; }

    public required string Location { get; init; }

    public required string Client { get; init; }

    public int Followers { get; init; }

    public int Following { get; init; }

    public int Posts { get; init; }

    /// <summary>The account of a number, always the same.</summary>
    public static SampleAccount Of(int number)
    {
        var dice = Dice.For(SamplePosts.Seed, "account", number);
        return new()
        {
            Id = (FirstId + number * 1_000_003L).ToString(CultureInfo.InvariantCulture),
            Username = s_handles.Numbered(number, proposed: dice.Percent(20)),
            Name = Handles.NameOf(number).Shown,
            CreatedAt = SamplePosts.Instant(SamplePosts.End - TimeSpan.FromMinutes(dice.Between(1, 7_000_000))),
            Description = dice.Percent(25) ? "" : Bios.Draw(dice),
            Location = dice.Percent(35) ? "" : dice.Pick(dice.Percent(80) ? Names.FrenchPlaces : Names.OtherPlaces),
            Client = dice.Pick(Names.CommonClients).Name,
            Followers = dice.HeavyTail(120),
            Following = dice.HeavyTail(180) % 5000,
            Posts = dice.HeavyTail(900),
        };
    }
}
