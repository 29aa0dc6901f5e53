namespace Concordance.Simulation.Texts;

static partial class Lexicon
{
    /// <summary>Advertising talk of the content mill. Brands and sites are made up.</summary>
    static Dictionary<string, string[]> Trade => new()
    {
        ["marque"] = ["Velorane", "Mobiluxe", "Toitserein", "Patamousse", "Brisefroid", "Lumélia", "Nuitdouce", "Caféonor", "Jardinova", "Tranquivent", "Plumoré", "Cuisipro"],
        ["produit"] = ["un matelas", "une mutuelle", "un vélo électrique", "une cafetière", "un forfait mobile", "des volets", "une alarme", "un canapé", "une pompe à chaleur", "des lunettes", "un crédit auto", "une tondeuse", "un aspirateur", "une assurance habitation"],
        ["promesse"] = ["livraison en {24-72} h", "{5-60} % de réduction", "satisfait ou remboursé", "sans engagement", "{2-12} fois sans frais", "garanti {2-10} ans", "essai gratuit de {7-100} nuits", "devis en {2-5} minutes", "noté {4-4},{5-9} sur 5"],
        ["lienclient"] =
        [
            "https://velorane.example/{promo}", "https://mobiluxe.example/{promo}", "https://toitserein.example/{promo}", "https://patamousse.example/{promo}", "https://brisefroid.example/{promo}", "https://lumelia.example/{promo}",
            "https://nuitdouce.example/{promo}", "https://cafeonor.example/{promo}", "https://jardinova.example/{promo}", "https://tranquivent.example/{promo}",
        ],
        ["promo"] = ["offre-{100-999}", "promo-{100-999}", "comparatif-{10-99}", "guide-{10-99}", "avis-{100-999}"],
        ["lnfo"] = [News.FakeName],
        ["client"] = ["les clients de {ville}", "{2-9} clients sur dix", "nos lecteurs", "les experts", "les familles de {ville}", "les artisans de {ville}"],
    };

    /// <summary>Parts of slogans that the campaigns share out among their families.</summary>
    static Dictionary<string, string[]> Slogans => new()
    {
        ["lieuaz"] = ["Bordo", "Monpelye", "Marsel", "Strasburq", "Tuluza", "Qrenobl", "Nitsa", "Nant", "Lill", "Lion", "Dijonn", "Renn"],
        ["hashtagsenvers"] = [FalseFlagTexts.Hashtags],
        ["drapeaux"] = ["🇦🇿", "🇦🇿🇦🇿", "🇦🇿🇦🇿🇦🇿", "🇦🇿❌🇫🇷", "🇦🇿🔥"],
        ["eaupb"] = ["le goût", "la source", "le prix", "la bouteille", "le plastique", "l'étiquette", "le transport", "la nappe", "le contrôle", "l'usine"],
    };
}
