namespace Concordance.Simulation.Texts;

/// <summary>What ordinary accounts write about: daily life, the Games, sport, jokes that go round, replies.</summary>
static class OrdinaryTexts
{
    public static IReadOnlyList<string> DailyLife { get; } =
    [
        "[Encore|Toujours] {ligne} en panne {moment}, {humeur} {emoji}",
        "{ligne} : {5-55} minutes d'attente {moment}. [Normal.|Merci bien.|Et aucune annonce.|Je vais marcher.]",
        "{moment} {lieu} avec {qui}, {humeur} [{emoji}|] [{tagvie}|]",
        "J'ai fait {plat} pour {qui}, [il n'en reste plus|tout le monde en a repris|un peu trop cuit mais bon|recette à refaire] [{emoji}|] [#cuisine|]",
        "Quelqu'un connaît une bonne [adresse|table|boulangerie|librairie] à {ville} ? On y passe {jour} [avec {qui}|].",
        "{meteo} sur {ville} {moment} [{emoji}|], [qui l'eût cru|comme prévu|on s'adapte|la météo avait dit l'inverse]. [#météo|]",
        "[Je commence|J'ai fini|Je recommence] {serie}, {humeur}. [#lecture|#cinéma|]",
        "{animal} a encore [volé {plat}|dormi sur mon clavier|mangé mes plantes|réveillé tout l'immeuble à {heure}] {emoji} [#chat|]",
        "Plus que {2-25} jours avant les vacances à {ville} [{emoji}|] [#vacances|]",
        "{qui} me demande si [on peut avoir un chien|la mer est loin|les pâtes c'est un légume|je suis né avant internet] {emoji}",
        "Départ de {ville} à {heure}, arrivée prévue à {heure}. [On y croit.|Wagon bar fermé.|Clim en panne.|Paysage magnifique.] [#SNCF|]",
        "[Petit footing|{3-18} km à pied|{12-60} km à vélo|Une heure de nage] {moment}, {humeur} [{emoji}|] [#vélo|#rando|]",
        "Réunion de {2-4} heures pour décider de [la prochaine réunion|la couleur d'un bouton|rien du tout|la date du pot d'été]. {humeur}",
        "Mon avis après {petit} essais : {plat}, c'est [surcoté|la base|meilleur le lendemain|trop long à faire].",
        "Brocante {jour} à {ville}, j'ai trouvé [une lampe|un vélo d'enfant|{3-30} BD|une machine à écrire] pour {2-60} euros [{emoji}|]",
        "Il fait {24-38} degrés dans [le bureau|le salon|le train|la cuisine] {moment} {emoji}",
        "Les tomates du balcon : {2-19} cette année. [Record battu.|Je vis la grande vie.|Les pigeons ont eu le reste.] [#jardin|]",
        "[Bonjour|Salut|Coucou] [tout le monde|la timeline|à tous], [{humeur}|bonne journée|bon {jour}] {emoji}",
        "Est-ce que {qui} peut arrêter de [siffler|m'appeler à {heure}|cacher la télécommande|dire que « c'était mieux avant »] ? Merci.",
        "Trajet {ville}-{ville} : {18-140} euros. [Plus cher que l'avion.|Je reste ici.|J'ai compté deux fois.]",
        "Concert {jour} à {ville} [avec {qui}|], {humeur} [{emoji}|] [#musique|]",
        "J'ai perdu [mes clés|mon parapluie|une chaussette|mon badge] {lieu}. {nombre} fois ce mois-ci {emoji}",
    ];

