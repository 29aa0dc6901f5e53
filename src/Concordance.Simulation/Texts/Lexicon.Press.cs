namespace Concordance.Simulation.Texts;

static partial class Lexicon
{
    /// <summary>Words of articles. Authorities are all feminine and singular, so that what is said of them agrees.</summary>
    static Dictionary<string, string[]> Press => new()
    {
        ["temoin"] =
        [
            "une habitante", "un habitant", "une commerçante", "un commerçant", "une riveraine", "un riverain", "une retraitée", "un étudiant", "une mère de famille", "un père de famille", "une élue", "un élu", "un agent", "une bénévole", "un bénévole",
            "une infirmière", "le gérant d'un café", "la patronne d'un hôtel", "une vacancière", "un chauffeur", "une conductrice", "la présidente d'une association", "un ancien du quartier", "un technicien", "une ingénieure",
        ],
        ["autorite"] = ["la mairie", "la préfecture", "la région", "la métropole", "l'agglomération", "la municipalité", "la collectivité", "la direction", "l'équipe municipale", "la chambre de commerce"],
        ["incise"] = ["explique", "assure", "raconte", "confie", "résume", "sourit", "souffle", "tempère", "insiste", "précise", "reconnaît", "se souvient", "plaisante", "soupire", "ajoute", "prévient"],
        ["dire"] =
        [
            "On fait avec", "Cela ne peut pas durer", "C'est mieux que l'an dernier", "Nous attendons des actes", "Je n'avais jamais vu cela", "Il fallait commencer quelque part", "Les gens sont patients", "On nous a prévenus trop tard", "Rien n'est encore joué",
            "Le plus dur est passé", "Nous manquons de bras", "Personne ne s'y attendait", "Chacun s'organise comme il peut", "Les chiffres parlent d'eux-mêmes", "Il y a du mieux", "Je reste prudent", "Je reste prudente", "On verra à la rentrée", "Nous avons tout essayé",
            "Ce n'est pas une question d'argent", "Tout le monde y gagne", "Les enfants sont ravis", "Il faut du temps", "On a appris à se parler", "Le quartier a changé", "C'est un début", "Nous ne lâcherons rien", "La solution viendra d'ici", "Je n'y croyais plus",
            "Je n'ai pas de leçon à donner", "Les promesses, on connaît", "Il y a dix ans, c'était pire", "Mes enfants m'ont convaincu", "Mes enfants m'ont convaincue", "On nous écoute enfin", "Il a fallu frapper à toutes les portes", "Le calme est revenu",
            "Cela fait du bruit, mais c'est bon signe", "Tout dépendra du temps", "Nous aurions préféré le savoir avant", "J'y passe tous les jours", "Il suffit de demander", "Le voisinage a été formidable", "On ne peut pas plaire à tout le monde", "Cela se jouera à peu de chose",
            "Je garde tout dans un classeur", "Nous avons ri, puis nous avons compté", "Il faut le voir pour le croire", "Ma patience a des limites", "Nous étions les premiers surpris",
            "On a dormi {2-5} heures", "Mon téléphone n'a pas arrêté de sonner", "Nous sommes {3-40} à nous relayer", "Cela me coûte {20-290} euros par mois", "J'ai compté {12-400} personnes en une heure", "Revenez dans {2-9} mois", "Il reste {3-30} dossiers sur mon bureau",
        ],
        ["delai"] = ["d'ici à {2-9} semaines", "avant la fin du mois", "à la rentrée", "au printemps prochain", "dans {2-6} mois", "avant l'hiver", "dès {jour}", "au plus tard en {mois}", "courant {mois}", "sous {10-60} jours"],
        ["mois"] = ["août", "septembre", "octobre", "novembre", "janvier", "février", "mars"],
        ["montant"] = ["{12-980} 000 euros", "{2-48} millions d'euros", "{2-9},{1-9} millions d'euros"],
        ["partie"] = ["un quart", "un tiers", "la moitié", "près de {12-88} %", "environ {12-88} %", "plus de {12-80} %", "moins de {12-60} %"],
        ["hausse"] = ["en hausse de {2-39} %", "en baisse de {2-39} %", "au même niveau", "au plus haut depuis {3-20} ans", "au plus bas depuis {3-20} ans", "en nette hausse", "en léger recul", "à un niveau jamais vu"],
        ["sontpour"] = ["approuvent", "hésitent encore", "disent leur lassitude", "demandent une réunion", "se disent d'accord", "n'ont pas d'avis", "souhaitent un autre calendrier", "craignent une hausse", "veulent davantage d'information", "y voient une chance"],
        ["idee"] =
        [
            "commencer plus tôt", "fermer plus tard", "recruter {3-30} personnes", "créer un comité d'usagers", "demander l'avis des écoles", "planter {20-400} arbres", "publier les comptes", "remettre la décision à plus tard", "faire venir un médiateur", "réserver {2-9} places aux familles",
            "prévoir un abri", "changer les horaires", "tester pendant {2-9} semaines", "donner à chacun un plan à jour", "rendre le service gratuit le {jour}", "partager la note avec {ville}", "former {3-30} bénévoles", "poser {2-40} bancs", "repeindre les murs", "tout reprendre depuis le début",
        ],
        ["coin"] = ["dans le centre", "dans les faubourgs", "près de la gare", "le long du canal", "autour de la halle", "sur la rive droite", "derrière l'hôpital", "au pied des remparts", "dans la vieille ville", "à deux pas du port", "sur le plateau", "aux portes de la ville"],
    };
}
