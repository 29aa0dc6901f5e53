namespace Concordance.Simulation.Texts;

static partial class Lexicon
{
    /// <summary>People, places, food and things. No city begins with a vowel or an article, so that « de » and « à » fit all.</summary>
    static Dictionary<string, string[]> Daily => new()
    {
        ["ville"] =
        [
            "Paris", "Lyon", "Marseille", "Bordeaux", "Toulouse", "Nantes", "Lille", "Strasbourg", "Montpellier", "Nice", "Rennes", "Dijon", "Tours", "Brest", "Reims", "Caen", "Grenoble", "Metz",
            "Rouen", "Nancy", "Limoges", "Poitiers", "Perpignan", "Besançon", "Mulhouse", "Vannes", "Quimper", "Lorient", "Bayonne", "Pau", "Biarritz", "Toulon", "Cannes", "Valence", "Colmar", "Troyes",
            "Chartres", "Bourges", "Nevers", "Niort", "Saintes", "Royan", "Dieppe", "Calais", "Dunkerque", "Valenciennes", "Saint-Malo", "Saint-Brieuc", "Saint-Étienne", "Clermont-Ferrand", "Chambéry",
            "Nîmes", "Béziers", "Narbonne", "Sète", "Carcassonne", "Montauban", "Tarbes", "Périgueux", "Vichy", "Roanne", "Menton", "Bastia", "Cahors", "Blois", "Saumur",
        ],
        ["ligne"] =
        [
            "la ligne 1", "la ligne 2", "la ligne 3", "la ligne 4", "la ligne 5", "la ligne 6", "la ligne 7", "la ligne 8", "la ligne 9", "la ligne 10", "la ligne 11", "la ligne 12", "la ligne 13", "la ligne 14",
            "le RER A", "le RER B", "le RER C", "le RER D", "le RER E", "le tram 3a", "le tram 2", "le bus {20-96}", "le bus {100-390}", "le car de {heure}", "le TER de {heure}", "le train de {heure}",
        ],
        ["qui"] =
        [
            "ma sœur", "mon frère", "ma tante", "ma voisine", "mon voisin", "mon collègue", "ma collègue", "mon oncle", "mon amie", "mon père", "ma mère", "ma cheffe", "mon chef", "ma nièce", "mon neveu", "ma grand-mère",
            "mon grand-père", "mon cousin", "ma cousine", "mon coloc", "ma coloc", "ma belle-mère", "mon beau-père", "mon beau-frère", "ma belle-sœur", "mon fils", "ma fille", "ma meilleure amie", "mon meilleur ami",
            "la gardienne", "la voisine du dessus", "la stagiaire", "mon filleul", "ma marraine", "mon parrain", "la fleuriste", "mon dentiste", "ma dentiste", "mon facteur", "mon prof de yoga", "la boulangère", "ma vieille amie", "mon ancien prof",
        ],
        ["plat"] =
        [
            "une ratatouille", "des crêpes", "un gratin", "une salade de tomates", "un risotto", "une tarte aux abricots", "des moules", "un clafoutis", "une quiche", "des gaufres", "un curry de légumes", "une soupe froide",
            "un taboulé", "une pizza maison", "un couscous", "des lasagnes", "une omelette aux herbes", "un gaspacho", "des boulettes", "une salade niçoise", "un cake aux olives", "une tarte à la tomate", "des beignets de courgette",
            "un poulet rôti", "une piperade", "des galettes", "un flan", "une mousse au chocolat", "un far breton", "des madeleines", "un tajine", "une tarte au citron", "des pâtes au pesto", "un poke bowl", "des falafels", "une salade de lentilles",
            "un pain aux noix", "des cookies", "une soupe au pistou", "un tian de légumes", "des sardines grillées", "une fougasse", "un houmous", "des nems", "une panna cotta", "un crumble aux pêches", "des raviolis", "une brandade", "un aïoli", "des cannelés",
        ],
        ["lieu"] =
        [
            "au marché", "au parc", "à la plage", "à la piscine", "au boulot", "en terrasse", "à la médiathèque", "au bord du canal", "à la gare", "dans le train", "au supermarché", "sur les quais", "au ciné", "à la salle",
            "à la poste", "à la boulangerie", "dans le bus", "au square", "au camping", "à la pharmacie", "dans la salle d'attente", "au vide-grenier", "au musée", "sur le balcon", "au jardin partagé", "chez le coiffeur", "à la laverie",
            "dans l'ascenseur", "au port", "au bord du lac", "en forêt", "au café du coin", "à la librairie", "dans le tram", "sur l'aire d'autoroute", "au gymnase", "à la mairie", "à la cantine", "dans la cour", "à la fête foraine",
        ],
        ["animal"] = ["le chat", "le chien", "la tortue du voisin", "le chaton", "un pigeon", "la chienne", "un goéland", "le lapin", "le chat de la voisine", "un écureuil", "la chatte", "le hamster", "une pie", "le perroquet du voisin", "le labrador du quatrième", "un hérisson"],
        ["betise"] =
        [
            "volé {plat}", "dormi sur mon clavier", "mangé mes plantes", "réveillé tout l'immeuble à {heure}", "renversé mon café", "caché une chaussette", "traversé le salon en courant", "posé une patte sur {plat}", "fait peur à {qui}",
            "élu domicile dans mon sac", "fixé le mur pendant {2-40} minutes", "répondu à {qui} en visio", "ouvert un placard", "fait tomber {2-9} livres", "mâchouillé mon chargeur", "squatté ma chaise",
        ],
        ["achat"] =
        [
            "une lampe", "un vélo d'enfant", "{3-30} BD", "une machine à écrire", "un fauteuil", "une cafetière", "un vase", "une valise", "un appareil photo", "{2-9} assiettes", "un moulin à café", "un miroir", "une table basse", "un puzzle",
            "une guitare", "un hamac", "un manteau", "{2-12} vinyles", "une raquette", "un parasol", "une théière", "un globe", "une glacière", "un tabouret", "un jeu de cartes", "une nappe", "un tapis", "un sac à dos", "une boussole", "un grille-pain",
        ],
        ["oubli"] =
        [
            "mes clés", "mon parapluie", "une chaussette", "mon badge", "mes lunettes", "mon chargeur", "ma gourde", "mon livre", "mes écouteurs", "ma carte de transport", "mon chapeau", "ma liste de courses", "mon ticket", "ma serviette",
            "mon casque", "ma patience", "mes sandales", "mon stylo préféré", "ma crème solaire", "mon sac", "mon déjeuner", "ma montre", "le pain", "mon maillot de bain",
        ],
        ["activite"] =
        [
            "une balade", "un tour à vélo", "une partie de pétanque", "un pique-nique", "une baignade", "une sieste", "une visite de musée", "un atelier poterie", "une séance de ciné", "une randonnée", "un karaoké", "une partie de cartes", "un footing",
            "une soirée jeux", "un barbecue", "un apéro", "une sortie en kayak", "un cours de danse", "une grasse matinée", "un ménage complet", "une lessive géante", "un tri de placards", "une partie d'échecs", "un concert", "une soirée crêpes",
            "un tour au marché", "une visite chez {qui}", "un goûter", "un après-midi lecture", "une cueillette de mûres",
        ],
        ["projet"] =
        [
            "repeindre la cuisine", "apprendre l'accordéon", "trier les photos", "ranger la cave", "planter des radis", "courir {5-20} km", "lire {2-9} livres", "réparer le vélo", "apprendre l'italien", "vider le grenier", "faire du pain",
            "répondre à mes mails", "dormir avant minuit", "appeler {qui}", "nettoyer les vitres", "changer de téléphone", "me mettre au yoga", "tricoter une écharpe", "réviser l'anglais", "monter une étagère", "descendre les cartons",
            "faire mes comptes", "boire plus d'eau", "me lever à {6-7}h{10-59}", "reprendre la natation", "terminer {serie}",
        ],
        ["souci"] =
        [
            "le lave-linge fuit", "l'ascenseur est en panne", "la box clignote", "le frigo fait un drôle de bruit", "le volet est bloqué", "la chaudière siffle", "le vélo a crevé", "l'imprimante boude", "la clim goutte", "le réveil n'a pas sonné",
            "mon téléphone charge une fois sur deux", "la cafetière est morte", "la porte grince", "le GPS s'est perdu", "la télé ne capte plus", "l'évier est bouché", "le portail refuse de s'ouvrir", "la voiture ne démarre pas", "l'interphone sonne tout seul", "la machine a mangé ma carte",
        ],
        ["potager"] =
        [
            "le basilic tient bon", "les courgettes débordent", "la menthe a tout envahi", "les tomates rougissent", "le romarin fait la tête", "les fraises sont finies", "le citronnier a {2-9} fleurs", "les radis sont minuscules", "les haricots grimpent",
            "la lavande attire les abeilles", "le figuier promet", "les limaces ont gagné", "la salade est montée", "les tournesols font {2-3} mètres", "le persil a disparu", "les framboises sont mûres", "les poivrons se décident enfin", "la ciboulette repart",
        ],
        ["bruit"] =
        [
            "une perceuse", "un marteau-piqueur", "une tondeuse", "un bébé", "une alarme", "un solo de batterie", "une mobylette", "un coq", "la flûte du voisin", "le camion-poubelle", "une fête d'anniversaire", "une télé à fond", "des cigales", "un klaxon", "des mouettes", "des travaux",
        ],
        ["serie"] =
        [
            "un polar", "un roman de vacances", "un documentaire sur les baleines", "une série policière", "un vieux film", "une BD", "un podcast d'histoire", "un manga", "une expo photo", "un roman de {200-900} pages", "une série en {2-9} saisons",
            "un film muet", "un documentaire sur les volcans", "un recueil de nouvelles", "une comédie musicale", "un essai sur le sommeil", "un roman russe", "un feuilleton radio", "une série coréenne", "un film d'animation", "une saga familiale",
            "un guide des oiseaux", "un roman d'espionnage", "une biographie", "un concert filmé", "un documentaire sur les trains", "un podcast de cuisine", "un western", "une pièce de théâtre", "un roman graphique",
        ],
        ["meteo"] =
        [
            "pluie", "soleil", "grand vent", "chaleur", "ciel gris", "orage", "brume", "belle éclaircie", "averses", "lumière magnifique", "vent d'ouest", "crachin", "ciel bleu", "gros nuages", "bruine", "rafales", "arc-en-ciel", "temps lourd", "fraîcheur", "soleil timide",
        ],
        ["metier"] =
        [
            "prof", "infirmière", "infirmier", "étudiant", "étudiante", "libraire", "comptable", "développeuse", "cuisinier", "retraité", "retraitée", "photographe", "architecte", "chauffeur", "graphiste", "jardinière", "menuisier", "juriste", "ingénieure",
            "opticienne", "facteur", "pharmacienne", "boulanger", "traductrice", "électricien", "bibliothécaire", "sage-femme", "plombier", "géologue", "fleuriste", "maraîcher", "céramiste", "contrôleuse", "éducateur", "vétérinaire",
        ],
        ["gout"] =
        [
            "café", "vélo", "rando", "jeux de société", "lecture", "cinéma", "jardin", "chats", "musique", "cuisine", "voyages", "trains", "photo", "course à pied", "BD", "rugby", "natation", "football", "couture", "danse",
            "échecs", "théâtre", "brocantes", "escalade", "pâtisserie", "astronomie", "thé", "pétanque", "séries", "mots croisés", "potager", "aquarelle", "voile", "tricot",
        ],
    };
}
