namespace Concordance.Simulation.Cast;

sealed partial record Country
{
    /// <summary>Chosen for the Arabic alphabet.</summary>
    public static Country Jordan { get; } = new()
    {
        Id = "jo",
        Label = "Jordan",
        Flag = "🇯🇴",
        UtcOffsetHours = 3,
        Lang = "ar",
        Names =
        [
            new("Ahmad", "Ahmad"), new("Omar", "Omar"), new("Khaled", "Khaled"), new("Yousef", "Yousef"), new("Ibrahim", "Ibrahim"), new("Hamza", "Hamza"), new("Laith", "Laith"), new("Tareq", "Tareq"),
            new("Rania", "Rania"), new("Lina", "Lina"), new("Hala", "Hala"), new("Dana", "Dana"), new("Noor", "Noor"), new("Reem", "Reem"), new("Salma", "Salma"), new("Yasmeen", "Yasmeen"),
        ],
        MarkedNames =
        [
            new("أحمد", "Ahmad"), new("عمر", "Omar"), new("خالد", "Khaled"), new("يوسف", "Yousef"), new("إبراهيم", "Ibrahim"), new("حمزة", "Hamza"), new("ليث", "Laith"), new("طارق", "Tareq"),
            new("رانيا", "Rania"), new("لينا", "Lina"), new("هالة", "Hala"), new("دانا", "Dana"), new("نور", "Noor"), new("ريم", "Reem"), new("سلمى", "Salma"), new("ياسمين", "Yasmeen"),
        ],
        DeclaredPlaces =
            ["الأردن", "عمان", "Amman, Jordan", "Jordan", "عمان، الأردن", "إربد", "العقبة", "Amman", "Jordanie", "الزرقاء، الأردن"],
        HypothesisPlaces =
        [
            "Jordan", "Jordanie", "الأردن", "Amman", "عمان", "Irbid", "إربد", "Zarqa", "الزرقاء", "Aqaba", "العقبة", "Madaba", "مادبا", "Jerash", "جرش", "Karak", "الكرك", "Salt", "السلط",
        ],
        Letters = [.. EachOf("ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"), "🇯🇴"],
        Cities =
        [
            ("Bordeaux", "Burdu"), ("Montpellier", "Munbilyih"), ("Marseille", "Marsilya"), ("Strasbourg", "Strasburgh"),
            ("Toulouse", "Tulouz"), ("Nice", "Nis"), ("Nantes", "Nant"), ("Grenoble", "Ghrunubl"), ("Lille", "Lil"),
        ],
        DiasporaTexts =
        [
            "[صباح الخير|مساء الخير|السلام عليكم] يا أصدقاء {emoji}", "الجو حار في {frenchCityAr} اليوم، {24-38} درجة {emoji}", "تحية من {frenchCityAr} إلى {cityAr} {emoji}", "تناولنا {foodAr} مع {familyAr} {timeAr}، {moodAr} {emoji}",
            "تأخر القطار إلى {frenchCityAr} {11-55} دقيقة {timeAr}، {moodAr}", "اشتقت إلى {cityAr} وإلى {familyAr} {emoji}", "سأسافر إلى {frenchCityAr} {laterAr} {emoji}", "من يشاهد المباراة {laterAr}؟ {emoji}", "شربت الشاي بالنعناع مع {familyAr} {timeAr} {emoji}",
            "كان المترو مزدحما جدا {timeAr}، {moodAr}", "قرأت كتابا جميلا {timeAr}، {moodAr} {emoji}", "عيد ميلاد سعيد يا [أخي|أختي|صديقي] {emoji}", "اتصلت بي أمي {timeAr}، {moodAr} {emoji}", "أريد وصفة {foodAr} من جدتي {emoji}",
            "مشيت في الحديقة {timeAr}، {moodAr} {emoji}", "القطة نائمة على كتبي مرة أخرى {emoji}", "اشتريت الخبز والفاكهة من السوق {timeAr}", "أتعلم الفرنسية منذ {3-9} أشهر، {moodAr}", "هل تعرفون مخبزا جيدا في {frenchCityAr}؟ {emoji}",
            "انتهت الإجازة بسرعة، {moodAr} {emoji}", "نذهب إلى البحر {laterAr} مع {familyAr} {emoji}", "نزل المطر {timeAr} في {frenchCityAr}، {moodAr}", "القهوة جاهزة والفيلم سيبدأ {emoji}", "فاز فريقنا {timeAr}، {moodAr} {emoji}",
            "أنتظر {familyAr} في المحطة {laterAr}", "زرنا متحفا في {frenchCityAr} {timeAr}، {moodAr} {emoji}", "أيهما أطيب، {foodAr} أم {foodAr}؟ {emoji}", "ركضت {3-9} كيلومترات {timeAr}، {moodAr} {emoji}", "الياسمين على الشرفة يذكرني ب{cityAr} {emoji}",
            "وصلت إلى {frenchCityAr} {timeAr}، {moodAr} {emoji}", "أخيرا {foodAr} في {frenchCityAr} {emoji}", "تأخرت عن العمل {timeAr}، {moodAr}", "تعلم جاري كلمة «شكرا» {timeAr} {emoji}", "أنتظر الألعاب الأولمبية بفارغ الصبر {emoji} #PARIS2024",
        ],
        DiasporaFrench =
        [
            "{qui} a goûté le mansaf, {humeur} {emoji}", "Amman me manque {moment}, surtout les collines le soir {emoji}", "J'apprends l'alphabet arabe à {qui}, {humeur}.", "Appel avec la famille à Irbid {quand}, {humeur} {emoji}",
            "À {ville} comme à Aqaba : {meteo} et {activite}.", "Thé à la menthe, {serie} : {humeur}.", "Il fait {26-38} degrés à {ville}, à Amman on rit de nous {emoji}", "Colis d'Amman arrivé {passe}, {animal} a tout reniflé {emoji}",
        ],
    };
}
