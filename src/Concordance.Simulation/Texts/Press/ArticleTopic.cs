namespace Concordance.Simulation.Texts;

/// <summary>
/// What an article may be about: titles, opening sentences and further sentences, each used at most once in an article. <c>%ville%</c> is
/// the article's city. The slots lie close together, so that two articles share short runs of words only.
/// </summary>
sealed partial record ArticleTopic(string Id, IReadOnlyList<string> Titles, IReadOnlyList<string> Leads, IReadOnlyList<string> Sentences)
{
    public static IReadOnlyList<ArticleTopic> All { get; } = [Heat, Transport, Works, Pool, Health, Books, Prices, Match, Beasts, Museum];

    /// <summary>Sentences that fit into any article.</summary>
    public static IReadOnlyList<string> Common { get; } =
    [
        "« {dire} », {incise} {temoin} que l'on croise {coin}.",
        "« {dire}. {dire} », {incise} {temoin}.", "« {dire} », {incise} de son côté {temoin}, {coin}.", "À la question de savoir si tout sera prêt {delai}, {temoin} {incise} : « {dire} ».", "{coin}, {temoin} {incise} : « {dire}. {dire} ».",
        "« {dire} », lit-on sur une pancarte {coin}.", "{temoin} hausse les épaules : « {dire} ».", "« {dire} », {incise} {temoin}, qui vit à %ville% depuis {3-60} ans.", "{temoin} n'est pas de cet avis : « {dire} ».", "« {dire} », entend-on du côté de {ville}.",
        "{autorite} promet une réponse {delai}.", "Contactée, {autorite} renvoie à une réunion prévue {delai}.", "Selon {autorite}, {partie} des habitants {sontpour}.", "{autorite} parle d'une dépense de {montant}, à voter {delai}.", "Le dossier, chiffré à {montant}, reviendra sur la table {delai}.",
        "Une réunion publique se tiendra {jour} à {heure}, {coin}.", "Un numéro vert répond du {jour} au {jour} jusqu'à {17-20} heures.", "Un point d'étape aura lieu {delai}, {incise} {autorite}.", "{autorite} a reçu {12-900} courriers à ce sujet en {2-9} semaines.", "Le conseil en débattra {delai}, avec {2-9} autres délibérations.",
        "À {ville}, une expérience du même genre dure depuis {2-9} ans.", "L'exemple vient de {ville}, où {partie} des familles {sontpour}.", "{ville} et {ville} ont fait un autre choix, pour {montant}.", "On est loin de la situation de {ville}, où le chiffre est {hausse}.", "Une délégation de {ville} est venue voir {jour} ce qui se passe {coin}.",
        "En {2009-2022}, le même débat avait duré {3-18} mois.", "Il y a {4-40} ans, %ville% avait déjà connu cela.", "Les archives de la ville gardent la trace d'un projet de {1921-1998}, abandonné faute de moyens.", "Depuis {2-9} ans, l'indicateur est {hausse}, {incise} {autorite}.", "Sur un an, le total est {hausse}.",
        "Une enquête menée auprès de {300-2900} personnes le montre : {partie} d'entre elles {sontpour}.", "Parmi les moins de {25-35} ans, {partie} {sontpour}.", "Les plus de {60-75} ans, eux, {sontpour} pour {partie}.", "Ils étaient {12-900} {jour} {coin}, {12-300} de plus que la dernière fois.", "L'association locale compte {12-400} membres, dont {partie} actifs.",
        "Certains veulent {idee} ; d'autres préfèrent {idee}.", "Parmi les pistes : {idee}, {idee} ou encore {idee}.", "Pour {temoin}, mieux vaudrait {idee}.", "{autorite} étudie deux options : {idee}, ou {idee}.", "Reste à savoir qui paiera {montant}.",
        "En attendant, {temoin} a décidé de {idee}.", "Premier pas : {idee}, {delai}.", "Rien n'interdit de {idee}, {incise} {temoin}.", "La suite dépendra de {autorite}, attendue {delai}.", "Rendez-vous {delai} pour en juger.", "À %ville%, on retient surtout une phrase : « {dire} ».",
        "{temoin} a noté {2-30} remarques dans un cahier laissé {coin}.", "Les {2-9} prochaines semaines diront si {partie} des efforts ont servi.", "Un rapport de {12-190} pages, remis {jour}, conseille de {idee}.", "Pas de quoi inquiéter {temoin}, qui compte {idee} {delai}.",
    ];
}
