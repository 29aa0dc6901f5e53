namespace Concordance.Simulation.Texts;

sealed partial record ArticleTopic
{
    static ArticleTopic Books => new("livres",
        ["%ville% lit sur la plage", "La médiathèque de %ville% prête même des outils", "{12-90} auteurs attendus à %ville%", "Livres : la boîte de %ville% qui ne désemplit pas"],
        ["Dans la boîte à livres posée {coin}, %ville% a trouvé {jour} {serie} et {serie}.", "La médiathèque de %ville% a prêté {2-90} 000 ouvrages en {2-9} mois, un chiffre {hausse}."],
        [
            "Les lecteurs réclament surtout {serie}, {incise} {temoin}.", "{partie} des prêts sont des BD.", "Le rayon des polars occupe {12-60} mètres {coin}.", "Un atelier de reliure réunit {6-30} personnes le {jour}.", "Le festival a un budget de {montant}.", "L'auteur invité a signé {60-600} exemplaires en {2-6} heures.",
            "Les retards sont pardonnés jusqu'au {2-28} {mois}.", "Une libraire de {ville} tient un stand {coin}.", "On emprunte aussi {achat} et {achat}, pour {7-30} jours.", "{temoin} a rendu {serie} avec {3-40} ans de retard.", "Le club de lecture a rejeté {serie} par {3-20} voix.", "Les heures du conte affichent complet depuis {2-9} semaines.",
            "Un bus de la lecture relie {ville} et {ville}.", "Le fonds ancien compte {2-90} 000 pièces, dont {partie} numérisées.", "Le prix des lecteurs ira à {serie}, {incise} le jury.", "Un banc lit à voix haute quand on s'assied {coin}.",
        ]);

    static ArticleTopic Prices => new("prix",
        ["À %ville%, la baguette passe à 1,{10-50} euro", "Prix : les marchés de %ville% comptent leurs clients", "Commerce : {nombre} vitrines rouvrent à %ville%", "%ville% : le panier de l'été passé au crible"],
        ["Nous avons rempli le même panier {coin} et {coin} : à %ville%, l'écart est de {4-29} euros.", "Le prix du kilo de tomates est {hausse} à %ville%, et {temoin} le sait mieux que personne."],
        [
            "La farine est {hausse}, {incise} une boulangère {coin}.", "Le café en terrasse se paie {1-3},{10-90} euros.", "{partie} des clients comparent avant d'acheter.", "Les loyers commerciaux sont {hausse} {coin}.", "Un abricot sur {3-9} finit en confiture.", "Les melons viennent de {ville}, les pêches de {ville}.", "{temoin} n'achète plus de beurre que le {jour}.",
            "La monnaie locale circule chez {12-190} commerçants.", "{2-19} boutiques ont fermé en {2-9} ans, {2-19} ont ouvert.", "Le marché compte {30-190} étals, dont {partie} de producteurs.", "L'essence a gagné {2-19} centimes entre {jour} et {jour}.", "Un primeur donne ses invendus à {18-20} heures.", "La carte de fidélité promet {2-15} % de remise.",
            "Le poisson, lui, est {hausse}.", "{autorite} promet un tarif gelé {delai}.", "Une épicerie solidaire sert {40-400} familles {coin}.",
        ]);

