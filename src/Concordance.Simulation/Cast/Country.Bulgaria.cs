namespace Concordance.Simulation.Cast;

sealed partial record Country
{
    /// <summary>Chosen for the Cyrillic alphabet.</summary>
    public static Country Bulgaria { get; } = new()
    {
        Id = "bg",
        Label = "Bulgaria",
        Flag = "🇧🇬",
        UtcOffsetHours = 3,
        Lang = "bg",
        Names =
        [
            new("Ivan", "Ivan"), new("Georgi", "Georgi"), new("Dimitar", "Dimitar"), new("Nikolay", "Nikolay"), new("Petar", "Petar"), new("Stefan", "Stefan"), new("Hristo", "Hristo"), new("Plamen", "Plamen"),
            new("Maria", "Maria"), new("Elena", "Elena"), new("Desislava", "Desislava"), new("Gergana", "Gergana"), new("Ivanka", "Ivanka"), new("Radka", "Radka"), new("Tsvetelina", "Tsvetelina"), new("Yordanka", "Yordanka"),
        ],
        MarkedNames =
        [
            new("Иван", "Ivan"), new("Георги", "Georgi"), new("Димитър", "Dimitar"), new("Николай", "Nikolay"), new("Петър", "Petar"), new("Красимир", "Krasimir"), new("Христо", "Hristo"), new("Пламен", "Plamen"),
            new("Мария", "Mariya"), new("Елена", "Elena"), new("Десислава", "Desislava"), new("Гергана", "Gergana"), new("Цветелина", "Tsvetelina"), new("Йорданка", "Yordanka"), new("Събка", "Sabka"), new("Здравко", "Zdravko"),
        ],
        DeclaredPlaces =
            ["България", "София", "Sofia, Bulgaria", "Bulgaria", "София, България", "Пловдив", "Варна", "Sofia", "Bulgarie", "Бургас, България"],
        HypothesisPlaces =
        [
            "Bulgaria", "Bulgarie", "България", "Sofia", "София", "Plovdiv", "Пловдив", "Varna", "Варна", "Burgas", "Bourgas", "Бургас", "Ruse", "Русе", "Stara Zagora", "Стара Загора", "Pleven", "Плевен", "Shumen", "Шумен",
        ],
        Letters = [.. EachOf("абвгдежзийклмнопрстуфхцчшщъьюяАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯ"), "🇧🇬"],
        Cities =
        [
            ("Bordeaux", "Bordo"), ("Montpellier", "Monpelie"), ("Marseille", "Marsilia"), ("Strasbourg", "Strasburg"),
            ("Toulouse", "Tuluza"), ("Nice", "Nitsa"), ("Grenoble", "Grenobal"), ("Nantes", "Nant"), ("Lille", "Lil"),
        ],
        DiasporaTexts =
        [
            "[Добро утро|Добър ден|Добър вечер], приятели! [{emoji}|]", "Днес в {frenchCityBg} са {24-38} градуса, {moodBg} {emoji}", "Поздрави от {frenchCityBg}! [{emoji}|]", "{whoBg} направи {foodBg} {timeBg}, {moodBg} {emoji}",
            "{timeBg} ядохме {foodBg} {withBg}, {moodBg} [{emoji}|]", "Влакът за {frenchCityBg} закъсня с {5-55} минути, {moodBg}.", "Липсва ми морето {emoji}", "Липсва ми {cityBg}, {moodBg} {emoji}", "{laterBg} пътувам за {frenchCityBg} {withBg}.",
            "Рецептата за {foodBg} е от баба {emoji}", "Кой ще гледа мача {laterBg}? {emoji}", "{timeBg} бях на пазар в {frenchCityBg}, купих череши и домати.", "В метрото имаше много хора {timeBg}.", "Прочетох нова книга за {2-9} дни, {moodBg}.",
            "Честит рожден ден, [братко|сестро|приятелю]! {emoji}", "{whoBg} ми се обади {timeBg}, {moodBg} {emoji}", "Чаят е готов, филмът започва {emoji}", "Отпуската свърши твърде бързо, {moodBg} {emoji}", "{laterBg} ще има {foodBg}, елате на гости.",
            "Тичах {3-15} километра {timeBg}, {moodBg} [{emoji}|]", "Котката пак спи на клавиатурата {emoji}", "Гледах волейбол {withBg} {timeBg}, {moodBg} {emoji}", "Доматите на балкона станаха червени {emoji}", "Има ли добра пекарна в {frenchCityBg}?",
            "Пием кафе {withBg} и говорим за {cityBg} {emoji}", "{timeBg} валя дъжд, {moodBg}.", "Детето ми вече казва „мерси“ и „добро утро“ {emoji}", "Уча френски {2-9} месеца, {moodBg}.", "Планината над {cityBg} е най-хубава през лятото {emoji}",
            "Ще посрещна {whoBg} на гарата {laterBg}.", "Закъснях за работа {timeBg}, {moodBg} {emoji}", "Кисело мляко, домати, сирене: лято {emoji}", "{foodBg} или {foodBg}? {emoji}", "{laterBg} сме на плаж, {moodBg} {emoji}", "Нямам търпение за Олимпийските игри {emoji} #PARIS2024",
        ],
        DiasporaFrench =
        [
            "{qui} a goûté la banitsa, {humeur} {emoji}", "Sofia me manque {moment}, surtout la montagne {emoji}", "J'explique l'alphabet cyrillique à {qui}, {humeur}.", "Appel avec la famille à Plovdiv {quand}, {humeur} {emoji}",
            "À {ville} comme à Bourgas : {meteo} et {activite}.", "Yaourt, tomates, concombre : il fait {26-38} degrés et {humeur}.", "Chez moi on hoche la tête pour dire non, {qui} s'y perd {emoji}", "Colis de Varna arrivé {passe}, {animal} a tout reniflé {emoji}",
        ],
    };
}
