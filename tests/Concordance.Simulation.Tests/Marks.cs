using System.Text.RegularExpressions;

namespace Concordance.Simulation.Tests;

/// <summary>Traces of the default case's country, as an analyst would look for them.</summary>
static partial class Marks
{
    static readonly string[] s_rareClients = ["PostPanel Web App", "FlowDesk Web App", "Q-Planner Web App"];

    public static bool DeclaresCountry(SeenUser user) => Place().IsMatch(user.Location);

    public static bool HasLetterOrFlag(SeenUser user) => LetterOrFlag().IsMatch(user.Name + " " + user.Description);

    public static bool FromRareClient(Seen post) => s_rareClients.Contains(post.Source);

    public static bool Misspells(Seen post) => Misspelt().IsMatch(post.Text);

    [GeneratedRegex("(?i)az[eə]rba|bak[uı]|gəncə|sumqayıt|şəki")]
    private static partial Regex Place();

    [GeneratedRegex("[əƏ]|🇦🇿")]
    private static partial Regex LetterOrFlag();

    [GeneratedRegex(@"\b(Bordo|Monpelye|Marsel|Strasburq|Tuluza|Nant|Nitsa|Qrenobl)\b")]
    private static partial Regex Misspelt();
}
