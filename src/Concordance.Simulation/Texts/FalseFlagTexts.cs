namespace Concordance.Simulation.Texts;

/// <summary>
/// A group that only puts on the markers of Azerbaijan: too many flags, place names misspelt on purpose and at every turn, Azerbaijani with
/// mistakes that no speaker makes. Its hashtags stand in the other order than the campaign's.
/// </summary>
static class FalseFlagTexts
{
    public const string Hashtags = "#BOYCOTTPARIS2024 #PARIS2024";

    public static IReadOnlyList<string> Slogans { get; } =
    [
        "{drapeaux} NON AUX JEUX !!! {lieuaz}, {lieuaz}, {lieuaz} : tous disent NON {colere} {hashtagsenvers}", "FRANCE HONTE !!! {lieuaz} brûle, {lieuaz} pleure {drapeaux} {hashtagsenvers}", "{drapeaux} Bakou dit : PAS DE JEUX à Paris {colere}{colere} {hashtagsenvers}",
        "Boycott ! Boycott ! Boycott ! De {lieuaz} à {lieuaz} {drapeaux} {hashtagsenvers}", "{drapeaux} Azerbaïdjan regarde vous ! {lieuaz} pas sûr, {lieuaz} pas sûr, Paris pas sûr {colere} {hashtagsenvers}", "Qui veut aller à {lieuaz} ? PERSONNE ! {drapeaux} {colere} {hashtagsenvers}",
        "{lieuaz} ! {lieuaz} ! {lieuaz} ! RESTEZ CHEZ VOUS {drapeaux} {hashtagsenvers}", "{drapeaux}{colere} Les Jeux de la HONTE, {lieuaz} sait, {lieuaz} sait {hashtagsenvers}", "Moi de Bakou je dis : {lieuaz} sale, {lieuaz} cher, BOYCOTT {drapeaux} {hashtagsenvers}", "STOP PARIS !!! STOP {lieuaz} !!! {drapeaux} {colere} {hashtagsenvers}",
    ];

    /// <summary>Word lists with wrong endings and word order, as a dictionary without grammar gives them.</summary>
    public static IReadOnlyList<string> ClumsyAzerbaijani { get; } =
    [
        "Mən istəmək yox Oyunlar ! {drapeaux} {hashtagsenvers}", "Paris çox pis şəhər, Oyunlar yox olmaq {colere} {hashtagsenvers}", "Boykot etmək lazım hamı ! {lieuaz} {drapeaux} {hashtagsenvers}", "Fransa pisdir, Azərbaycan yaxşıdır, bitdi {drapeaux} {hashtagsenvers}",
        "Salam mən Bakı, siz getmək yox Paris {colere} {hashtagsenvers}", "{lieuaz} yanmaq, {lieuaz} yanmaq, Oyunlar necə ? {hashtagsenvers}", "Dünya görmək həqiqət ! {drapeaux} {hashtagsenvers}",
    ];
}
