namespace Concordance.Simulation.Texts;

static partial class Lexicon
{
    /// <summary>Moods, signs, tags, and what people say of sport and of the Games.</summary>
    static Dictionary<string, string[]> Opinions => new()
    {
        ["humeur"] =
        [
            "trop bien", "quelle galère", "franchement pas mal", "j'adore", "je suis fatigué", "je suis fatiguée", "bon courage à tous", "ça fait du bien", "rien à dire", "vivement {jour}", "on verra bien", "c'est la vie", "au top",
            "quel bonheur", "je n'en peux plus", "ça commence bien", "j'aurais dû rester couché", "j'aurais dû rester couchée", "je ne regrette rien", "à refaire", "plus jamais ça", "je m'y habitue", "tout va bien", "c'est reparti",
            "ça change", "je valide", "mitigé", "je suis aux anges", "quelle idée", "on a bien ri", "ça m'apprendra", "je vis ma meilleure vie", "c'est toujours pareil", "sans commentaire", "j'en rêvais", "il était temps", "ouf",
            "je recommande", "c'était écrit", "et dire qu'on est {jour}", "personne n'y croyait", "j'en redemande", "tant pis", "bref", "pas si mal pour un {jour}", "je n'ai pas tout compris",
        ],
        ["emoji"] =
        [
            "😂", "😅", "🙂", "😎", "☀️", "🥲", "🙃", "❤️", "👏", "🤷", "🔥", "🎉", "😴", "🙄", "💪", "😍", "🤣", "😊", "😬", "🤔", "🥰", "😭", "👀", "🙏", "✨", "🌻", "🍀", "☕", "🌊", "🤩", "😇", "🫠", "🤯", "💛", "💙", "👌", "🙈", "🍅", "🌞", "🎶",
        ],
        ["colere"] = ["😡", "❌", "🚫", "👎", "🔴", "⛔", "‼️", "⚠️"],
        ["tagvie"] = ["#vacances", "#cuisine", "#lecture", "#météo", "#photo", "#jardin", "#rando", "#chat", "#musique", "#cinéma", "#été2023", "#SNCF", "#vélo"],
        ["tagdivers"] = ["#été2023", "#juillet", "#bonjour", "#humeur", "#viequotidienne", "#petitsbonheurs", "#fatigue", "#weekend", "#lundi", "#vendredi", "#vacances", "#detoutetderien", "#bonnehumeur", "#photo"],
        ["sport"] =
        [
            "natation", "judo", "escrime", "handball", "athlétisme", "aviron", "basket", "rugby à 7", "cyclisme sur piste", "tennis de table", "volley", "gymnastique", "tir à l'arc", "badminton", "escalade", "surf", "équitation", "lutte",
            "water-polo", "canoë", "taekwondo", "boxe", "VTT", "BMX", "triathlon", "haltérophilie", "plongeon", "voile", "golf", "tennis", "football", "hockey", "skate", "beach-volley", "pentathlon",
        ],
        ["equipe"] =
        [
            "les Bleues", "les Bleus", "l'équipe de France", "nos judokas", "nos handballeuses", "nos escrimeurs", "nos nageuses", "nos rameurs", "nos basketteuses", "nos sprinteuses", "nos archers", "nos volleyeurs", "nos pongistes", "nos grimpeuses", "nos kayakistes", "nos lutteuses",
        ],
        ["cout"] =
        [
            "le budget", "la facture", "le coût", "le prix des billets", "le prix des hôtels", "le prix du ticket de métro", "la note pour la ville", "l'addition", "le prix des locations", "le devis", "la dépense publique", "le coût de la sécurité", "le prix d'une nuit d'hôtel", "la rallonge",
        ],
        ["gene"] =
        [
            "les travaux", "les rues fermées", "la foule", "les files d'attente", "les transports saturés", "les chantiers", "les contrôles partout", "le bruit", "les déviations", "les barrières", "la poussière", "les stations fermées", "les quais bondés", "les camions de chantier", "les bus déviés", "les trottoirs éventrés",
        ],
        ["tagjeux"] = ["#PARIS2024", "#JO2024", "#Paris2024", "#JOP2024", "#J365"],
        ["tagfan"] = ["#LesBleus", "#LesBleues", "#AllezLesBleues", "#PARIS2024", "#JO2024", "#TeamFrance"],
        ["avisjeux"] =
        [
            "je n'y crois pas encore", "j'ai hâte", "je reste partagé", "je reste partagée", "ça va être beau", "ça promet", "j'attends de voir", "je partirai à la campagne", "je serai devant ma télé", "ça va faire du monde", "je m'en réjouis",
            "je n'ai pas d'avis", "on en reparle {futur}", "les enfants comptent les jours", "c'est loin et c'est demain", "je me méfie", "j'espère qu'il fera moins chaud", "on verra le jour venu", "je prends mon vélo et voilà", "c'est une chance", "ça me dépasse", "je croise les doigts",
        ],
        ["chosejeux"] =
        [
            "le parcours du marathon", "l'horloge", "le relais", "le logo", "l'affiche", "la mascotte", "le village", "la cérémonie sur la Seine", "le programme", "le calendrier", "la billetterie", "le plan de transport", "le nouveau bassin", "le site d'entraînement", "la flamme", "le compte à rebours", "le stade", "la passerelle",
        ],
    };
}
