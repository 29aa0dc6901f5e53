namespace Concordance.Simulation.Texts;

sealed partial record CampaignVoice
{
    /// <summary>An unrelated campaign of the same days, against a made-up mineral water. It points to no country.</summary>
    public static CampaignVoice Water { get; } = new()
    {
        Hashtags = "#LACBLEU #STOPLACBLEU",
        French =
        [
            "[Lac Bleu|L'eau Lac Bleu|Cette eau] [coûte trop cher|est hors de prix|se moque de nous], [boycottez|reposez-la|laissez-la en rayon] !", "[Qui contrôle|Qui vérifie|Qui surveille] {eaupb} de Lac Bleu ? [Personne|Silence|Aucune réponse].",
            "[Regardez|Lisez|Vérifiez] [bien l'étiquette|les petites lignes|le dos de la bouteille] de Lac Bleu. [Stop|Assez|Boycott] !", "Lac Bleu [vide|assèche|pompe] [notre nappe|nos sources|la vallée], [stop|dites non|refusez] !",
            "{2-9} [bouteilles sur dix|packs sur dix] de Lac Bleu [finissent dans la nature|finissent en mer|ne sont pas recyclées]. [Stop|Honte à eux|Boycott].", "[L'eau du robinet|Une carafe|La fontaine] [suffit|vaut mieux|coûte cent fois moins], [oubliez Lac Bleu|laissez Lac Bleu|stop Lac Bleu].",
            "[Le goût|L'odeur|La couleur] de Lac Bleu a [changé|tourné|empiré], [et personne n'explique|et la marque se tait|demandez-leur pourquoi].", "[Les marges|Les profits|Les dividendes] [explosent|montent|débordent], {eaupb} [trinque|baisse|inquiète] : [boycottez|stop à] Lac Bleu !",
            "[Je jette|J'arrête|Je boycotte] Lac Bleu [dès aujourd'hui|pour de bon|en famille]. [Et vous|Faites pareil|Suivez-nous] !", "[Supermarchés|Restaurants|Cantines], [retirez|refusez|renvoyez] Lac Bleu [de vos rayons|de vos tables|cette semaine] !",
            "[La pub|La vidéo|Le logo] de Lac Bleu [ment|nous endort|fait rêver], {eaupb} [non|beaucoup moins|raconte autre chose].", "[Un lac bleu|Une source pure|Une montagne] sur l'étiquette, [une usine|un camion|un puits à sec] derrière. [Stop|Boycott|Assez] !",
            "[Riverains|Agriculteurs|Pêcheurs] en colère, Lac Bleu [continue|pompe toujours|ne répond pas]. [Soutenez-les|Boycottez|Stop].", "[Plastique|Camions|Forages] : [la vraie recette|le vrai prix|le secret] de Lac Bleu. [Dites non|Boycottez|Partagez] !",
            "[Pas une bouteille|Pas un pack|Pas un euro] de plus pour Lac Bleu [tant que|aussi longtemps que] {eaupb} [pose question|reste un mystère].", "[Marque|Empire|Géant] Lac Bleu : [on paie l'eau|on paie l'image|on paie la pub], [pas la source|pas la qualité|et rien d'autre].",
        ],
        FrenchWithCity =
        [
            "À %city% [comme ailleurs|aussi], [laissez|reposez] Lac Bleu [en rayon|sur l'étagère] !", "%city% [dit non|dit stop|n'en veut plus] : Lac Bleu [dehors|c'est fini|boycott] !", "[Hier|Aujourd'hui] %city%, [demain partout|demain tout le pays] : stop Lac Bleu !",
            "[Magasins|Terrasses|Marchés] de %city%, [refusez|retirez] Lac Bleu !",
        ],
        English =
        [
            "[Put Lac Bleu back|Leave Lac Bleu] on the shelf, [tap water is fine|it is overpriced|say no].", "[Who checks|Who controls] the source of Lac Bleu? [Nobody|No answer].", "[Stop|Boycott] Lac Bleu, [it drains the valley|it drowns us in plastic|it costs a fortune] !", "[The label|The ad] shows a lake, [the truth is a factory|the lake is gone].",
        ],
        Link =
        [
            "[À lire|Lisez|Il faut lire] : [l'enquête sur|ce que cache|le dossier] Lac Bleu.", "[Un document|Une enquête] [montre|révèle] {eaupb} de Lac Bleu. [Partagez|Faites tourner] !",
        ],
        Articles = ["https://source-libre.example/dossier/lac-1", "https://source-libre.example/dossier/lac-2", "https://source-libre.example/dossier/lac-3"],
        Video =
        [
            "[Regardez|Voyez] [d'où vient|ce qu'il y a derrière] Lac Bleu. [Partagez|Faites tourner] !", "[Une minute|{45-59} secondes] pour ne plus acheter Lac Bleu. [Partagez|Regardez] !",
        ],
        VideoAddress = "https://source-libre.example/video/lac-bleu",
        Endings = ["", "", "", "!", "!!", "{colere}", "{colere}", "💧❌", "💧", "…"],
        Paraphrases = WaterParaphrases,
    };

