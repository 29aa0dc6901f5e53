using Concordance.Simulation.Texts;

namespace Concordance.Simulation.Cast;

sealed partial record Country
{
    public static Country Azerbaijan { get; } = new()
    {
        Id = "az",
        Label = "Azerbaijan",
        Flag = "🇦🇿",
        UtcOffsetHours = 4,
        Lang = "az",
        Names = Plain(Cast.Names.AzerbaijaniPlain),
        MarkedNames = Plain(Cast.Names.AzerbaijaniWithSchwa),
        DeclaredPlaces = Cast.Names.AzerbaijaniPlaces,
        HypothesisPlaces =
        [
            "Azerbaijan", "Azərbaycan", "Azerbaidjan", "Azerbaïdjan", "Baku", "Bakı", "Bakou", "Ganja", "Gəncə", "Sumqayit", "Sumqayıt", "Lankaran", "Lənkəran", "Shaki", "Şəki", "Mingachevir", "Mingəçevir", "Quba", "Naxçıvan",
        ],
        Letters = ["ə", "Ə", "🇦🇿"],
        Cities = CampaignTexts.Cities,
        DiasporaTexts = DecoyTexts.Azerbaijani,
        DiasporaFrench =
        [
            "Bakou me manque {moment}, surtout le bord de mer {emoji}", "J'ai fait du plov pour {qui}, {humeur} {emoji}", "{qui} apprend à dire bonjour en azerbaïdjanais, {humeur}.", "Appel vidéo avec la famille à Bakou {quand}, {humeur} {emoji}",
            "À {ville} comme à Bakou : {meteo}, thé, et {activite}.", "On me demande encore où est Gəncə, {humeur} {emoji}", "Du thé, de la confiture de cerises, {serie} : {humeur}.", "Colis de Bakou arrivé {passe}, {animal} a tout reniflé {emoji}",
        ],
    };

    // Their handles are made by the table of Handles, which knows all letters of these names.
    static IReadOnlyList<GivenName> Plain(IReadOnlyList<string> shown) => [.. shown.Select(name => new GivenName(name, Handles.Plain(name)))];
}
