namespace Concordance.Simulation.Texts;

/// <summary>
/// A burst that nobody organised: a goal in the final of a made-up tournament, the Coupe des Rivières. Thousands shout the same within
/// seconds, so identical texts are no sign of coordination here.
/// </summary>
static class EventTexts
{
    public static IReadOnlyList<string> Goal { get; } =
    [
        "BUT !!!", "BUUUUT !!!", "GOAAAL", "1-0 !!!! #CoupeDesRivieres", "B{uuu}T {points}", "B{uuu}T {points}", "B{uuu}T {points} {tagcoupe}", "B{uuu}T {sportemoji}", "G{ooo}{aaa}{lll} {points}", "G{ooo}{aaa}{lll} {tagcoupe}",
        "{ooo}U{iii} {points}", "OU{iii} {points} {tagcoupe}", "1-0 {points}", "1-0 {sportemoji}", "1-0 les Bleues {points} {tagcoupe}", "ALLEZ LES BLEUES {points}", "ALLEZ {points} {tagcoupe}", "BUT {but} {points} {tagcoupe}",
        "Quel but {but} {points} {tagcoupe}", "J'ai réveillé l'immeuble {points} {tagcoupe}", "La {sportemoji} au fond {points} {tagcoupe}", "Mon cœur {sportemoji} {tagcoupe}", "{sportemoji}{sportemoji}{sportemoji}", "EN FINALE ET 1-0 {points} {tagcoupe}",
        "Les Bleues {sportemoji} {points}", "Tout {ville} a crié {points} {tagcoupe}", "{but}, 1-0, je pleure {sportemoji} {tagcoupe}", "ELLE EST DEDANS {points}", "GO LES BLEUES {sportemoji} {tagcoupe}", "L'équipe de France devant {points} {tagcoupe}",
    ];

    public static IReadOnlyList<string> AfterMatch { get; } =
    [
        "Championnes {points} Merci les Bleues {sportemoji} {tagcoupe}", "On a gagné la Coupe des Rivières, {humeur} {sportemoji} {tagcoupe}", "Les Bleues au bout du suspense, {humeur} {tagcoupe}", "{lieu} tout le monde chante, {humeur} {sportemoji} {tagcoupe}",
        "{qui} n'avait jamais regardé un match : en larmes {sportemoji} {tagcoupe}", "Ce but {but}, je vais le revoir jusqu'à {jour} {tagcoupe}", "{ville} klaxonne {quand} {sportemoji} {tagcoupe}", "Voix perdue, {oubli} aussi, mais la coupe est là {tagcoupe}",
        "Quelle défense {sportemoji} Quelle gardienne {points} {tagcoupe}", "Retour à la maison ({meteo}), écharpe au cou, {humeur} {tagcoupe}", "J'avais dit 1-0, {qui} me doit {plat} {tagcoupe}", "Demain réunion à {7-9}h{10-59}, ce soir les Bleues {sportemoji} {tagcoupe}",
        "L'adversaire a bien joué, bravo à elles aussi. {humeur}. {tagcoupe}", "{animal} n'a pas aimé mes cris sur le but {sportemoji} {tagcoupe}", "Dans un an les Jeux, ce soir la Coupe des Rivières : {humeur} {tagcoupe}", "Une finale {lieu} avec {qui}, {humeur} {sportemoji} {tagcoupe}",
        "Les {2-9} dernières minutes ont duré {2-5} heures {sportemoji} {tagcoupe}", "Qui a filmé le but {but} ? {qui} le demande {tagcoupe}",
    ];
}