    public static IReadOnlyList<string> Games { get; } =
    [
        "[J'ai eu mes|Toujours pas de|Enfin mes] places en {sport} {emoji} {tagjeux}",
        "{tagjeux} : [il reste des places|c'est complet|c'est {24-190} euros la place] en {sport}. [{humeur}|]",
        "Un an avant les Jeux, {ville} [se prépare|est déjà en travaux|n'est pas prête|a hâte] [{emoji}|] {tagjeux}",
        "[Qui|Est-ce que quelqu'un] sera à {ville} pour {sport} l'été prochain ? {tagjeux}",
        "J'ai été [pris|prise|refusé|refusée] comme volontaire {emoji} [{qui} aussi|] {tagjeux}",
        "Franchement {cout} pour les Jeux, [je ne sais pas quoi en penser|ça me dépasse|il fallait s'y attendre|on en reparle {jour}]. {tagjeux}",
        "La mascotte [me fait rire|a plu à {qui}|est partout {lieu}|se vend {8-35} euros] {emoji} {tagjeux}",
        "[Nager|Se baigner] dans la Seine ? [Après vous.|{qui} veut essayer.|J'attends l'analyse.|Pourquoi pas.] {tagjeux}",
        "{gene} à {ville} {moment} [{emoji}|], [si c'est comme ça l'été prochain|on fera comment dans un an|j'ai pris le vélo]... {tagjeux}",
        "Hâte de voir {equipe} [à la maison|l'an prochain|sur le podium] {emoji} {tagfan}",
        "[Le parcours|L'horloge|Le relais|Le logo] des Jeux [passe à {ville}|fait parler {lieu}|a plu à {qui}] [{emoji}|] {tagjeux}",
        "Télétravail pendant les Jeux : {qui} a déjà demandé {2-15} jours. {tagjeux}",
        "Quel match pour {equipe} [hier|{jour}|ce soir] ! {emoji} {tagfan}",
        "{0-4}-{0-3} à la mi-temps, {humeur}. {tagfan}",
    ];

    public static IReadOnlyList<string> English { get; } =
    [
        "One year to go! [Can't wait|Already excited|Who is coming?] {emoji} #Paris2024", "[Landed|Just arrived] in {ville}, {24-38} degrees {emoji}",
        "[Best|Cheapest] [bakery|coffee|bookshop] in {ville}? Asking for {2-9} friends.", "[Delayed|Cancelled] train to {ville}, {5-95} minutes [so far|and counting] {emoji}",
        "[Tickets|Still no tickets] for the [pool|track|judo|fencing] [finals|heats] {emoji} {tagjeux}", "[Sunset|Morning] in {ville} {emoji} #photo",
    ];

    /// <summary>Copied letter for letter: the innocent identical texts of the case.</summary>
    public static IReadOnlyList<string> Jokes { get; } =
    [
        "Un été en France : 3 jours de soleil, 4 de canicule, le reste de réunions.",
        "Mon niveau sportif : je m'essouffle en cherchant la télécommande. #JO2024",
        "Nouvelle discipline olympique : changer à Châtelet avec une poussette. #PARIS2024",
        "Je ne suis pas en retard, je suis en avance pour demain.",
        "Épreuve reine des Jeux : trouver une table en terrasse à 19h. #JO2024",
        "Le wifi de la gare, c'est comme le printemps : on l'annonce.",
        "Copiez ceci si vous aussi vous avez trois onglets ouverts depuis 2021.",
        "Ma valise fait 23 kg. Dont 22 de « au cas où ». #vacances",
        "Médaille d'or du canapé, toutes catégories. #JO2024",
        "On dit « il fait bon » en Bretagne et « il fait froid » à Nice. Il fait 21.",
        "Dans un an les Jeux, dans deux jours le loyer. #PARIS2024",
        "Si tu lis ceci en réunion, bois un verre d'eau.",
    ];

    public static IReadOnlyList<string> Replies { get; } =
    [
        "[Tout à fait|Exactement|Bien vu|Pas faux|C'est vrai] [{emoji}|]", "[Ah bon|Sérieux|Vraiment] ? {emoji}",
        "[Pareil|Idem] à {ville}, {humeur}.", "Je l'ai vu {lieu} {moment}.", "Merci pour l'info [{emoji}|]",
        "[Tu y vas|Vous y allez] {jour} ?", "{qui} m'a dit la même chose {moment}.", "Pas d'accord, mais [bon|{humeur}].",
        "[Courage|Bravo|Félicitations] ! {emoji}", "La source ? [Merci.|Je cherche.|Sinon ça ne vaut rien.]",
        "On en parle {jour} {emoji}", "{2-40} euros chez moi.",
    ];
}
