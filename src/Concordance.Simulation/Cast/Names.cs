namespace Concordance.Simulation.Cast;

/// <summary>Parts of names. First names with an initial only: no full name that somebody bears.</summary>
static class Names
{
    public static IReadOnlyList<string> French { get; } =
    [
        "Camille", "Julie", "Thomas", "Léa", "Hugo", "Manon", "Lucas", "Chloé", "Nathan", "Inès", "Théo", "Sarah", "Maxime", "Emma", "Antoine", "Jade",
        "Clément", "Louise", "Alexis", "Zoé", "Romain", "Alice", "Quentin", "Lola", "Bastien", "Marion", "Florian", "Pauline", "Kevin", "Sophie", "Yanis", "Nina",
        "Mehdi", "Élise", "Karim", "Margaux", "Rayan", "Anaïs", "Samuel", "Fatou", "Arthur", "Amina", "Victor", "Charlotte", "Moussa", "Claire", "Adrien", "Noémie",
        "Mathilde", "Guillaume", "Océane", "Jérémy", "Laura", "Benjamin", "Mélanie", "Sofiane", "Justine", "Valentin", "Aurélie", "Ibrahima", "Céline", "Damien", "Élodie", "Gabriel", "Marine", "Rémi", "Audrey", "Simon", "Estelle", "Loïc", "Nadia", "Tristan",
        "Rose", "Baptiste", "Salomé", "Corentin", "Aïcha", "Dylan", "Agathe", "Gaël", "Lina", "Étienne", "Myriam", "Sacha", "Coralie", "Bilal", "Solène", "Fabien", "Awa", "Raphaël", "Juliette", "Mickaël", "Clara", "Tanguy", "Leïla", "Nicolas",
    ];

    /// <summary>The French first names with what a handle makes of them.</summary>
    public static IReadOnlyList<GivenName> Given { get; } = [.. French.Select(name => new GivenName(name, Handles.Plain(name)))];

    public static IReadOnlyList<string> AzerbaijaniPlain { get; } =
        ["Aysel", "Leyla", "Nigar", "Elçin", "Orxan", "Tural", "Kamran", "Günel", "Vüsal", "Anar", "Elnur", "Samir", "Aynur", "Rauf", "Murad", "Aytac", "Toğrul"];

    public static IReadOnlyList<string> AzerbaijaniWithSchwa { get; } =
        ["Gülnarə", "Səbinə", "Ülviyyə", "Rəşad", "Fərid", "Nərmin", "Pərvin", "Əli", "Məryəm", "Şəbnəm", "Ləman", "Fəxri", "Həsən", "Aidə"];

    /// <summary>Second parts of handles.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        "duvelo", "ducanal", "auxpommes", "enville", "delaplage", "surseine", "dumarche", "ausoleil", "danslemetro", "duquartier", "lelecteur", "lacurieuse", "dunord", "dusud",
        "ducoin", "enterrasse", "auboulot", "dujardin", "delagare", "surlequai", "auxcerises", "etlechien", "alamontagne", "enchaussettes", "dulundi", "dimanche", "sousleciel", "desbois", "nantaise", "basque", "auvergnate", "toulousain", "enforet", "pastis", "tricote", "bricole", "voyage", "randonne",
        "etlechat", "auxfraises", "montagne", "bretonne", "lyonnais", "photos", "reveuse", "matinal", "duballon", "cuisine", "tranquille", "enbalade", "duprintemps", "alouest",
    ];

    /// <summary>Clients of the made-up platform and how many in a hundred use each.</summary>
    public static IReadOnlyList<(string Name, int Weight)> CommonClients { get; } =
        [("Sim for Android", 44), ("Sim for iPhone", 38), ("Sim Web App", 15), ("Sim for iPad", 3)];

    public static IReadOnlyList<string> RareClients { get; } = ["PostPanel Web App", "FlowDesk Web App", "Q-Planner Web App"];

    public static IReadOnlyList<string> AzerbaijaniPlaces { get; } =
        ["Azərbaycan", "Bakı", "Baku, Azerbaijan", "Azerbaijan", "Bakı, Azərbaycan", "Gəncə", "Sumqayıt", "Baku", "Azerbaïdjan", "Şəki, Azərbaycan"];

    public static IReadOnlyList<string> FrenchPlaces { get; } =
    [
        "Paris", "Paris, France", "Île-de-France", "Lyon", "Marseille", "Toulouse", "Bordeaux", "Nantes", "Lille", "Rennes", "Strasbourg", "Montpellier", "Nice", "France",
        "Saint-Denis", "Bretagne", "Paris 11e", "Grenoble", "Rouen", "Brest", "Tours", "Dijon", "Reims", "Le Havre", "Angers", "Pau", "Paris 🇫🇷", "Normandie",
    ];

    public static IReadOnlyList<string> OtherPlaces { get; } =
        ["Bruxelles", "Genève", "Montréal", "London", "Berlin", "Dakar", "Tunis", "quelque part", "dans le train", "Terre", "Casablanca", "Lausanne", "ici et là", "Madrid", "🌍"];

    public static IReadOnlyList<string> OfficialHandles { get; } = ["sim_jeux_officiel", "sim_ville_officielle", "sim_comite_sportif"];
}
