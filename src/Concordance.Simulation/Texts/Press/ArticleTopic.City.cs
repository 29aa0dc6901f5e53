namespace Concordance.Simulation.Texts;

sealed partial record ArticleTopic
{
    static ArticleTopic Heat => new("chaleur",
        ["Chaleur : %ville% cherche l'ombre", "{30-39} degrés à %ville%, comment la ville tient", "Canicule : {nombre} parcs ouverts la nuit à %ville%", "À %ville%, la fraîcheur se mérite"],
        ["Il faisait {30-39} degrés {jour} à {heure} {coin}, et %ville% cherchait l'ombre.", "Volets clos, brumisateurs, horaires décalés : %ville% vit au rythme du thermomètre depuis {3-12} jours."],
        [
            "Les fontaines ont coulé {5-20} heures par jour, {incise} {autorite}.", "{12-60} salles fraîches ont ouvert {coin} et {coin}.", "Dans les écoles, {partie} des classes n'ont pas de store.", "Le thermomètre a perdu {2-9} degrés dans la nuit de {jour}.",
            "{temoin} arrose à {5-6} heures du matin, avant le soleil.", "Les maraîchers livrent {2-4} heures plus tôt et perdent {partie} des salades.", "Un arbre adulte rafraîchit une place de {2-6} degrés, rappelle une étude menée à {ville}.", "Sur le bitume, la mesure a donné {45-62} degrés {jour} à {14-17} heures.",
            "La piscine a refusé {40-400} personnes {jour}.", "Les pompiers ont répondu à {12-90} appels liés à la chaleur.", "Des draps mouillés pendent aux fenêtres {coin}.", "Le marché de {jour} ferme désormais à {11-12} heures.", "Les ventilateurs sont {hausse}, {incise} une vendeuse {coin}.",
            "{autorite} veut peindre en blanc {2-30} toits {delai}.", "Les cars climatisés relient {ville} toutes les {20-60} minutes.", "Une carte des {12-80} points d'eau est affichée {coin}.",
        ]);

    static ArticleTopic Transport => new("transports",
        ["%ville% : {ligne}, la colère des usagers", "Transports : un été de travaux à %ville%", "Bus, trams, vélos : %ville% revoit ses trajets", "{5-55} minutes de retard : enquête sur un quai de %ville%"],
        ["Le quai est plein, le panneau muet : {jour} à {heure}, {temoin} attendait depuis {12-55} minutes.", "À %ville%, {partie} des voyageurs changent de trajet cet été, à cause de travaux estimés à {montant}."],
        [
            "La ponctualité est {hausse}, {incise} {autorite}.", "{2-9} stations resteront fermées {coin} jusqu'en {mois}.", "Un bus de remplacement passe toutes les {8-30} minutes, en principe.", "Les conducteurs seraient {12-90} de moins qu'en {2018-2021}.", "La clim fonctionne dans {partie} des rames.",
            "{temoin} a repris son vélo : {3-18} km matin et soir.", "Le prix de l'abonnement est {hausse}.", "Un passager sur {3-9} dit avoir manqué une correspondance ce mois-ci.", "Les rails posés en {1958-1999} seront changés de nuit, entre {22-23} heures et {4-5} heures.", "Le TER vers {ville} gagne {2-14} minutes, celui vers {ville} en perd {2-14}.",
            "Une appli annonce l'affluence, fiable {2-9} fois sur dix selon {temoin}.", "Le parking relais compte {80-900} places, dont {partie} vides {jour}.", "Les poussettes et les fauteuils n'ont que {2-9} ascenseurs {coin}.", "Les taxis réclament une file à part {coin}.", "La voie cyclable vers {ville} sera longue de {3-40} km.",
            "Les annonces sonores ont été réécrites par {3-12} usagers.",
        ]);

