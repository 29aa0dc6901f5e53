namespace Concordance.Simulation.Texts;

static partial class Lexicon
{
    static Dictionary<string, string[]> Foreign => new[] { English, Romance, Arabic, Bulgarian, Azerbaijani }.SelectMany(language => language).ToDictionary();

    static Dictionary<string, string[]> English => new()
    {
        ["moodEn"] = ["no regrets", "as usual", "worth it", "send help", "could be worse", "what a day", "never again", "ten out of ten", "not bad at all", "still smiling", "I need a nap", "so this is summer", "I'll take it", "wish me luck", "classic", "totally normal"],
        ["weekdayEn"] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        ["whoEn"] = ["my sister", "my brother", "my flatmate", "my neighbour", "my boss", "my mum", "my dad", "my aunt", "my cousin", "an old friend", "my landlady", "my teacher"],
        ["whoSimpleEn"] = ["sister", "brother", "flatmate", "neighbour", "mum", "dad", "cousin", "aunt"],
        ["foodEn"] = ["fresh bread", "onion soup", "cold soup", "apricot tart", "a cheese plate", "lemon cake", "grilled sardines", "pancakes", "a tomato salad", "couscous", "noodles", "a very good peach", "ratatouille", "ice cream"],
        ["mealEn"] = ["breakfast", "lunch", "dinner", "brunch", "second breakfast"],
        ["thingEn"] = ["umbrella", "bike", "hat", "suitcase", "water bottle", "phone charger", "novel", "parasol", "camera", "teapot", "lamp", "jacket"],
        ["sportEn"] = ["judo", "fencing", "swimming", "rowing", "volleyball", "handball", "archery", "badminton", "climbing", "surfing", "diving", "triathlon"],
    };

    static Dictionary<string, string[]> Romance => new()
    {
        ["comidaEs"] = ["paella", "tortilla", "gazpacho", "croquetas", "empanadas", "churros", "ensalada", "arroz con leche"],
        ["diaEs"] = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
        ["ciboIt"] = ["lasagne", "risotto", "gnocchi", "focaccia", "parmigiana", "orecchiette", "tiramisù", "insalata di riso"],
        ["giornoIt"] = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
        ["comidaPt"] = ["bacalhau", "arroz de pato", "caldo verde", "pastéis de nata", "sardinhas", "salada de polvo", "açorda", "bolo de laranja"],
        ["diaPt"] = ["na segunda-feira", "na terça-feira", "na quarta-feira", "na quinta-feira", "na sexta-feira", "no sábado", "no domingo"],
        ["yemekTr"] = ["mantı", "dolma", "börek", "menemen", "pide", "gözleme", "köfte", "pilav"],
        ["gunTr"] = ["Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"],
    };

    static Dictionary<string, string[]> Arabic => new()
    {
        ["foodAr"] = ["المنسف", "المقلوبة", "الفلافل", "الحمص", "الكنافة", "الملوخية", "المسخن", "التبولة", "ورق العنب", "الشاورما", "الفتوش", "المعمول"],
        ["familyAr"] = ["العائلة", "أمي", "أبي", "أخي", "أختي", "جدتي", "جدي", "خالتي", "عمتي", "الأصدقاء", "الجيران", "ابن عمي"],
        ["timeAr"] = ["اليوم", "أمس", "هذا الصباح", "ظهر اليوم", "مساء أمس", "صباح أمس", "عصر اليوم", "يوم {dayAr}"],
        ["laterAr"] = ["غدا", "بعد غد", "يوم {dayAr}", "مساء غد", "الأسبوع القادم", "نهاية الأسبوع", "في الشهر القادم"],
        ["dayAr"] = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"],
        ["cityAr"] = ["عمان", "إربد", "العقبة", "السلط", "جرش", "مادبا", "الكرك", "عجلون"],
        ["frenchCityAr"] = ["باريس", "ليون", "مرسيليا", "ستراسبورغ", "بوردو", "تولوز", "مونبلييه", "نيس", "ليل", "غرونوبل"],
        ["moodAr"] = ["الحمد لله", "يا سلام", "يوم جميل", "ما أجملها من لحظة", "كالعادة", "يا للمفاجأة", "إن شاء الله خير", "تعبت قليلا", "أنا سعيد", "أنا سعيدة"],
    };

    static Dictionary<string, string[]> Bulgarian => new()
    {
        ["foodBg"] = ["баница", "таратор", "мусака", "шопска салата", "пълнени чушки", "мекици", "боб чорба", "сърми", "кебапчета", "палачинки", "лютеница", "тиквеник"],
        ["whoBg"] = ["майка ми", "баща ми", "сестра ми", "брат ми", "баба", "дядо", "съседката", "приятелката ми", "колегата", "братовчед ми", "леля", "вуйчо"],
        ["withBg"] = ["с майка ми", "с баща ми", "със сестра ми", "с брат ми", "с баба", "с дядо", "със съседката", "с приятелката ми", "с колегата", "с братовчед ми"],
        ["timeBg"] = ["днес", "тази сутрин", "снощи", "вчера", "вчера следобед", "на обяд", "в неделя", "в събота", "миналата седмица", "преди малко"],
        ["laterBg"] = ["утре", "довечера", "в събота", "в неделя", "другата седмица", "в петък", "другия месец", "утре сутринта"],
        ["cityBg"] = ["София", "Пловдив", "Бургас", "Русе", "Стара Загора", "Плевен", "Добрич", "Шумен", "Габрово"],
        ["frenchCityBg"] = ["Бордо", "Монпелие", "Марсилия", "Страсбург", "Тулуза", "Ница", "Гренобъл", "Нант", "Лил", "Лион", "Париж"],
        ["moodBg"] = ["много хубаво", "чудесно", "няма лошо", "страхотно", "какво да се прави", "уморен съм", "уморена съм", "доволен съм", "доволна съм", "ура", "стига толкова", "както винаги"],
    };

    static Dictionary<string, string[]> Azerbaijani => new()
    {
        ["villeaz"] = ["Bordo", "Marsel", "Strasburq", "Tuluza", "Monpelye", "Paris", "Nitsa", "Nant", "Qrenobl"],
        ["foodAz"] = ["plov", "dolma", "qutab", "düşbərə", "paxlava", "dovğa", "kükü", "şəkərbura", "bozbaş", "gözləmə"],
        ["whoAz"] = ["anam", "atam", "bacım", "qardaşım", "nənəm", "babam", "dostum", "qonşum", "xalam", "əmim"],
        ["timeAz"] = ["bu gün", "bu səhər", "dünən", "dünən axşam", "günorta", "keçən həftə", "bazar günü", "şənbə günü"],
        ["laterAz"] = ["sabah", "sabah axşam", "şənbə günü", "bazar günü", "gələn həftə", "cümə günü", "gələn ay"],
        ["moodAz"] = ["çox gözəl", "əla", "nə edək", "bir az yoruldum", "çox xoşuma gəldi", "həmişəki kimi", "çox sevindim", "yaxşıdır", "möhtəşəm", "canım sağ olsun"],
    };
}