    static ArticleTopic Match => new("sport",
        ["{sport} : %ville% au bout du suspense", "%ville% rêve grand en {sport}", "Tournoi de {ville} : %ville% passe", "À %ville%, un club et {100-900} enfants"],
        ["Il restait {2-9} minutes quand %ville% a pris l'avantage sur {ville}, {jour}, devant {300-9000} spectateurs.", "Le club de %ville% ({sport}) n'avait plus gagné à {ville} depuis {4-30} ans."],
        [
            "L'entraîneuse a changé {2-6} joueuses à la pause.", "Le score, {1-4} à {0-3}, ne dit pas tout.", "« {dire} », {incise} la capitaine.", "La gardienne a arrêté {4-19} tirs.", "L'arbitre a sorti {2-9} cartons.", "Le vestiaire a chanté jusqu'à {22-23} heures.", "{partie} des licenciés ont moins de {12-18} ans.", "La section {sport} ouvre {delai}.",
            "Le stade, {coin}, sera éclairé pour {montant}.", "Un car de {40-60} supporters est parti à {5-9} heures.", "La blessure du {jour} tiendra l'attaquante éloignée {2-9} semaines.", "En {sport}, {ville} reste la référence.", "Le prochain match est fixé à {jour}, {14-20} heures.", "Le maillot, dessiné par {temoin}, coûte {25-90} euros.",
            "Les bénévoles ont vendu {100-900} sandwichs.", "Le tableau place %ville% au {2-9}e rang.",
        ]);

    static ArticleTopic Beasts => new("animaux",
        ["Insolite : {animal} voyage jusqu'à %ville%", "%ville% : les hérissons ont leur passage", "Un goéland devenu la vedette de %ville%", "À %ville%, {2-9} ruches sur le toit de la mairie"],
        ["Pour arriver {coin} à %ville%, {animal} avait parcouru {12-400} km, sans un bruit.", "Depuis {2-9} semaines, {temoin} dépose chaque soir un bol d'eau {coin}, et %ville% s'en amuse."],
        [
            "Le refuge abrite {20-190} pensionnaires, un nombre {hausse}.", "Une caméra a filmé {animal} à {2-4} heures du matin.", "{animal} a {betise}, {incise} {temoin}.", "Les cigognes ont {2-5} petits {coin}.", "Un vétérinaire de {ville} passe le {jour}.", "Les hirondelles sont {hausse}, dit le comptage.", "{partie} des chats du quartier sont stérilisés.",
            "Le passage creusé sous la route mesure {4-40} mètres.", "Les canards traversent {coin}, et les bus attendent.", "La ruche a donné {8-60} kilos de miel.", "Un concours de dessin a reçu {50-500} chevaux, vaches et licornes.", "La ferme pédagogique rouvre {delai}.", "Les pêcheurs ont relâché {12-90} carpes.",
            "Un élevage de {ville} offre {2-9} moutons pour tondre la pelouse.", "La puce indiquait une adresse à {ville}.", "Les enfants l'ont appelé d'un nom de dessert, après {2-5} tours de vote.",
        ]);

    static ArticleTopic Museum => new("musee",
        ["Au musée de %ville%, la nuit est gratuite", "%ville% expose {12-190} affiches", "Un tableau retrouvé dans un grenier de %ville%", "Théâtre, danse, musique : %ville% sort ses scènes"],
        ["Le tableau dormait depuis {20-90} ans {coin} ; %ville% le montre enfin, jusqu'au {2-28} {mois}.", "Dehors, {meteo} ; dedans, la foule : {300-9000} visiteurs ont poussé {jour} les portes du musée de %ville%."],
        [
            "L'exposition réunit {40-400} pièces, dont {partie} jamais montrées.", "Le billet coûte {4-16} euros, rien le {jour}.", "La restauration a pris {2-19} mois à un atelier de {ville}.", "Un audioguide a été enregistré par {temoin}.", "La compagnie répète {coin} devant {20-90} curieux.", "Le concert de {21-22} heures a été déplacé, à cause de {2-9} gouttes.",
            "Les réserves débordent : {2-40} 000 objets, {incise} {autorite}.", "Une salle entière tourne autour d'un mot : {gout}.", "Les écoles ont réservé {12-90} visites.", "Le peintre avait vécu à {ville}, puis à {ville}.", "La fréquentation est {hausse}.", "Un mécène a donné {montant}.", "Le gardien de nuit compte {9-40} fantômes et un chat.",
            "Les danseurs, {6-30} en tout, viennent de {ville}.", "La verrière sera changée {delai}.", "Une affiche de {1921-1978} a servi de modèle au décor.",
        ]);
}
