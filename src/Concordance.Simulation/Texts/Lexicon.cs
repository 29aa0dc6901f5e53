namespace Concordance.Simulation.Texts;

/// <summary>The words that templates draw from. Cities and transport are real, everything else is generic.</summary>
static class Lexicon
{
    public static IReadOnlyDictionary<string, string[]> Words { get; } = new Dictionary<string, string[]>
    {
        ["ville"] = ["Paris", "Lyon", "Marseille", "Bordeaux", "Toulouse", "Nantes", "Lille", "Strasbourg", "Montpellier", "Nice", "Rennes", "Dijon", "Tours", "Brest", "Reims", "Caen", "Grenoble", "Metz"],
        ["villeaz"] = ["Bordo", "Marsel", "Strasburq", "Tuluza", "Monpelye", "Paris"],
        ["ligne"] = ["la ligne 4", "la ligne 6", "la ligne 9", "la ligne 12", "la ligne 13", "la ligne 14", "le RER A", "le RER B", "le RER C", "le tram 3a"],
        ["moment"] = ["ce matin", "ce midi", "cet après-midi", "ce soir", "hier soir", "tout à l'heure", "à l'instant", "depuis {2-6} jours", "pour la {2-5}e fois cette semaine"],
        ["jour"] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
        ["qui"] = ["ma sœur", "mon frère", "ma tante", "ma voisine", "mon collègue", "mon oncle", "mon amie", "mon père", "ma cheffe", "ma nièce", "ma grand-mère", "mon cousin"],
        ["plat"] = ["une ratatouille", "des crêpes", "un gratin", "une salade de tomates", "un risotto", "une tarte aux abricots", "des moules", "un clafoutis", "une quiche", "des gaufres", "un curry de légumes", "une soupe froide", "un taboulé", "une pizza maison"],
        ["lieu"] = ["au marché", "au parc", "à la plage", "à la piscine", "au boulot", "en terrasse", "à la médiathèque", "au bord du canal", "à la gare", "dans le train", "au supermarché", "sur les quais", "au ciné", "à la salle"],
        ["animal"] = ["le chat", "le chien", "la tortue du voisin", "le chaton", "un pigeon", "la chienne", "un goéland"],
        ["sport"] = ["natation", "judo", "escrime", "handball", "athlétisme", "aviron", "basket", "rugby à 7", "cyclisme sur piste", "tennis de table", "volley", "gymnastique", "tir à l'arc", "badminton", "escalade", "surf", "équitation", "lutte"],
        ["humeur"] = ["trop bien", "quelle galère", "franchement pas mal", "j'adore", "je suis fatigué", "je suis fatiguée", "bon courage à tous", "ça fait du bien", "rien à dire", "vivement {jour}", "on verra bien", "c'est la vie", "au top"],
        ["emoji"] = ["😂", "😅", "🙂", "😎", "☀️", "🥲", "🙃", "❤️", "👏", "🤷", "🔥", "🎉", "😴", "🙄", "💪", "😍"],
        ["colere"] = ["😡", "❌", "🚫", "👎", "🔴", "⛔", "‼️", "⚠️"],
        ["meteo"] = ["pluie", "soleil", "grand vent", "chaleur", "ciel gris", "orage", "brume", "belle éclaircie"],
        ["serie"] = ["un polar", "un roman de vacances", "un documentaire sur les baleines", "une série policière", "un vieux film", "une BD", "un podcast d'histoire", "un manga", "une expo photo"],
        ["cout"] = ["le budget", "la facture", "le coût", "le prix des billets", "le prix des hôtels", "le prix du ticket de métro", "la note pour la ville", "l'addition"],
        ["gene"] = ["les travaux", "les rues fermées", "la foule", "les files d'attente", "les transports saturés", "les chantiers", "les contrôles partout", "le bruit"],
        ["equipe"] = ["les Bleues", "les Bleus", "l'équipe de France", "nos judokas", "nos handballeuses", "nos escrimeurs", "nos nageuses", "nos rameurs", "nos basketteuses"],
        ["tagjeux"] = ["#PARIS2024", "#JO2024", "#Paris2024", "#JOP2024", "#J365"],
        ["tagfan"] = ["#LesBleus", "#LesBleues", "#AllezLesBleues", "#PARIS2024", "#JO2024", "#TeamFrance"],
        ["tagvie"] = ["#vacances", "#cuisine", "#lecture", "#météo", "#photo", "#jardin", "#rando", "#chat", "#musique", "#cinéma", "#été2023", "#SNCF", "#vélo"],
        ["heure"] = ["{6-11}h{10-59}", "{12-22}h{10-59}"],
        ["petit"] = ["deux", "trois", "quatre", "cinq"],
        ["nombre"] = ["deux", "trois", "quatre", "cinq", "une dizaine de", "une vingtaine de"],
        ["metier"] = ["prof", "infirmière", "infirmier", "étudiant", "étudiante", "libraire", "comptable", "développeuse", "cuisinier", "retraité", "retraitée", "photographe", "architecte", "chauffeur", "graphiste", "jardinière", "menuisier", "juriste", "ingénieure"],
        ["gout"] = ["café", "vélo", "rando", "jeux de société", "lecture", "cinéma", "jardin", "chats", "musique", "cuisine", "voyages", "trains", "photo", "course à pied", "BD", "rugby", "natation", "football", "couture", "danse"],
    };
}
