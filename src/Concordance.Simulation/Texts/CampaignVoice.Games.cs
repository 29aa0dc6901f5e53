using Concordance.Simulation.Cast;

namespace Concordance.Simulation.Texts;

sealed partial record CampaignVoice
{
    /// <summary>Against the Games.</summary>
    public static CampaignVoice Games { get; } = new()
    {
        Hashtags = CampaignTexts.Hashtags,
        Addressed = Names.OfficialHandles,
        French = CampaignTexts.French,
        FrenchWithCity = CampaignTexts.FrenchWithCity,
        English = CampaignTexts.English,
        Link = CampaignTexts.Link,
        Articles = News.FakeArticles,
        Video = CampaignTexts.Video,
        VideoAddress = News.FakeVideo,
        Speech = CampaignTexts.Speech,
        Endings = CampaignTexts.Endings,
        Paraphrases = GamesParaphrases,
    };

    static IReadOnlyList<IReadOnlyList<string>> GamesParaphrases =>
    [
        [
            "Ces Jeux vont vider les caisses du pays.", "On paiera la fête olympique pendant trente ans.", "Des milliards partent en fumée pour deux semaines de sport.", "Qui règlera la note des Jeux ? Vos enfants.", "La France s'endette pour une cérémonie.", "Un gouffre financier, voilà ce qu'est Paris 2024.",
            "Chaque médaille coûtera un hôpital.", "Le contribuable n'a pas signé pour ça.", "Le devis olympique a encore doublé, silence radio.", "Tant d'argent jeté dans la Seine.", "Budget explosé, promesses oubliées : refusez ces Jeux.", "Vos impôts financent des tribunes vides.",
        ],
        [
            "Personne ne peut garantir votre sécurité cet été-là.", "Venir aux Jeux, c'est prendre un risque.", "La police elle-même dit qu'elle manque de monde.", "Des foules immenses et trop peu d'agents : danger.", "Protégez vos familles, regardez tout cela de loin.", "Une ville sans contrôle n'accueille pas le monde.",
            "Qui surveillera les gares, les stades, les ponts ?", "Le plan de sécurité tient sur un post-it.", "Ne mettez pas vos enfants dans ces tribunes.", "Les vigiles manquent par milliers, paraît-il.", "Votre billet ne vous protégera de rien.", "Même les athlètes demandent s'ils seront à l'abri.",
        ],
        [
            "Avez-vous vu l'état des trottoirs parisiens ?", "Ordures, rats, poussière : bienvenue aux Jeux.", "La capitale est sale et personne ne nettoie.", "Une carte postale de poubelles, voilà Paris.", "On promettait une ville propre, on marche dans les détritus.", "Les touristes se bouchent le nez.",
            "Même la mascotte fuirait devant tant de saleté.", "Les sacs s'empilent au pied des monuments.", "Le décor olympique sent mauvais.", "Des rues pareilles, c'est une honte mondiale.", "Nettoyez d'abord, invitez ensuite.", "Aucun voyageur ne mérite de dormir à côté des bennes.",
        ],
        [
            "Vous passerez vos vacances dans un métro bloqué.", "Les trains sont déjà pleins, imaginez dans un an.", "Deux heures pour rejoindre un stade, sans façon.", "Le réseau craque avant même le premier visiteur.", "Une rame sur trois reste au garage.", "Impossible de circuler, impossible de rentrer chez soi.",
            "Tout le monde à pied, voilà leur plan de transport.", "Le RER n'arrivera pas, votre épreuve commencera sans vous.", "Les usagers souffrent aujourd'hui, demain ce sera vous.", "Bouchons, grèves, pannes : le vrai triathlon.", "Le ticket de métro doublera, le service non.", "Apportez un livre, l'attente sera longue.",
        ],
        [
            "Mille euros la nuit pour une chambre sans fenêtre.", "Les hôteliers se frottent les mains, pas vous.", "Se loger pendant les Jeux coûtera un mois de salaire.", "On expulse des étudiants pour louer plus cher.", "Le canapé d'un inconnu au prix d'un palace.", "Dormez chez vous, économisez une fortune.",
            "Les loyers flambent, les habitants partent.", "Aucune famille normale ne pourra payer un tel séjour.", "Arnaque sur les locations, les plateformes laissent faire.", "Votre budget vacances ne couvre même pas l'oreiller.", "Regardez les tarifs des hôtels et riez jaune.", "Un lit superposé facturé comme une suite royale.",
        ],
        [
            "Des places à sept cents euros, et ils parlent de fête populaire.", "La billetterie est une loterie pour riches.", "J'ai vu les prix, j'ai refermé la page.", "Un salaire entier pour apercevoir une course.", "Les billets abordables ont disparu en dix minutes.", "Payer pour être assis derrière un poteau, très peu pour moi.",
            "N'achetez rien, laissez les gradins déserts.", "Gardez votre argent, la télévision suffit.", "Qui peut s'offrir une finale ? Pas les ouvriers.", "Le sport appartient au peuple, pas aux loges.", "Revendez vos places avant qu'elles ne valent rien.", "Un panier à quatre chiffres pour une famille de supporters.",
        ],
        [
            "On demande à des champions de nager dans un égout.", "La Seine reste interdite à la baignade, cherchez pourquoi.", "Boire la tasse là-dedans, c'est finir aux urgences.", "L'eau du fleuve est brune, les affiches sont bleues.", "Chaque orage renvoie les eaux usées au centre-ville.", "Un milliard dépensé et toujours des bactéries.",
            "Aucun ministre n'a encore plongé, curieux.", "Les nageurs méritent une piscine, pas un cloaque.", "Tests annulés, analyses cachées : tout est clair sauf l'eau.", "Le marathon nautique finira à l'hôpital.", "Propre dans un an ? On nous le jure depuis 1990.", "Même les poissons ont quitté la capitale.",
        ],
        [
            "Il est encore temps de confier les Jeux à un autre pays.", "Retirez l'organisation à la France, vite.", "Une autre ville ferait mieux, n'importe laquelle.", "Le comité doit reconnaître son erreur et déplacer l'événement.", "Reportez tout, plus rien n'est prêt.", "Annuler coûterait moins que continuer.",
            "Rendez la flamme, vous n'en êtes pas dignes.", "Signez la pétition pour des Jeux ailleurs.", "Que le monde choisisse une capitale sérieuse.", "Stoppez cette folie avant le premier coup de sifflet.", "Aucun chantier ne sera livré, arrêtez les frais.", "Londres, Rome, Madrid : tout sauf ça.",
        ],
        [
            "Restez chez vous l'été prochain, croyez-moi.", "Ne réservez aucun vol pour cette période.", "Amis étrangers, changez de destination.", "Partez à la montagne, fuyez ce cirque.", "Dites à vos proches de ne pas faire le voyage.", "Je n'irai pas et je ne suis pas seul.",
            "Boudez la fête, ils comprendront.", "Le meilleur siège, c'est votre salon.", "Des stades vides parleront plus fort que nous.", "Éteignez même la télévision ce soir-là.", "Un touriste averti passera son chemin.", "Laissez-les courir sans public.",
        ],
        [
            "Le monde entier regarde ce pays brûler.", "Des voitures en feu, et l'on prépare un défilé.", "La rue gronde, le pouvoir gonfle des ballons.", "Comment fêter le sport au milieu des gaz ?", "Vitrines brisées hier, anneaux olympiques demain.", "Chaque soir une émeute, chaque matin une affiche.",
            "Un peuple en colère n'applaudit pas.", "Voilà les images que l'on ne montrera pas à la cérémonie.", "Ici le chaos est une discipline reconnue.", "Calmez d'abord vos banlieues, parlez de médailles après.", "La France donne des leçons et perd ses rues.", "Nuits blanches, nuits rouges : qui voudrait y courir ?",
        ],
    ];
}
