using System.Globalization;
using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Texts;

/// <summary>The look-alike outlet's articles: paragraphs of others under a new title, and a few of its own against the Games.</summary>
static class FakeArticles
{
    /// <summary>The one name under all of them.</summary>
    public const string Byline = "Claire D.";

    public const int Count = 24, Originals = 3;

    const int FewestBorrowedPercent = 60, TwoSourcesPercent = 30;

    // The domain was registered on 27 June 2023.
    static readonly DateOnly s_firstDay = new(2023, 6, 28);

    /// <summary>The originals first; they and the next have the addresses that the campaign links to.</summary>
    /// <param name="seed">Seed of the case.</param>
    /// <param name="sources">Articles of others; two or more.</param>
    public static IReadOnlyList<BorrowedArticle> Of(ulong seed, IReadOnlyList<Article> sources)
    {
        var dice = Dice.For(seed, "fake articles");
        List<Article> unused = [.. sources];
        dice.Shuffle(unused);
        Queue<Article> queue = new(unused);
        var titles = Articles.Shuffled(Titles, dice);
        return [.. Enumerable.Range(0, Count).Select(number => number < Originals ? Original(number, titles[number], dice) : Borrowed(number, titles[number], queue, dice))];
    }

    static BorrowedArticle Original(int number, string title, Dice dice)
    {
        var sentences = Own(dice).Take(dice.Between(20, 24)).ToArray();
        var text = Article.Join(Articles.Split(sentences, dice.Between(6, 8)));
        return new(Made(number, title, dice, new DateOnly(2023, 7, 24).AddDays(number), text), [], 0);
    }

    static BorrowedArticle Borrowed(int number, string title, Queue<Article> queue, Dice dice)
    {
        // A small pool is gone through again and again.
        Article[] sources = [.. Enumerable.Range(0, dice.Percent(TwoSourcesPercent) ? 2 : 1).Select(_ => Next(queue))];
        List<string> taken = [.. sources.SelectMany(source => source.Paragraphs.Take(source.Paragraphs.Count / sources.Length))];
        var own = Own(dice);
        List<string> written = [];
        for (var more = dice.Between(1, taken.Count * (100 - FewestBorrowedPercent) / FewestBorrowedPercent); more > 0; more--)
            written.Add($"{own.Dequeue()} {own.Dequeue()}");
        var text = Article.Join([written[0], .. taken, .. written.Skip(1)]);
        var after = Later(sources.Max(source => source.Published), s_firstDay.AddDays(-1)).AddDays(dice.Between(1, 5));
        var borrowed = taken.Sum(Article.WordsOf);
        var all = Article.WordsOf(text);
        return new(Made(number, title, dice, after, text), [.. sources.Select(source => source.Url)], (100 * borrowed + all / 2) / all);
    }

    static Article Next(Queue<Article> queue)
    {
        var next = queue.Dequeue();
        queue.Enqueue(next);
        return next;
    }

    static Article Made(int number, string title, Dice dice, DateOnly published, string text) => new(
        number < News.FakeArticles.Count ? News.FakeArticles[number] : $"https://{News.FakeDomain}/actu/{(number - News.FakeArticles.Count + 1).ToString(CultureInfo.InvariantCulture)}",
        News.FakeDomain, Phrase.Expand(title, dice), Byline, published, text);

    static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    static Queue<string> Own(Dice dice) => new(Articles.Shuffled(Sentences, dice).Select(template => Phrase.Expand(template, dice)));

    public static IReadOnlyList<string> Titles { get; } =
    [
        "Ce que l'on vous cache sur {gene}", "{ville} : les vrais chiffres", "[Scandale|Révélations|Exclusif] : {ville} au bord de la rupture", "Jeux : à qui profite {cout} ?", "La France que les caméras ne montrent pas, {2-9}e volet", "{ville}, symbole d'un pays fatigué",
        "Un an avant les Jeux, {gene} partout", "Faut-il encore venir à {ville} ?", "Enquête : {ville} ne répond plus", "{cout} : le chiffre qui dérange",
        "Pourquoi {ville} ne veut plus des Jeux", "{gene} : la facture arrive", "À {ville}, la nuit appartient à d'autres", "Les {2-9} questions que personne ne pose sur {cout}", "De {ville} à {ville}, la même colère", "Quand {ville} perd patience", "Le rapport que {autorite} garde au tiroir",
        "{montant} : où est passé l'argent ?", "Vu par {temoin} : une journée à {ville}", "{sport} : des billets pour qui ?", "Le jour où {ville} s'est tue", "{gene}, {gene} : et après ?", "Enquête sur un silence, {2-9}e volet", "La vérité sur {cout}", "{ville} : le grand renoncement",
    ];

    public static IReadOnlyList<string> Sentences { get; } =
    [
        "Ce que vous allez lire, aucune grande rédaction n'a voulu le publier {moment}.", "À {ville} comme à {ville}, {partie} des gens ont compris que {cout} retombera sur eux.", "On nous promet une fête, on nous prépare {gene} et encore {gene}.", "Notre rédaction a interrogé {12-90} personnes, et toutes ont cité {cout}.",
        "Derrière les discours, il y a {montant} et une question : pour qui ?", "Un document de {12-90} pages, que nous avons pu consulter, évoque {montant} de dépenses cachées.", "« {dire} », nous écrit {temoin} sous couvert d'anonymat.", "Les visiteurs étrangers découvriront {gene}, la peur et les prix.",
        "Certains pays, eux, savent accueillir ; ici l'on compte sur la chance et sur {temoin}.", "Qui peut croire que {ville} sera prête {delai} ?", "{autorite} n'a pas répondu à nos {3-30} questions, et ce silence en dit long.", "La colère monte {coin}, et personne ne la filme.",
        "Il suffit de marcher {5-30} minutes dans {ville} pour mesurer l'étendue du désastre.", "Après {gene}, voici venir {cout}, et la liste n'est pas finie.", "Les familles, à {partie}, disent qu'elles partiront pendant l'été olympique.", "Les images parlent : {gene} en plein jour, et pas un agent à l'horizon.",
        "« Un pays qui perd ses rues peut-il garder sa flamme ? », demande {temoin}.", "Nous publierons {delai} la suite de cette enquête, malgré les pressions.", "En {2-9} mois, la dette liée aux Jeux est, selon nos calculs, {hausse}.", "Le monde regarde, et le monde hésite à acheter des billets en {sport}.",
        "Voilà pourquoi des milliers de voix appellent à renoncer, de {ville} à {ville}.", "Les athlètes en {sport} méritent mieux que {gene}.", "Rien ne sera dit au journal de {13-20} heures, il faudra donc le dire ici.", "Chacun jugera, mais {partie} de nos lecteurs ont déjà choisi de rester chez eux.",
    ];
}
