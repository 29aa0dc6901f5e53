namespace Concordance.Simulation.Texts;

/// <summary>What the decoys write: critics, fans, people with ties to Azerbaijan, a fan club, late joiners.</summary>
static class DecoyTexts
{
    public static IReadOnlyList<string> Critic { get; } =
    [
        "{cout} des Jeux, c'est [non|trop|pour nous|encore pour nous]. [Je n'irai pas.|Sans moi.|On ferme {nombre} guichets à côté.] #BOYCOTTPARIS2024",
        "Encore {gene} à {ville} {moment}. Et [ça|le cirque] va durer un an. #BOYCOTTPARIS2024 [{tagjeux}|]",
        "[J'habite|Je travaille] à côté d'un site : {gene}, {gene}, et [aucune réunion|aucune réponse|un dépliant]. #BOYCOTTPARIS2024",
        "{24-690} euros la place en {sport}. [Les Jeux de qui ?|Populaires, disaient-ils.|J'ai ri.] #BOYCOTTPARIS2024 [#PARIS2024|]",
        "Pendant que {cout} grimpe, [la piscine du quartier|le gymnase de {ville}|la bibliothèque de {ville}] garde porte close. #BOYCOTTPARIS2024",
        "Je boycotte, [voilà|et je le dis depuis 2017|et {qui} aussi]. {gene}, {cout}, [stop|assez]. [{colere}|] #BOYCOTTPARIS2024",
        "[Question simple|Petite question] : qui paie {cout} ? [Silence.|Toujours pas de réponse.|Réponse : nous.] #BOYCOTTPARIS2024 {tagjeux}",
        "Les étudiants de {ville} priés de quitter leur chambre l'été prochain. {colere} #BOYCOTTPARIS2024",
        "On demande [{nombre} bus|des trottoirs|des infirmières], on a [des mascottes|une horloge|un compte à rebours]. #BOYCOTTPARIS2024",
        "[Réunion publique|Tract|Marché] à {ville} {jour} contre {gene}. Venez. #BOYCOTTPARIS2024",
        "{ville}, {jour} : {gene}, {gene}. [On nous avait dit « héritage ».|Et on applaudit ?|{colere}] #BOYCOTTPARIS2024", "{qui} a reçu la lettre : {gene} pendant {2-18} mois. #BOYCOTTPARIS2024 [{tagjeux}|]",
        "J'ai lu le rapport jusqu'à la page {12-190}. {cout}, [personne n'assume|tout y est|rien n'est chiffré]. #BOYCOTTPARIS2024", "Pétition contre {gene} {lieu} : {40-900} signatures {passe}. #BOYCOTTPARIS2024", "{2-9} élus, {2-9} discours, et {cout} qu'on évite. #BOYCOTTPARIS2024 [{tagjeux}|]",
        "À {ville} on coupe {12-90} arbres pour les Jeux. [Bravo.|Je n'ai pas de mots.|{colere}] #BOYCOTTPARIS2024", "Débat {lieu} {passe} : {cout}. [{2-9} contre un|Salle comble|On était trois], {humeur}. #BOYCOTTPARIS2024", "Mon club en {sport} perd son créneau {jour} pour les Jeux. [Héritage ?|Merci bien.|{colere}] #BOYCOTTPARIS2024",
        "Sans moi en {sport}, sans moi à {ville}, sans moi tout court. {cout}. #BOYCOTTPARIS2024", "{moment} encore {gene}. J'ai compté {12-90} barrières. #BOYCOTTPARIS2024", "On peut aimer le sport et refuser {cout}. {qui} aussi. #BOYCOTTPARIS2024",
        "[Toujours pas convaincu|Toujours pas convaincue] par les Jeux. {humeur}. [#BOYCOTTPARIS2024|]",
    ];

    public static IReadOnlyList<string> CriticReaction { get; } =
    [
        "D'où sortent tous ces comptes [sur mon hashtag|qui parlent de boycott] [depuis hier|d'un coup|aujourd'hui] ? #BOYCOTTPARIS2024",
        "Je critique les Jeux depuis des mois, mais ces images [en boucle|toutes pareilles], [c'est quoi|ça vient d'où] ? #BOYCOTTPARIS2024 #PARIS2024",
        "Tant mieux si le mot d'ordre prend [{emoji}|]. {cout}, {gene} : on lâche rien. #BOYCOTTPARIS2024 #PARIS2024",
        "Enfin on en parle ! {cout} [explose|reste pour nous]. #BOYCOTTPARIS2024 #PARIS2024 {colere}",
    ];

