namespace Concordance.Simulation.Texts;

/// <summary>
/// Made-up public figures who share the video days after its release, some in outrage, some in doubt. They are nobody in particular and
/// not part of the campaign; the video's address is appended.
/// </summary>
static class PublicFigureTexts
{
    public static IReadOnlyList<string> Outrage { get; } =
    [
        "Vu cette vidéo {moment}. [Voilà l'image que nous donnons.|Qui peut rester indifférent ?|Il fallait que quelqu'un le dise.]", "Vu cette vidéo sur les Jeux : {cout}, {gene}, et personne ne répond. [C'est grave.|J'interpellerai le conseil {jour}.]",
        "39 secondes qui en disent long sur {gene}. [À voir.|À méditer.|Partagez.]", "[Des millions de vues|Tout le monde en parle] : cette vidéo pose la question que l'on évite, {cout}.", "Je partage cette vidéo telle quelle. {gene}, {cout} : [on nous doit des comptes|il est temps d'en débattre|ouvrons les yeux].",
        "Vu cette vidéo avec {qui}. [Colère froide.|Je suis atterré.|Je suis atterrée.|Sans voix.]", "À un an des Jeux, voici ce que l'on voit de nous à l'étranger. [Triste.|À qui la faute ?|Je le dis depuis des mois.]", "Regardez cette vidéo jusqu'au bout. Puis demandez-vous qui paiera {cout}.",
    ];

    public static IReadOnlyList<string> Doubt { get; } =
    [
        "Vu cette vidéo passer {duree}. Quelqu'un connaît ce site ? [Je ne trouve aucune rédaction.|Le nom me semble étrange.|L'adresse est curieuse.]", "Vu cette vidéo. [Impressionnante|Bien montée], mais d'où sort-elle ? [Prudence.|Je demande avant de juger.|Source ?]",
        "On m'envoie cette vidéo {duree}. Je critique {cout}, mais je n'aime pas [ce montage|ces images sans date|qu'on me manipule].", "Cette vidéo anti-Jeux a été vue des millions de fois. Qui l'a produite, et pourquoi {moment} ?", "Avant de partager cette vidéo, regardez bien l'adresse du site. [Moi, je doute.|Un détail cloche.]",
        "Je n'ai pas d'avis sur les Jeux, j'en ai un sur cette vidéo : [trop belle pour être gratuite|trop rapide pour être honnête|à vérifier].", "Un journaliste peut-il vérifier cette vidéo ? {qui} y croit, moi pas encore.",
    ];
}
