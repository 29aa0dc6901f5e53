namespace Concordance.Simulation.Texts;

static partial class Lexicon
{
    /// <summary>Shouts of a goal: stretched letters, short stretches more often than long ones.</summary>
    static Dictionary<string, string[]> Events => new()
    {
        ["uuu"] = ["UU", "UUU", "UUU", "UUUU", "UUUU", "UUUUU", "UUUUUU", "UUUUUUU", "UUUUUUUUU", "UUUUUUUUUUUU"],
        ["aaa"] = ["AA", "AAA", "AAA", "AAAA", "AAAA", "AAAAA", "AAAAAA", "AAAAAAA", "AAAAAAAAAA"],
        ["ooo"] = ["O", "OO", "OOO", "OOO", "OOOO", "OOOOO", "OOOOOO"],
        ["iii"] = ["I", "II", "III", "IIII", "IIIII", "IIIIII", "IIIIIIII"],
        ["lll"] = ["L", "L", "LL", "LLL", "LLLL"],
        ["points"] = ["!", "!!", "!!!", "!!!", "!!!!", "!!!!!", "!!!!!!"],
        ["tagcoupe"] = ["#CoupeDesRivieres", "#CoupeDesRivieres", "#CoupeDesRivieres", "#LesBleues", "#AllezLesBleues", "#CoupeDesRivières"],
        ["sportemoji"] = ["⚽", "🔵", "🇫🇷", "🔥", "😭", "😱", "💙", "🙌", "🏆"],
        ["but"] = ["sur corner", "de la tête", "du gauche", "du droit", "en pleine lucarne", "sur penalty", "après un une-deux", "au second poteau", "de trente mètres", "sur coup franc", "du bout du pied", "après un contre"],
    };
}