    static ArticleTopic Works => new("jeux",
        ["Un an avant les Jeux, %ville% fait ses comptes", "Jeux : à %ville%, le chantier avance", "Billets, hôtels, transports : les Jeux vus de %ville%", "%ville% attend la finale en {sport}"],
        ["À un an des Jeux, %ville% prépare l'accueil de délégations en {sport}, pour {montant}.", "Les grues sont encore là, mais {autorite} l'assure : à %ville%, le site sera livré {delai}."],
        [
            "Le gymnase rénové pourra recevoir {200-4000} spectateurs en {sport}.", "{partie} des billets en {sport} ont trouvé preneur.", "Les hôtels affichent {90-590} euros la nuit, un tarif {hausse}.", "{12-300} bénévoles de %ville% ont été retenus.", "Le chantier emploie {40-600} ouvriers, dont {partie} du département.",
            "Une équipe de {ville} s'entraînera {coin} dès {mois}.", "La flamme passera {coin}, sur {2-9} km.", "Les riverains demandent que le bruit cesse avant {20-22} heures le {jour}.", "Le parcours sera fermé aux voitures pendant {2-19} jours.", "{autorite} a commandé {20-400} drapeaux et {2-40} toilettes.",
            "Les clubs espèrent {20-300} licenciés de plus en {sport}.", "Les écoliers ont voté : d'abord {sport}, ensuite {sport}.", "Le camping prévoit {30-300} emplacements de plus.", "La facture finale dépendra de l'état des sols, {incise} {autorite}.", "Un prêt de {montant} court sur {8-25} ans.", "Des athlètes en {sport} ont visité les lieux {jour}.",
        ]);

    static ArticleTopic Pool => new("piscine",
        ["%ville% : la piscine rouvre, les lignes d'eau aussi", "Apprendre à nager à %ville%, un combat", "Baignade : {nombre} sites surveillés près de %ville%", "Le bassin de %ville% fête ses {40-90} ans"],
        ["Après {3-26} mois de travaux, le grand bassin de %ville% a accueilli {jour} ses premiers nageurs.", "L'eau est à {24-28} degrés et la file d'attente à {12-70} minutes : %ville% a retrouvé sa piscine."],
        [
            "Le carrelage de {1932-1978} a été gardé, le reste change.", "{partie} des élèves de sixième ne savent pas nager {25-50} mètres.", "Il manque {2-14} maîtres-nageurs {coin}.", "L'entrée coûte {2-7} euros, un prix {hausse}.", "Le chauffage sera assuré par {20-400} panneaux sur le toit.",
            "{temoin} vient chaque {jour} à {7-8} heures, {20-60} longueurs, pas une de moins.", "Le plongeoir de {3-10} mètres reste fermé {delai}.", "Le club vise {3-12} médailles régionales.", "Un créneau est réservé aux aînés le {jour}.", "L'eau perdue par les fuites représentait {partie} du total.",
            "Les casiers fonctionnent à l'aide de {2-9} touches.", "La pataugeoire ouvrira {delai}.", "Un lac voisin, du côté de {ville}, sera surveillé jusqu'à {18-20} heures.", "Le chantier a coûté {montant}, soit {12-60} % de plus que prévu.", "Les bonnets oubliés remplissent {2-9} cartons.", "Des cours du soir attirent {30-200} adultes {coin}.",
        ]);

    static ArticleTopic Health => new("sante",
        ["Santé : %ville% cherche médecins", "Urgences de %ville% : l'été de tous les plannings", "À %ville%, une pharmacie ouverte {20-24} heures", "Soigner sans attendre : le pari de %ville%"],
        ["À %ville%, il faut {12-90} jours pour voir un généraliste, {3-9} mois pour un spécialiste.", "Le couloir est calme à {6-7} heures, plein à {9-11} : {jour} ordinaire aux urgences de %ville%."],
        [
            "{2-9} médecins partiront à la retraite {delai}.", "Le délai moyen est {hausse}, {incise} {autorite}.", "Une maison de santé doit ouvrir {coin}, avec {4-20} soignants.", "{partie} des lits du {2-6}e étage sont fermés l'été.", "Un car équipé sillonne {12-60} villages entre %ville% et {ville}.",
            "{temoin} a fait {30-180} km pour une consultation.", "La téléconsultation représente {partie} des rendez-vous {coin}.", "Les internes logent dans {12-60} studios prêtés.", "La pharmacie de garde a servi {90-700} clients {jour}.", "Le don du sang a réuni {40-300} volontaires.", "{autorite} offre {montant} d'aide à l'installation.",
            "Les kinés ont une liste de {20-200} noms.", "Un dentiste de {ville} vient le {jour}.", "Le standard reçoit {200-1900} appels par jour.", "Les infirmières demandent {2-9} postes de plus.", "Une appli de la taille d'un carnet remplace {3-9} formulaires.",
        ]);
}