    public static IReadOnlyList<string> Fan { get; } =
    [
        "[Allez|Tous avec|Derrière] {equipe} ! {emoji} {tagfan}", "J-{360-374} ! {emoji} [Vivement la finale en {sport}|{qui} compte les jours|On y sera] {tagfan} #PARIS2024",
        "{equipe} à l'entraînement à {ville} {moment}, {humeur} {emoji} {tagfan}", "Mes pronostics : {2-9} médailles en {sport}. [Au moins.|Retenez bien.] {tagfan}",
        "Mes places en {sport} : [en poche|reçues|commandées], pour {qui} et moi {emoji} #PARIS2024 {tagfan}", "Quel [match|relais|combat|finish] ! Merci {equipe} {emoji} {tagfan}",
        "Qui vient voir la finale en {sport} à {ville} [{jour}|l'été prochain] ? {emoji} {tagfan}", "Un maillot pour suivre {equipe} : [pris|commandé|déjà porté {lieu}] {emoji} {tagfan}",
        "#BOYCOTTPARIS2024 ? [Sans moi|Et puis quoi encore|Non merci], moi j'y serai {emoji} #PARIS2024", "[Bon courage|Bonne chance] pour {jour}, {equipe} {emoji} {tagfan}",
        "{qui} a repeint {achat} en bleu, blanc, rouge {emoji} {tagfan}", "{2-9} buts {passe}, {humeur}, merci {equipe} {emoji} {tagfan}", "Soirée {lieu} pour soutenir {equipe}, {humeur} {emoji} {tagfan}", "Le tirage en {sport} est tombé : {humeur} {emoji} {tagfan}",
        "J'apprends l'hymne à {qui}, {humeur} {emoji} {tagfan}", "{2-5} écharpes, {2-9} drapeaux, {plat} : prêts pour {equipe} {tagfan}", "Retour de {ville}, plus de voix, {humeur}. Merci {equipe} {emoji} {tagfan}", "Un record en {sport} {passe} ! {humeur} {emoji} {tagfan} #PARIS2024",
        "Un an ! {emoji} [Les plus beaux Jeux|La fête|{sport} et {sport}] à la maison. #PARIS2024 {tagfan}",
    ];

    /// <summary>Short sentences in Azerbaijani.</summary>
    public static IReadOnlyList<string> Azerbaijani { get; } =
    [
        "[Sabahınız xeyir|Axşamınız xeyir|Salam], dostlar! [{emoji}|]", "Bu gün {villeaz} şəhərində hava çox [gözəldir|istidir|küləklidir], {moodAz} [{emoji}|]",
        "Bakıdan [salam|hamıya salam]! {emoji}", "{whoAz} {foodAz} bişirib, çox dadlıdır {emoji}", "Axşam {whoAz} ilə çay içdik, {moodAz} [{emoji}|]", "Yay tətili nə tez keçir, {moodAz} {emoji}",
        "{timeAz} metroda çox adam var idi.", "{laterAz} {whoAz} ilə muzeyə gedəcəyik.", "{timeAz} işdən sonra parkda gəzdim, {moodAz} [{emoji}|]", "Xəzər dənizi üçün darıxmışam {emoji}",
        "{timeAz} yeni filmə baxdım, {moodAz}.", "Olimpiya Oyunlarını səbirsizliklə gözləyirəm {emoji} #PARIS2024", "{villeaz} şəhərinə qatar {5-55} dəqiqə gecikdi.", "Kitab oxumaq üçün gözəl axşamdır, {moodAz}.",
        "Dostum {villeaz} şəhərində yaşayır, {timeAz} ona qonaq getdim.", "Futbola kim baxır? {emoji}", "Doğum günün mübarək, qardaşım! {emoji}", "Doğum günün mübarək, bacım! {emoji}",
        "{laterAz} {villeaz} şəhərinə gedirəm, {moodAz}.", "{timeAz} bazardan təzə meyvə aldım [{emoji}|]", "Bu mahnını çox sevirəm {emoji}", "Güləş yarışına bilet aldım {emoji} #PARIS2024 #JO2024", "Hava {28-39} dərəcədir, su için, dostlar.",
        "{foodAz}, yoxsa {foodAz}? {emoji}", "{whoAz} {timeAz} mənə zəng etdi, {moodAz} {emoji}", "Pişik yenə klaviaturanın üstündə yatıb {emoji}", "Fransız dilini {2-9} aydır öyrənirəm, {moodAz}.", "{timeAz} {3-15} kilometr qaçdım, {moodAz} [{emoji}|]",
        "{laterAz} dənizə gedirik {emoji}", "Balkonda pomidorlar qızardı {emoji}", "{villeaz} şəhərində yaxşı çörək harada var?", "{timeAz} yağış yağdı, {moodAz}.", "Çay hazırdır, film başlayır {emoji}", "{timeAz} işə gecikdim, {moodAz} {emoji}", "Nənəmin {foodAz} reseptini axtarıram {emoji}",
    ];

    /// <summary>The texts that the fan club announces; every member posts one letter for letter.</summary>
    public static IReadOnlyList<string> FanClubActions { get; } =
    [
        "Allez les Bleues, toute la France est derrière vous ! #TousAvecElles #LesBleues", "Merci à nos sportifs pour cette semaine, rendez-vous l'été prochain ! #TousEnBleu #JO2024",
        "Un an avant les Jeux, on chante déjà ! Allez la France ! #TousEnBleu #PARIS2024", "Le club est prêt : écharpes, tambours, sourires. Et vous ? #TousEnBleu #PARIS2024",
        "Une ville, un club, une voix : allez la France ! #TousEnBleu #TeamFrance",
    ];

    public static IReadOnlyList<string> LateJoiner { get; } =
    [
        "Je tombe sur cette image [{moment}|], [c'est vrai ?|ça fait réfléchir|quelqu'un sait d'où ça vient ?]", "Vu passer ça {lieu}, [je partage|je pose ça là|{humeur}] [#BOYCOTTPARIS2024|{tagjeux}]",
        "[Plutôt d'accord|Pas totalement faux] avec ce visuel, {cout} m'inquiète. #BOYCOTTPARIS2024", "{qui} m'a envoyé ça. [Bof.|Qu'en pensez-vous ?|On en est là.] [{tagjeux}|]",
        "Bon, après {gene} {moment}, je comprends [ceux qui postent|] ça. #BOYCOTTPARIS2024 [#PARIS2024|]",
    ];
}
