using Concordance.Simulation.Cast;
using Concordance.Simulation.Chance;
using Concordance.Simulation.Texts;
using Concordance.Simulation.Visuals;

namespace Concordance.Simulation.Behaviour;

/// <summary>One text of a campaign before its slots are filled: slogan, order of the parts, link, picture.</summary>
sealed record Message
{
    public required CampaignVoice Voice { get; init; }

    public required Country Country { get; init; }

    /// <summary>What is said; one of these each time, so that more than one make paraphrases.</summary>
    public required IReadOnlyList<string> Slogans { get; init; }

    public required int Layout { get; init; }

    public string? Link { get; init; }

    public string? Picture { get; init; }

    public int Visual { get; init; }

    public required string Lang { get; init; }

    public bool Reworded => Slogans.Count > 1;

    /// <summary>
    /// A message for a wave at this time, with a city in it or not; where it names one, each post spells it properly half the time.
    /// </summary>
    public static Message Draw(Dice dice, SimulationOptions o, CampaignPlan plan, long at, bool city, int? visual = null)
    {
        var voice = plan.Voice;
        var english = dice.Percent(o.CampaignEnglishPercent);
        string[] named = [.. voice.English.Where(HasCity)], plain = [.. voice.English.Where(s => !HasCity(s))];
        var message = new Message { Voice = voice, Country = plan.Country, Slogans = [], Layout = dice.Below(3), Lang = english ? "en" : "fr" };
        if (visual is null && dice.Percent(o.ParaphrasePercent)) return message with { Slogans = dice.Pick(voice.Paraphrases), Lang = "fr" };
        if (city)
            return Illustrated(message with { Slogans = [dice.Pick(english && named.Length > 0 ? named : voice.FrenchWithCity)] });
        if (visual is null && plan.HasOutlet)
        {
            if (dice.Percent(10)) return message with { Slogans = [dice.Pick(voice.Link)], Link = dice.Pick(voice.Articles), Lang = "fr" };
            if (dice.Percent(o.SpeechClipPercent)) return message with { Slogans = [dice.Pick(voice.Speech)], Link = News.Speech(dice.Between(1, 3)), Lang = "fr" };
            if (at > FakeOutletPosts.VideoAt(o) && dice.Percent(20)) return message with { Slogans = [dice.Pick(voice.Video)], Link = voice.VideoAddress, Lang = "fr" };
        }
        return Illustrated(message with { Slogans = [dice.Pick(english ? plain : voice.French)] });

        Message Illustrated(Message bare)
        {
            if (plan.Visuals == 0 || (visual is null && dice.Percent(20))) return bare;
            // The first diffuser posts the originals.
            var number = visual ?? dice.Between(1, plan.Visuals);
            return bare with { Visual = number, Picture = visual is null ? PictureBook.AnyOf(number, dice) : PictureBook.Original(number) };
        }
    }

    /// <summary>As another member of the wave posts it: now and then with another variant of the visual.</summary>
    public Message Varied(Dice dice, SimulationOptions o) =>
        Visual > 0 && dice.Percent(o.OtherVariantPercent) ? this with { Picture = PictureBook.AnyOf(Visual, dice) } : this;

    /// <summary>The text with its slots filled.</summary>
    public string Fill(Dice dice)
    {
        var slogan = dice.Pick(Slogans);
        if (HasCity(slogan))
        {
            var (french, transliterated) = dice.Pick(Country.Cities);
            slogan = slogan.Replace(CampaignTexts.City, dice.Percent(50) ? transliterated : french, StringComparison.Ordinal);
        }
        slogan = Phrase.Expand($"{slogan} {dice.Pick(Voice.Endings)}", dice);
        var officials = string.Join(' ', Voice.Addressed.Select(h => "@" + h));
        var body = Layout switch
        {
            0 => $"{slogan} {Voice.Hashtags} {officials}",
            1 => $"{Voice.Hashtags} {slogan} {officials}",
            _ => $"{slogan} {officials} {Voice.Hashtags}",
        };
        return string.Join(' ', $"{body} {Link} {(Picture is null ? "" : PictureBook.Address(Picture))}".Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    static bool HasCity(string slogan) => slogan.Contains(CampaignTexts.City, StringComparison.Ordinal);
}
