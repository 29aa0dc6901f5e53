namespace Concordance.Simulation.Texts;

/// <summary>
/// The campaign's texts: families of slogans about costs, crowds and security. Within a family the alternatives are near-copies of
/// each other. <c>%city%</c> is where a city goes, spelt properly or not.
/// </summary>
static class CampaignTexts
{
    public const string City = "%city%";

    public const string Hashtags = "#PARIS2024 #BOYCOTTPARIS2024";

    /// <summary>Slogans in French without a city.</summary>
    public static IReadOnlyList<string> French { get; } =
    [
        "[Les Jeux|Les JO|Ces Jeux] coûtent trop cher[ aux Français| à la France|], [boycottez|dites non|refusez] !",
        "[La sécurité|Votre sécurité] n'est pas garantie [à Paris|en France|pendant les Jeux], [restez chez vous|n'y allez pas|boycottez].",
        "[Regardez|Voyez] [l'état|la situation] de Paris [avant les Jeux|un an avant les Jeux|aujourd'hui]. [Boycott|Boycottez] !",
        "[Qui veut|Qui voudrait] voir les Jeux dans [ces rues|une ville pareille|ce désordre] ? [Pas moi|Pas nous|Personne].",
        "[Transports|Métros] bondés, [hôtels|logements] hors de prix : [les Jeux de la honte|la honte des Jeux|des Jeux pour les riches].",
        "[Ville sale|Ville chère|Ville bloquée], Jeux [ratés|manqués|gâchés]. [Ne venez pas|Ne venez pas à Paris|N'achetez pas de billets] !",
        "[Annulez|Déplacez|Retirez] les Jeux [de Paris|de la France|de Paris 2024], [il est encore temps|avant qu'il soit trop tard|maintenant].",
        "[Paris n'est pas prête|Paris n'est pas prêt|Paris n'est plus Paris], [le monde le voit|tout le monde le sait|le monde doit savoir].",
        "[Qui paiera|Qui va payer|Qui paie] [les Jeux|ces Jeux|la fête] ? [Vous|Nous|Les Français]. [Boycottez|Dites non|Refusez] !",
        "[Sept cents euros|Cinq cents euros|Un salaire] [la place|le billet|pour une finale] : [les Jeux des riches|gardez votre argent|n'achetez rien].",
        "[La Seine est sale|La Seine reste sale|L'eau de la Seine est sale], [qui veut y nager|qui va plonger|et les athlètes] ? [Boycott|Boycottez|Annulez] !",
        "[Des rats|Des ordures|Des poubelles] [partout|dans les rues|devant les hôtels], [et ils parlent de Jeux|et les Jeux dans un an|et le monde regarde] !",
        "[La police manque|Les agents manquent|Les vigiles manquent], [qui vous protégera|qui surveille|qui répond de vous] [à Paris|aux Jeux|dans les stades] ?",
        "[Des étudiants|Des locataires|Des habitants] [expulsés|chassés|déplacés] [pour les Jeux|pour la fête|pour louer plus cher]. [Honte|Boycott|Dites non] !",
        "[Le métro|Le RER|Le train] [ne marche pas|est en panne|est en grève] [aujourd'hui|toute l'année|déjà], [et pendant les Jeux|imaginez les Jeux|et dans un an] ?",
        "[Éteignez la télé|Ne regardez pas|Ne partagez rien], [n'achetez rien|ne venez pas|restez chez vous] : [des Jeux sans public|des stades vides|boycott total].",
        "[Un pays|Une France|Une ville] en [colère|feu|grève] [ne peut pas|ne doit pas|ne saura pas] [accueillir|organiser|fêter] les Jeux.",
    ];

