namespace Concordance.Simulation.Texts;

static partial class OrdinaryTexts
{
    /// <summary>Second sentences that fit behind any first one.</summary>
    public static IReadOnlyList<string> Remarks { get; } =
    [
        "{qui} est d'accord.", "{qui} n'est pas d'accord.", "Demandez à {qui}.", "{qui} en rit encore.", "{qui} a levé les yeux au ciel.", "Pensée pour {qui}.", "Signé : {qui}.", "{qui}, si tu me lis...",
        "Et {souci}.", "En plus {souci}.", "Pendant ce temps {souci}.", "Et dire que {souci}.", "Heureusement, {potager}.", "Au moins {potager}.", "Sinon {potager}.",
        "Et vous, ça va à {ville} ?", "C'est pareil à {ville} ?", "Bises de {ville}.", "On se croirait à {ville}.", "Je file à {ville}.", "{ville} me manque.", "Rendez-vous à {ville} {futur}.",
        "Je retourne à {serie}.", "Ce soir {serie}.", "Maintenant {plat}.", "Il me reste {plat}.", "Prochaine étape : {projet}.", "Au programme {futur} : {projet}.", "{projet}, ça attendra.", "Et je dois encore {projet}.",
        "Je note ça {quand}.", "J'écris ça {quand}.", "Voilà, c'est dit {quand}.", "Suite {futur}.", "On en reparle {futur}.", "J'y repense {quand}.", "Verdict {futur}.", "Bilan {futur}.",
        "{humeur}.", "Bref, {humeur}.", "Et voilà, {humeur}.", "Enfin, {humeur}.", "Moralité : {humeur}.", "En {petit} mots : {humeur}.",
        "Mieux encore : {activite}.", "Rien ne vaut {activite}.", "Je propose {activite}.", "Place à {activite} {futur}.", "Il est {heure}.", "Déjà {heure}.", "Note : {2-19} sur 20.", "{2-9} fois sur dix.",
        "J'y ai laissé {oubli}.", "Reste à retrouver {oubli}.", "Tout ça sans {oubli}.", "Je l'échange contre {achat}.", "J'aurais préféré {achat}.", "Prix du bonheur : {2-90} euros.",
        "{animal} s'en moque.", "{animal} approuve.", "Fond sonore : {bruit}.", "Ambiance : {bruit}, {meteo}.", "Dehors, {meteo}.", "Vu {lieu}, évidemment.", "Ça se passe {lieu}.", "On en parlait {lieu}.",
    ];
}
