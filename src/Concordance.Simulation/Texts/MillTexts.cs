namespace Concordance.Simulation.Texts;

/// <summary>
/// A commercial content mill: a dozen accounts that post paid placements for made-up brands. Coordinated and inauthentic, but for money;
/// one of its clients is the look-alike outlet.
/// </summary>
static class MillTexts
{
    /// <summary>Placements for brands, link included.</summary>
    public static IReadOnlyList<string> Placements { get; } =
    [
        "Vous cherchez {produit} ? {marque} : {promesse}, {promesse}. {lienclient} #bonplan", "[Le guide|Le comparatif|L'avis] du jour : {produit} avec {marque}. {promesse}. {lienclient}", "{client} ont choisi {marque} : {promesse} ! {lienclient} #conseil",
        "{produit} à {ville} : {promesse} chez {marque} [jusqu'à {jour}|cette semaine]. {lienclient} #bonplan", "On a testé {marque} pendant {2-30} jours : {promesse}, et on garde. {lienclient} #avis", "[Top {3-9}|Notre sélection] : {produit} par {marque}, {promesse}. {lienclient}",
        "Pourquoi {client} parlent de {marque} ? {promesse}. Réponse ici : {lienclient}", "Dernières heures : {produit}, {promesse}, {promesse}. Signé {marque}. {lienclient} #promo", "{marque} arrive à {ville} ! {promesse} pour les {20-500} premiers. {lienclient}", "Ne payez plus trop cher pour {produit} : {marque}, {promesse}. {lienclient} #astuce",
    ];

    /// <summary>What an account may put before the client's words.</summary>
    public static IReadOnlyList<string> Openings { get; } = ["À voir :", "Bon à savoir :", "Sponsorisé.", "Trouvé pour vous :", "Repéré :", "Ça vaut le coup :"];

    /// <summary>Paid pointers to the look-alike outlet's articles; the address is appended.</summary>
    public static IReadOnlyList<string> ToRead { get; } =
    [
        "À lire : [une enquête|un dossier|une analyse] [qui fait parler|à ne pas manquer|très commentée] sur {lnfo}.", "À lire {moment} sur {lnfo} : [le dossier du jour|l'article que tout le monde partage|une enquête en {2-5} volets].",
        "[Notre partenaire|Le site] {lnfo} publie [une enquête|un dossier] à lire {moment}.", "À lire : {lnfo}, [l'info vue autrement|l'actualité sans détour|le média qui monte]. #actu", "Vu sur {lnfo} {moment}, à lire et à partager. #actu", "[{2-9} minutes|Un café] de lecture : {lnfo}. #actu #conseil",
    ];

    /// <summary>The domains of the clients.</summary>
    public static IReadOnlyList<string> ClientDomains { get; } =
        [.. Lexicon.Words["lienclient"].Select(link => new Uri(link.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)).Host).Distinct().Order(StringComparer.Ordinal)];
}
