namespace Concordance.Simulation.Texts;

/// <summary>The fictional outlets, their domains and their headlines. Every domain ends in <c>.example</c> (RFC 2606).</summary>
static class News
{
    /// <summary>The agency whose bot posts at full hours.</summary>
    public const string AgencyDomain = "depeche-claire.example";

    /// <summary>The outlet that is imitated: its name and handle have a capital I (U+0049).</summary>
    public const string ImitatedDomain = "info-sillage.example";

    /// <summary>The imitation: a lower-case l (U+006C) in place of the capital I.</summary>
    public const string FakeDomain = "lnfo-sillage.example";

    public const string FakeHandle = "sim_lnfoSillage_fr";

    public const string FakeName = "lnfo Sillage";

    public const string FakeVideo = "https://" + FakeDomain + "/video/boycott-39s";

    public static IReadOnlyList<string> FakeArticles { get; } =
        [.. Enumerable.Range(1, 4).Select(i => $"https://{FakeDomain}/enquete/jeux-{i}")];

    /// <summary>A clip of a speech, as the campaign shares it.</summary>
    public static string Speech(int number) => $"https://clips.example/discours-{number}";

    /// <summary>What an outlet calls itself.</summary>
    public static string NameOf(string domain) => domain switch
    {
        ImitatedDomain => "Info Sillage",
        "gazette-du-canal.example" => "Gazette du Canal",
        "radio-prisme.example" => "Radio Prisme",
        "le-quotidien-bleu.example" => "Le Quotidien Bleu",
        "sport-horizon.example" => "Sport Horizon",
        AgencyDomain => "Dépêche Claire",
        FakeDomain => FakeName,
        _ => throw new ArgumentException($"No outlet has the domain {domain}.", nameof(domain)),
    };

    /// <summary>Outlets that ordinary accounts link to, with the handle that the share button adds.</summary>
    public static IReadOnlyList<(string Domain, string Handle)> Outlets { get; } =
    [
        (ImitatedDomain, "sim_InfoSillage_fr"), ("gazette-du-canal.example", "sim_gazette_canal"), ("radio-prisme.example", "sim_radio_prisme"),
        ("le-quotidien-bleu.example", "sim_quotidien_bleu"), ("sport-horizon.example", "sim_sport_horizon"),
    ];

    /// <summary>Short, so that a repost of the agency's post keeps its link whole.</summary>
    public static IReadOnlyList<string> Headlines { get; } =
    [
        "[Chaleur|Orages|Vent] : {3-40} départements en vigilance {jour}", "{ville} : la piscine [rouvre|ferme] [après {2-9} mois de travaux|pour l'été]",
        "Jeux, {sport} : [la vente ouvre {jour}|le programme est connu|le site est prêt|il reste des places]", "Transports : [travaux|trafic ralenti|attente] sur {ligne} [tout l'été|jusqu'à {jour}]",
        "Sport : [victoire|match nul|défaite] à {ville} pour {equipe}", "Livres : {nombre} [romans|BD] à emporter [à la plage|en train]", "Un an avant les Jeux : {ville} [en chantier|s'organise|fait ses comptes]",
        "{ville} : {nombre} [rues rendues|ponts rendus|quais rendus|places rendues] aux piétons", "Santé : [les urgences|les pharmacies] de {ville} [sous tension|cherchent des bras]", "Économie : {cout} [en hausse|stable|en débat] à {ville}",
        "Insolite : {animal} dans le train pour {ville}", "Consommation : le prix de [la baguette|l'essence|la tomate] [monte|baisse] de {2-19} centimes",
        "{ville} : {12-88} % des habitants {sontpour}", "Logement : les loyers de {ville} en hausse de {2-19} %", "Portrait : {temoin} à {ville}",
        "Vacances : {2-9} routes à éviter autour de {ville} {jour}", "Météo : {meteo} sur {ville} {jour}", "Forêt : {12-900} hectares sous surveillance près de {ville}", "Culture : {200-9000} visiteurs {jour} au musée de {ville}",
        "Rail : {3-40} trains de plus entre {ville} et {ville}", "Vélo : {ville} ouvre {3-60} km de pistes", "Agriculture : récolte de melons [record|en retard|difficile] près de {ville}", "École : {ville} cherche {12-90} animateurs pour la rentrée", "Emploi : {20-900} postes à pourvoir à {ville}",
        "Justice : le procès de {ville} attendu {delai}", "Environnement : {ville} veut planter {200-9000} arbres", "Remparts de {ville} : {montant}", "Commerce : {2-40} boutiques rouvrent à {ville}",
        "Fête : {ville} attend {2-90} 000 personnes {jour}", "Sciences : {nombre} comètes visibles à {ville} {jour}", "Jeux : {12-300} volontaires de {ville} retenus en {sport}", "Jeux, hébergement : la nuit à {90-890} euros à {ville}", "Jeux : {chosejeux} en débat à {ville} {jour}", "{equipe} à {ville} {jour}, {200-4000} places gratuites",
        "Circulation : {ligne} à l'arrêt {2-9} jours", "Solidarité : {2-40} tonnes de légumes distribuées à {ville}", "Numérique : la fibre à {ville} {delai}", "Énergie : {200-4000} panneaux solaires sur les toits de {ville}", "Eau : restrictions à {ville} jusqu'au {2-28} août", "Télé : {serie} en tête {jour}", "Concours : {plat} de {ville} en finale",
        "Sondage : {12-88} % des Français {sontpour}",
    ];
}
