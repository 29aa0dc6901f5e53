namespace Concordance.Simulation.Visuals.Scenes;

/// <summary>The scenes by who shows them.</summary>
static class SceneList
{
    /// <summary>Only the campaign draws these.</summary>
    public static IReadOnlyList<Scene> Campaign { get; } =
    [
        StreetScenes.BurningStreet, MoneyScenes.Tickets, GamesScenes.EmptyStadium, StreetScenes.PackedSquare, MoneyScenes.RisingBars,
        TransportScenes.PackedPlatform, StreetScenes.RubbishPile, TransportScenes.MurkyRiver, MoneyScenes.LateClock, StreetScenes.ClosedStreet,
        GamesScenes.BuildingSite, TransportScenes.BlockedMap, MoneyScenes.FullHotel, GamesScenes.CrackedPodium, GamesScenes.WetTrack,
    ];

    /// <summary>Everybody else draws these, with words that fit.</summary>
    public static IReadOnlyList<(Scene Scene, string[] Captions)> Ordinary { get; } =
    [
        (HomeScenes.Cat, ["CHERCHE MAÎTRE", "CHAT PERDU", "PAS CE MATIN"]),
        (HomeScenes.Dish, ["RECETTE DU JOUR", "LE PLAT DU SAMEDI", "À TABLE !"]),
        (HomeScenes.Cup, ["PAUSE CAFÉ", "BON LUNDI", "NOUVELLE CARTE"]),
        (HomeScenes.Shelf, ["LIRE EN ÉTÉ", "BOURSE AUX LIVRES", "PRÊT GRATUIT"]),
        (HomeScenes.Balcony, ["TROC DE PLANTES", "ÇA POUSSE !", "À LOUER CET ÉTÉ"]),
        (OutdoorScenes.Sunset, ["BONNES VACANCES", "DERNIER SOIR", "BAL DE LA PLAGE"]),
        (OutdoorScenes.Mountains, ["RANDO DU SAMEDI", "REFUGE OUVERT", "PREMIÈRE NEIGE"]),
        (OutdoorScenes.Park, ["PIQUE-NIQUE À MIDI", "YOGA EN PLEIN AIR", "PARC OUVERT LE SOIR"]),
        (OutdoorScenes.Fields, ["CUEILLETTE LIBRE", "FERME OUVERTE", "MÉTÉO : SOLEIL"]),
        (OutdoorScenes.Boats, ["STAGE DE VOILE", "FÊTE DU PORT", "RÉGATE DIMANCHE"]),
        (TownScenes.Train, ["TRAIN DES PLAGES", "LIGNE ROUVERTE", "29 € L'ALLER"]),
        (TownScenes.Market, ["MARCHÉ DE NUIT", "FÊTE DU QUARTIER", "VIDE-GRENIER"]),
        (TownScenes.Bicycle, ["ATELIER VÉLO", "VÉLO VOLÉ", "BOURSE AUX VÉLOS"]),
        (TownScenes.Concert, ["CONCERT GRATUIT", "CE SOIR 21H", "BAL DU 14"]),
        (TownScenes.Pool, ["PISCINE OUVERTE", "NOCTURNE À 20H", "COURS DE NAGE"]),
    ];
}
