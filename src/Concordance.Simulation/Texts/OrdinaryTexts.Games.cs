namespace Concordance.Simulation.Texts;

static partial class OrdinaryTexts
{
    public static IReadOnlyList<string> Games { get; } =
    [
        "[J'ai eu mes|Toujours pas de|Enfin mes|{qui} a eu ses] places en {sport} {passe} {emoji} {tagjeux}",
        "{tagjeux} : [il reste des places|c'est complet|c'est {24-190} euros la place] en {sport}. {avisjeux}.",
        "Un an avant les Jeux, {ville} [se prépare|est déjà en travaux|n'est pas prête|a hâte|s'échauffe], {avisjeux} [{emoji}|] {tagjeux}",
        "[Qui|Est-ce que quelqu'un] sera à {ville} pour voir la finale en {sport} l'été prochain ? [{qui} y va|{avisjeux}|On sera {nombre} copains]. {tagjeux}",
        "J'ai été [pris|prise|refusé|refusée] comme volontaire en {sport}, {humeur} {emoji} [{qui} aussi|] {tagjeux}",
        "Franchement {cout} pour les Jeux, [je ne sais pas quoi en penser|ça me dépasse|il fallait s'y attendre|on en reparle {futur}]. Et {gene}. {tagjeux}",
        "La mascotte [me fait rire|a plu à {qui}|est partout {lieu}|se vend {8-35} euros {lieu}], {avisjeux} {emoji} {tagjeux}",
        "[Nager|Se baigner|Plonger] dans la Seine {futur} ? [Après vous.|{qui} veut essayer.|J'attends l'analyse.|Pourquoi pas.] {avisjeux}. {tagjeux}",
        "{gene} à {ville} {moment} [{emoji}|], [si c'est comme ça l'été prochain|on fera comment dans un an|j'ai pris le vélo]... {tagjeux}",
        "Hâte de voir {equipe} [à la maison|l'an prochain|sur le podium], et la finale en {sport} {emoji} {tagfan}",
        "{chosejeux} [fait parler à {ville}|fait parler {lieu}|a plu à {qui}|m'intrigue] [{emoji}|], {avisjeux}. {tagjeux}",
        "Télétravail pendant les Jeux : {qui} a déjà demandé {2-15} jours, {avisjeux}. {tagjeux}",
        "Quel match pour {equipe} {passe} ! {humeur} {emoji} {tagfan}",
        "{0-4}-{0-3} à la mi-temps pour {equipe}, {humeur}. {tagfan}",
        "D'ici les Jeux {qui} veut savoir tout faire en {sport}. {avisjeux}. {tagjeux}",
        "Premier cours en {sport} {passe} : {humeur} {emoji} {tagjeux}",
        "Avec {qui} on a regardé la finale en {sport} {lieu}, {humeur} [{emoji}|] {tagfan}",
        "{chosejeux}, vu {lieu} {passe} : {avisjeux}. {tagjeux}",
        "Débat à table : {chosejeux}. {qui} aime, {qui} non, et moi {avisjeux}. {tagjeux}",
        "{sport} ou {sport} ? J'ai un budget pour un billet, {cout} m'a calmé. {tagjeux}",
        "{cout}, {gene}, {chosejeux} : {avisjeux}. {tagjeux}",
        "À {ville}, {gene} {duree}. Et pourtant {avisjeux}. {tagjeux}",
        "On me dit {gene}, je réponds finale en {sport} {emoji} {avisjeux}. {tagjeux}",
        "{equipe} en stage à {ville} {futur}, {qui} veut un autographe {emoji} {tagfan}",
        "Mon pronostic en {sport} : {2-9} médailles, {avisjeux}. {tagfan}",
        "Petit rappel : il n'y a pas qu'une finale en {sport}, il y en a une en {sport} aussi. {avisjeux}. {tagjeux}",
        "File d'attente en ligne : {200-90000} personnes devant moi pour une place en {sport}. {humeur} {tagjeux}",
        "Panier perdu à {heure}, {2-6} places en {sport} envolées {emoji} {tagjeux}",
        "Qui échange {2-4} places en {sport} contre {2-4} en {sport} ? À {ville} de préférence. {tagjeux}",
        "J-{360-374}, et {qui} a déjà sorti le drapeau. {avisjeux} {emoji} {tagjeux}",
        "Le club de {ville} ({sport}) a {12-90} inscrits de plus {duree}, {humeur}. {tagjeux}",
        "{qui} loue son studio {45-390} euros la nuit pendant les Jeux. {avisjeux}. {tagjeux}",
        "Au programme {futur} : finale en {sport} avec {qui}, {avisjeux} {emoji} {tagfan}",
        "Je ne comprends rien aux règles en {sport}, mais bravo à qui gagne, {humeur}. {tagfan}",
        "Reportage sur {equipe} {passe}, {humeur}. Et {chosejeux} pour finir. {tagfan}",
        "Entendu {lieu} : « il n'y a de vraie finale qu'en {sport} ». {avisjeux}. {tagjeux}",
    ];
}
