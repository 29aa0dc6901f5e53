using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Cast;

/// <summary>Makes the accounts of the small groups from traits.</summary>
sealed class People(Dice dice, Handles handles, Numbering numbering)
{
    static readonly Lottery<(string Name, int Weight)> s_clients = new(Names.CommonClients, (c, _) => c.Weight);

    public Actor Person(Traits traits)
    {
        var first = FirstName(traits, dice, out var flag);
        var proposed = dice.Percent(traits.ProposedHandlePercent);
        var username = proposed ? handles.Proposed(dice, first) : handles.Chosen(dice, first);
        return new()
        {
            Number = numbering.Next(),
            Role = traits.Role,
            Group = traits.Group,
            Username = username,
            EarlierUsername = traits.RenamedAt is null ? null : handles.Chosen(dice, first),
            RenamedAt = traits.RenamedAt ?? 0,
            Name = DisplayName(first, dice),
            CreatedAt = traits.CreatedAt,
            Description = Description(traits, flag, dice),
            Location = Location(traits, dice),
            Client = Client(traits, dice),
            Followers = dice.HeavyTail(traits.MedianFollowers),
            Following = dice.HeavyTail(traits.MedianFollowers + 60) % 5000,
            PostCount = dice.HeavyTail(traits.MedianEarlierPosts),
            Cell = traits.Cell,
            Deleted = traits.Deleted,
            Style = StyleTraits.Of(dice.Next()),
        };
    }

    /// <summary>The marker is a letter in the name or a flag in the description, half each.</summary>
    static GivenName FirstName(Traits traits, Dice dice, out bool flag)
    {
        var letter = traits.CountryLetter && dice.Percent(50);
        flag = traits.CountryLetter && !letter;
        return dice.Pick(letter ? traits.Country.MarkedNames : traits.CountryName ? traits.Country.Names : Names.Given);
    }

    public static string Client(Traits traits, Dice dice) => traits.RareClient ? dice.Pick(Names.RareClients) : s_clients.Draw(dice).Name;

    public static string DisplayName(GivenName first, Dice dice) => dice.Below(10) switch
    {
        < 4 => first.Shown,
        < 7 => $"{first.Shown} {(char)('A' + dice.Below(26))}.",
        < 9 => $"{first.Shown} {dice.Pick(s_symbols)}",
        _ => $"{first.Shown} {dice.Pick(Names.Words)}",
    };

    public static string Description(Traits traits, bool withFlag, Dice dice)
    {
        if (withFlag) return dice.Percent(50) ? traits.Country.Flag : $"{traits.Country.Flag} {Bios.Draw(dice)}";
        return dice.Percent(traits.EmptyDescriptionPercent) ? "" : Bios.Draw(dice);
    }

    public static string Location(Traits traits, Dice dice)
    {
        if (traits.DeclaresCountry) return dice.Pick(traits.Country.DeclaredPlaces);
        return dice.Below(100) switch
        {
            < 32 => "",
            < 44 => dice.Pick(Names.OtherPlaces),
            _ => dice.Pick(Names.FrenchPlaces),
        };
    }

    static readonly string[] s_symbols = ["🌻", "☕", "🚲", "⚽", "🐈", "🎧", "📚", "🌊", "🏉", "🥐"];
}

/// <summary>Numbers for the accounts of the small groups; the ordinary accounts are numbered from <see cref="FirstOrdinary"/> on.</summary>
sealed class Numbering
{
    public const long FirstOrdinary = 100_000;

    long _next;

    public long Next() => _next < FirstOrdinary ? _next++ : throw new InvalidOperationException("The small groups have room for 100,000 accounts.");
}
