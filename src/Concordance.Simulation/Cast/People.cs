using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Cast;

/// <summary>Makes accounts from traits.</summary>
sealed class People(Dice dice, Handles handles)
{
    const string Flag = "🇦🇿";

    static readonly Lottery<(string Name, int Weight)> s_clients = new(Names.CommonClients, (c, _) => c.Weight);

    public Actor Person(Traits traits)
    {
        // The marker is a letter in the name or a flag in the description, half each.
        var letterInName = traits.AzerbaijaniLetter && dice.Percent(50);
        var first = dice.Pick(letterInName ? Names.AzerbaijaniWithSchwa : traits.AzerbaijaniName ? Names.AzerbaijaniPlain : Names.French);
        var proposed = dice.Percent(traits.ProposedHandlePercent);
        return new()
        {
            Role = traits.Role,
            Username = proposed ? handles.Proposed(dice, first) : handles.Chosen(dice, first),
            Name = DisplayName(first),
            CreatedAt = traits.CreatedAt,
            Description = Description(traits, withFlag: traits.AzerbaijaniLetter && !letterInName),
            Location = Location(traits),
            Client = traits.RareClient ? dice.Pick(Names.RareClients) : s_clients.Draw(dice).Name,
            Followers = dice.HeavyTail(traits.MedianFollowers),
            Following = dice.HeavyTail(traits.MedianFollowers + 60) % 5000,
            EarlierPosts = dice.HeavyTail(traits.MedianEarlierPosts),
            Cell = traits.Cell,
        };
    }

    string DisplayName(string first) => dice.Below(10) switch
    {
        < 4 => first,
        < 7 => $"{first} {(char)('A' + dice.Below(26))}.",
        < 9 => $"{first} {dice.Pick(s_symbols)}",
        _ => $"{first} {dice.Pick(Names.Words)}",
    };

    string Description(Traits traits, bool withFlag)
    {
        if (withFlag) return dice.Percent(50) ? Flag : $"{Flag} {Texts.Bios.Draw(dice)}";
        return dice.Percent(traits.EmptyDescriptionPercent) ? "" : Texts.Bios.Draw(dice);
    }

    string Location(Traits traits)
    {
        if (traits.DeclaresAzerbaijan) return dice.Pick(Names.AzerbaijaniPlaces);
        return dice.Below(100) switch
        {
            < 32 => "",
            < 44 => dice.Pick(Names.OtherPlaces),
            _ => dice.Pick(Names.FrenchPlaces),
        };
    }

    static readonly string[] s_symbols = ["🌻", "☕", "🚲", "⚽", "🐈", "🎧", "📚", "🌊", "🏉", "🥐"];
}
