using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Texts;

static partial class OrdinaryTexts
{
    public static IReadOnlyList<string> English { get; } =
    [
        "One year to go! [Can't wait|Already excited|Who is coming?] {emoji} #Paris2024", "[Landed|Just arrived] in {ville}, {24-38} degrees, {moodEn} {emoji}",
        "[Best|Cheapest|Quietest] [bakery|coffee|bookshop|market] in {ville}? Asking for {2-9} friends, {moodEn}.", "[Delayed|Cancelled] train to {ville}, {5-95} minutes [so far|and counting], {moodEn} {emoji}",
        "[Tickets|Still no tickets] for the {sportEn} [finals|heats|semi-finals], {moodEn} {emoji} {tagjeux}", "[Sunset|Morning|Night walk|Rain] in {ville}, {moodEn} {emoji} #photo",
        "Spent {weekdayEn} in {ville} with {whoEn}, {moodEn} {emoji}", "{whoEn} says {ville} is better than {ville}. {moodEn}.", "Had {foodEn} for {mealEn} in {ville}, {moodEn} {emoji}", "{foodEn} and {foodEn}: {weekdayEn} sorted. {moodEn}.",
        "How do you say « {foodEn} » in French? Asking for {whoEn}.", "Watching {sportEn} with {whoEn}, {moodEn} {emoji}", "Day {2-29} of learning French: I can order {foodEn}. {moodEn}.", "Rain in {ville}, {foodEn} inside, {moodEn}.",
        "Taking the {5-11}:{10-59} to {ville} on {weekdayEn}, {moodEn}.", "{whoEn} left the keys in {ville} again {emoji} {moodEn}", "Is the pool in {ville} open on {weekdayEn}? {whoEn} wants to swim.", "Paid {2-19} euros for {foodEn} in {ville}. {moodEn}.",
        "Long weekend in {ville}: {foodEn}, a nap, and {whoEn}. {moodEn} {emoji}", "New running route in {ville}, {4-21} km, {moodEn}.", "{weekdayEn} in {ville}: {12-34} degrees and {foodEn} {emoji}", "My {whoSimpleEn} just discovered {foodEn}. {moodEn} {emoji}",
        "Nobody told me {ville} was this hilly. {moodEn} {emoji}", "Reading {12-90} pages a day by the river in {ville}, {moodEn}.", "Lost my {thingEn} on the way to {ville}, {moodEn}.", "Whoever found my {thingEn} in {ville} on {weekdayEn}: thank you {emoji}",
        "Working from {ville} until {weekdayEn}, {moodEn}.", "The {sportEn} schedule is out, {whoEn} is making a spreadsheet {emoji} {tagjeux}", "Which is easier to get tickets for, {sportEn} or {sportEn}? {tagjeux}", "{ville} to {ville} by bike, {3-9} days, {moodEn} {emoji}",
        "A {2-5} hour lunch with {whoEn}. I love it here, {moodEn}.", "Market day in {ville}: came for bread, left with {foodEn} and a {thingEn}.", "{whoEn} asked for ice in {ville} and got {2-4} cubes. {moodEn}.", "Heatwave, day {2-9}. {ville} smells of {foodEn}. {moodEn}.",
        "Flat hunting in {ville}: {9-34} square metres, {600-1900} euros. {moodEn}.", "Concert in {ville} on {weekdayEn} with {whoEn} {emoji}", "The neighbours play the trumpet at {6-11} pm. {whoEn} dances. {moodEn}.", "My {thingEn} does not fit in the train to {ville}. {moodEn} {emoji}",
        "Small joys: {foodEn}, {weekdayEn}, a seat by the window to {ville}.", "Met {whoEn} at the station in {ville}, both on the wrong platform {emoji}", "Tried {sportEn} in {ville}, fell {2-9} times, {moodEn}.", "Home from {ville}. {foodEn}, tea, bed. {moodEn}.",
    ];

    public static IReadOnlyList<string> Spanish { get; } =
    [
        "[Buenos días|Buenas tardes|Hola] desde {ville}, {24-38} grados [{emoji}|]", "Hoy {comidaEs} con mi [hermana|hermano|madre|vecina|abuela] en {ville} {emoji}", "El tren a {ville} llega con {5-90} minutos de retraso {emoji}",
        "Faltan {2-25} días para las vacaciones en {ville} {emoji}", "¿Alguien conoce una buena panadería en {ville}? Voy el {diaEs}.", "El {diaEs} partido con los amigos y {comidaEs} {emoji}",
    ];

    public static IReadOnlyList<string> Italian { get; } =
    [
        "[Buongiorno|Buonasera|Ciao] da {ville}, {24-38} gradi [{emoji}|]", "Oggi {ciboIt} con [mia sorella|mio fratello|mia madre|la vicina|mia nonna] a {ville} {emoji}", "Il treno per {ville} ha {5-90} minuti di ritardo {emoji}",
        "Mancano {2-25} giorni alle vacanze a {ville} {emoji}", "Qualcuno conosce un buon forno a {ville}? Ci vado {giornoIt}.", "{giornoIt} partita con gli amici e {ciboIt} {emoji}",
    ];

    public static IReadOnlyList<string> Portuguese { get; } =
    [
        "[Bom dia|Boa tarde|Olá] de {ville}, {24-38} graus [{emoji}|]", "Hoje há {comidaPt} com [a minha irmã|o meu irmão|a minha mãe|a vizinha|a minha avó] em {ville} {emoji}", "O comboio para {ville} está {5-90} minutos atrasado {emoji}",
        "Faltam {2-25} dias para as férias em {ville} {emoji}", "Alguém conhece uma boa padaria em {ville}? Vou {diaPt}.", "{diaPt} vejo o jogo com os amigos, e há {comidaPt} {emoji}",
    ];

    public static IReadOnlyList<string> Arabic { get; } =
    [
        "[صباح الخير|مساء الخير] [يا أصدقاء|للجميع] {emoji}", "الجو حار اليوم، {24-38} درجة {emoji}", "تناولنا {foodAr} مع {familyAr} {timeAr} {emoji}", "تأخر القطار {11-55} دقيقة {timeAr} {emoji}",
        "شربت الشاي مع {familyAr} {timeAr}", "اشتقت إلى {familyAr} {emoji}",
    ];

    public static IReadOnlyList<string> Turkish { get; } =
    [
        "[Günaydın|İyi akşamlar|Merhaba] [arkadaşlar|herkese] [{emoji}|]", "Bugün hava {24-38} derece, [çok sıcak|denize gidiyoruz|evdeyim] {emoji}", "[Annemle|Ablamla|Kardeşimle|Komşumla] {yemekTr} yaptık {emoji}",
        "Tren {5-90} dakika gecikti {emoji}", "Tatile {2-25} gün kaldı {emoji}", "{gunTr} akşamı arkadaşlarla {yemekTr} yiyeceğiz {emoji}",
    ];

    /// <summary>Other languages that ordinary accounts in France use now and then, with their language codes.</summary>
    public static IReadOnlyList<(string Lang, IReadOnlyList<string> Templates)> OtherLanguages { get; } =
        [("es", Spanish), ("it", Italian), ("pt", Portuguese), ("ar", Arabic), ("tr", Turkish)];

    /// <summary>A post in one of the other languages.</summary>
    public static (string Lang, string Text) OtherLanguage(Dice dice)
    {
        var (lang, templates) = dice.Pick(OtherLanguages);
        return (lang, Phrase.Expand(dice.Pick(templates), dice));
    }
}