    /// <summary>Slogans in French with a city.</summary>
    public static IReadOnlyList<string> FrenchWithCity { get; } =
    [
        "[Paris|Lille], %city%, [partout|même chose] : [les rues brûlent|le chaos|le désordre], [pas de Jeux|boycott des Jeux|non aux Jeux] !",
        "À %city% [comme à|et à] Paris, [personne ne veut|qui veut encore] [des Jeux|de ces Jeux].",
        "[Aujourd'hui|Hier] %city%, demain [les Jeux|vos Jeux] ? [Boycottez|Dites non|N'y allez pas] !",
        "[Émeutes|Incendies|Grèves] à %city% : [la France|ce pays] peut [organiser|accueillir] les Jeux ? [Non|Jamais].",
        "%city% [n'oublie pas|sait], [le monde|l'Europe] doit savoir : [boycott|boycottez] les Jeux.",
        "[Des voitures|Des vitrines|Des poubelles] [brûlées|cassées|détruites] à %city% : [et les Jeux|qui viendra|voilà la France] ?",
        "[De Paris|Du nord] à %city%, [la France|le pays|le peuple] [dit non|ne veut pas|refuse] : [boycott|pas de Jeux|annulez].",
        "%city% [en grève|bloquée|en colère], [les Jeux|la flamme|la fête] [continuent|avance|quand même] ? [Boycottez|Honte|Dites non] !",
    ];

    public static IReadOnlyList<string> English { get; } =
    [
        "[Do not|Don't] go to [Paris|France] for the Games, [it is not safe|it is too expensive|stay home].",
        "[Look at|See] Paris [one year before the Games|today]. [Boycott|Say no] !",
        "[The world|Everyone] must [boycott|refuse] [these Games|the Games in Paris], [riots|strikes|chaos] in %city% !",
        "[Who pays|Who will pay] for [these Games|the Games]? [You|The people]. [Boycott|Say no] !",
        "[Dirty river|Dirty streets|Closed metro], [expensive tickets|expensive hotels]: [Games of shame|shame on Paris|do not come].",
        "[After|Today] %city%, [tomorrow Paris|tomorrow the Games]? [Boycott|Stay home|Do not come] !",
        "[Paris is not ready|France is not ready], [move the Games|cancel the Games|boycott the Games] !",
    ];

    /// <summary>For the links to the fake outlet's articles and video.</summary>
    public static IReadOnlyList<string> Link { get; } =
    [
        "[À lire|Lisez|Il faut lire] : [ce que les médias cachent sur|la vérité sur|l'enquête sur] les Jeux [de Paris|].",
        "[Une enquête|Un média] dit [enfin|] la vérité sur [les Jeux|Paris et les Jeux]. [Partagez|Faites tourner] !",
    ];

    public static IReadOnlyList<string> Video { get; } =
    [
        "[39 secondes|Une vidéo de 39 secondes] pour comprendre [le boycott|pourquoi boycotter]. [Partagez|Faites tourner] !",
        "[Regardez|Voyez] cette vidéo [avant d'acheter un billet|avant de venir à Paris]. [Boycott|Boycottez] !",
    ];

    /// <summary>For the links to clips of speeches; nothing of a speech is quoted.</summary>
    public static IReadOnlyList<string> Speech { get; } =
    [
        "[Écoutez|Regardez] ce discours [jusqu'au bout|avec attention], [puis|et] [boycottez|dites non] !", "[Un discours|Des mots] que [la France|Paris] ne veut pas entendre. [Partagez|Faites tourner] !",
        "[Lui|Notre président] le dit [clairement|depuis longtemps]. [Boycott|Boycottez] les Jeux !",
    ];

    /// <summary>Ends of a post that vary from account to account.</summary>
    public static IReadOnlyList<string> Endings { get; } = ["", "", "", "!", "!!", "{colere}", "{colere}", "{colere}{colere}", "🇫🇷❌", "…"];

    /// <summary>A city as French spells it and as a letter-by-letter transliteration does.</summary>
    public static IReadOnlyList<(string French, string Transliterated)> Cities { get; } =
    [
        ("Bordeaux", "Bordo"), ("Montpellier", "Monpelye"), ("Marseille", "Marsel"), ("Strasbourg", "Strasburq"),
        ("Toulouse", "Tuluza"), ("Nantes", "Nant"), ("Nice", "Nitsa"), ("Grenoble", "Qrenobl"),
    ];
}