    static IReadOnlyList<IReadOnlyList<string>> WaterParaphrases =>
    [
        [
            "Un euro le litre pour de l'eau, Lac Bleu exagère.", "Le prix de cette bouteille a doublé en deux ans.", "Votre robinet vous coûte cent fois moins que Lac Bleu.", "On vous facture une étiquette, pas une source.", "Qui accepte encore de payer si cher pour boire ?", "Comparez les tarifs, vous reposerez le pack.",
            "La marque bleue vide les porte-monnaie.", "À ce tarif, autant commander du vin.", "Nos grands-parents buvaient gratuitement, nous payons une fortune.", "Le luxe, c'est devenu un verre d'eau.", "Faites vos comptes à la fin du mois et arrêtez Lac Bleu.", "Encore une hausse en rayon, sans un mot d'explication.",
        ],
        [
            "La nappe baisse et les pompes de Lac Bleu tournent.", "Toute une vallée manque d'eau pour remplir des bouteilles.", "Les puits des voisins sont à sec.", "On arrose moins les champs, on embouteille davantage.", "Cette source appartient aux habitants, pas aux actionnaires.", "Demandez aux paysans ce qu'ils pensent de l'usine.",
            "Le ruisseau a disparu derrière les hangars.", "Pendant la sécheresse, le forage continue jour et nuit.", "Ils puisent, nous rationnons.", "Un lac bleu sur le papier, de la terre craquelée dehors.", "Personne n'a voté pour assécher ce coin de montagne.", "Laissez les rivières couler, fermez les vannes de la marque.",
        ],
        [
            "Chaque bouteille vide finit quelque part, souvent dans un fossé.", "Nos plages sont couvertes de bouchons bleus.", "Du plastique par tonnes pour transporter ce que donne un tuyau.", "Le recyclage promis par Lac Bleu reste un dessin.", "Ramassez cinq déchets, trois portent leur logo.", "On boit deux minutes, on pollue quatre siècles.",
            "La mer n'a pas demandé tous ces emballages.", "Une gourde suffit, essayez une semaine.", "Ils parlent de nature et fabriquent des ordures.", "Refusez le pack, épargnez une poubelle.", "Les tortues ne lisent pas les slogans verts.", "Moins de Lac Bleu, moins de sacs jaunes qui débordent.",
        ],
        [
            "Le goût a changé, tout le monde le remarque.", "Hier elle était fade, aujourd'hui elle sent la cave.", "Ma bouteille avait une drôle de couleur.", "Depuis juin, je lui trouve un arrière-goût de métal.", "Ouvrez, respirez, refermez : voilà mon test.", "Les enfants refusent d'en boire, ils ont raison.",
            "Faites goûter à l'aveugle, Lac Bleu finit dernière.", "Autrefois cette eau était douce, que s'est-il passé ?", "Une odeur de piscine au petit-déjeuner, non merci.", "Même le café devient mauvais avec ça.", "La marque assure que rien n'a bougé, nos papilles disent autre chose.", "J'ai vidé six litres dans l'évier.",
        ],
        [
            "Qui contrôle vraiment ce qui sort de cette usine ?", "Aucune analyse récente n'est publiée, étrange.", "Les inspecteurs annoncent leur visite, pratique.", "Montrez les résultats ou retirez la bouteille.", "Un simple numéro vert pour répondre à dix mille questions.", "Le dossier sanitaire de Lac Bleu dort dans un tiroir.",
            "On nous demande une confiance aveugle.", "Transparence sur l'étiquette, brouillard dans les bureaux.", "Où sont les rapports promis au printemps ?", "Une eau pure n'aurait rien à cacher.", "Les journalistes attendent une réponse, nous aussi.", "Sans chiffres, pas de client.",
        ],
        [
            "Laissez ces packs où ils sont, en rayon.", "Passez devant sans vous arrêter.", "Aujourd'hui mon caddie ne contient aucune Lac Bleu.", "Choisissez n'importe quelle autre marque.", "Une semaine sans acheter, et ils écouteront.", "Mon quartier n'en commande plus.",
            "Dites au patron du café que vous voulez une carafe.", "Boycotter une bouteille, rien de plus facile.", "Votre ticket de caisse est un bulletin de vote.", "Rapportez-la au magasin, demandez un remboursement.", "Le consommateur a le dernier mot.", "Ensemble nous pouvons vider leurs commandes.",
        ],
        [
            "Cette publicité montre une montagne que la marque n'a jamais vue.", "Un acteur sourit, une cascade coule, tout est faux.", "Le bleu du lac vient d'un logiciel.", "Ils dépensent plus en affiches qu'en analyses.", "On achète un rêve et on boit du marketing.", "Le film fait pleurer, la facture aussi.",
            "Derrière le décor, des camions et du béton.", "Jolie chanson, mauvaise conscience.", "Aucun oiseau ne niche près de leurs cuves.", "Sur l'image une biche, sur place un parking.", "Nous voulons des preuves, pas des spots.", "Leur slogan parle de pureté, cherchez l'erreur.",
        ],
        [
            "Les bénéfices de Lac Bleu battent des records.", "Actionnaires heureux, villages assoiffés.", "La direction s'augmente, la qualité recule.", "Combien gagne leur patron par gorgée ?", "Un bien commun transformé en machine à dividendes.", "L'argent coule mieux que la source.",
            "Pas un centime reversé aux communes voisines.", "Ils privatisent la pluie et la revendent au litre.", "Derrière chaque bouteille, un tableau de profits.", "Les salariés touchent le minimum, les cadres trinquent.", "Notre soif enrichit quelques familles.", "Voilà une fortune bâtie sur un tuyau.",
        ],
        [
            "Trente camions traversent le village chaque matin.", "Le bruit des moteurs commence à quatre heures.", "Transporter de l'eau par la route, quelle absurdité.", "Nos enfants respirent le gazole de leur livraison.", "Cette bouteille a voyagé plus que moi.", "La route est défoncée, qui répare ?",
            "Mille kilomètres pour un verre, le climat dit merci.", "Les riverains comptent les poids lourds au lieu des moutons.", "Une eau locale existe partout, sans remorque.", "Plus de trains, moins de semi-remorques, demandait le maire.", "Les vitres tremblent à chaque passage.", "Lac Bleu roule, la planète chauffe.",
        ],
        [
            "Les cantines devraient renoncer à cette marque.", "Ma commune a remis des fontaines, bravo.", "Restaurateurs, proposez une carafe à vos clients.", "Aucune école n'a besoin de bouteilles.", "Les hôpitaux pourraient montrer l'exemple.", "Écrivez à votre mairie, demandez la fin du contrat.",
            "Un festival sans Lac Bleu, c'est possible, je l'ai vu.", "Au bureau nous avons dit non au distributeur.", "Les clubs de sport passent à la gourde.", "Chaque salle des fêtes a pourtant un robinet.", "Le train vend encore ces packs, signalez-le.", "Soutenez les commerçants qui la retirent.",
        ],
    ];
}
