namespace Concordance.Simulation.Texts;

static partial class OrdinaryTexts
{
    public static IReadOnlyList<string> Replies { get; } =
    [
        "[Tout à fait|Exactement|Bien vu|Pas faux|C'est vrai] [{emoji}|]", "[Ah bon|Sérieux|Vraiment] ? {emoji}", "[Pareil|Idem] à {ville}, {humeur}.", "Je l'ai vu {lieu} {passe}.",
        "Merci pour l'info [{emoji}|]", "[Tu y vas|Vous y allez] {futur} ?", "{qui} m'a dit la même chose {passe}.", "Pas d'accord, mais [bon|{humeur}].",
        "[Courage|Bravo|Félicitations] ! {emoji}", "La source ? [Merci.|Je cherche.|Sinon ça ne vaut rien.]", "On en parle {futur} {emoji}", "{2-40} euros chez moi.",
        "Ici aussi, et {souci}.", "À {ville} : {meteo}.", "Et {projet}, tu as essayé ? {emoji}", "Je connais ça, {humeur}.", "Et {qui}, ça en dit quoi ?", "Ah, {ville} {emoji}",
        "Tu es à {ville} ? Moi aussi, {futur}.", "Je vais montrer ça à {qui}.", "J'ai ri {quand} {emoji}", "Ça vaut bien {plat} {emoji}", "La recette ! {qui} la veut.", "Avec {plat}, c'est mieux.",
        "On peut se voir {lieu} {futur} ?", "{qui} a vécu la même chose à {ville}.", "Chez nous ça dure {duree}.", "Je te réponds {futur}, là {souci}.", "Tu as essayé de [redémarrer|souffler dessus|demander à {qui}] ?",
        "Non mais {humeur} {emoji}", "Le pire, c'est {jour}.", "Tu as raison sur tout, sauf sur {plat}.", "Garde-moi une part {emoji}", "Photo ou ça n'existe pas {emoji}", "[Bonne journée|Bon {jour}|Bonne soirée] à toi {emoji}",
        "Je retiens, merci. {qui} aussi.", "Ça me rappelle {ville}, {passe}.", "Moi j'ai {achat}, ça aide.", "Je t'en parle {lieu} {futur}.", "Oui ! Et {activite} après.", "Plutôt {activite}, non ?",
        "Tu confonds avec {ville}, je crois.", "C'était {jour}, pas {jour}.", "Il y en a {2-40} {lieu}.", "Attends de voir {serie} {emoji}", "J'en suis à la page {20-300}, chut.", "Rien compris, mais {humeur}.",
        "Et voilà, {souci} aussi.", "Ici {meteo}, on échange ? {emoji}", "{animal} te salue {emoji}", "{animal} a fait pareil {passe}.", "À {heure} ? {humeur}.", "Je signe.", "Oh non {emoji}", "Prends soin de toi {emoji}",
        "[Peut-être|Sans doute|Possible], mais {qui} dit le contraire.", "Je ne sais pas, je débarque {emoji}", "[C'est où|C'est quand|C'est combien] ? {emoji}", "Ah, toi aussi, {ligne} !", "Prends {ligne}, ça roule.",
        "Fais gaffe, {gene} par là.", "Bien dit. {avisjeux}.", "Moi, {avisjeux}.", "Et la finale en {sport}, personne n'en parle ?", "Vivement les finales en {sport} {emoji}", "Tu verras, une médaille pour {equipe} {emoji}",
        "Franchement, {cout}...", "Oui mais {cout}.", "Lis l'article avant, c'est écrit au {2-9}e paragraphe.", "Chiffre faux, regarde le tableau.", "Merci, ça m'évite de chercher.", "Je partage à {qui}.",
    ];
}
