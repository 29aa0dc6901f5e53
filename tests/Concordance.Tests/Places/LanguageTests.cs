using System.Globalization;
using System.Text;
using Concordance.Places;

namespace Concordance.Tests.Places;

public class LanguageTests(ITestOutputHelper output)
{
    static readonly string[] s_languages = ["az", "en", "fr", "ru", "tr"];
    static readonly Lazy<LanguageReader> s_reader = new(() => new(s_languages));

    static string WithoutMarks(string text) => string.Concat(text.Select(c => "əeƏEıiİIöoÖOüuÜUğgĞGşsŞSçcÇC".IndexOf(c) is >= 0 and var i && i % 2 == 0 ? "əeƏEıiİIöoÖOüuÜUğgĞGşsŞSçcÇC"[i + 1] : c));

    static string N(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [Fact]
    public void LanguageReader_AzerbaijaniAndTurkish_AreToldApartAsTheTableSays()
    {
        var rows = File.ReadLines(Path.Combine(Checkout.Root, "tests", "Concordance.Tests", "Places", "azerbaijani-turkish.tsv")).Where(l => l[0] != '#').Select(l => l.Split('\t')).ToList();
        var table = new StringBuilder("""
            # Azerbaijani and Turkish told apart

            Sentences of `azerbaijani-turkish.tsv`, which we wrote: everyday ones, of like content in both languages. "Without marks": as typed on a keyboard that lacks the letters (e for ə, i for ı, o u g s c).
            Language by Lingua among Azerbaijani, English, French, Russian and Turkish; letters by CLDR among the same.

            | written in | | sentences | right | taken for the other | at confidence 0.8 or more | right of these | letters tell it | letters tell another |
            |---|---|---|---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        Dictionary<(string, bool), (int Total, int Right, int Sure, int SureRight, int Letters, int Wrong)> told = [];
        foreach (var plain in new[] { false, true })
            foreach (var language in new[] { "az", "tr" })
            {
                var texts = rows.Where(r => r[0] == language).Select(r => plain ? WithoutMarks(r[1]) : r[1]).ToList();
                var read = texts.ConvertAll(t => s_reader.Value.Read(t));
                var letters = texts.ConvertAll(t => LetterProfile.Of(t, s_languages).Told);
                var (right, other) = (read.Count(r => r.Language == language), read.Count(r => r.Language == (language == "az" ? "tr" : "az")));
                var sure = read.Where(r => r.Confidence >= 0.8).ToList();
                told[(language, plain)] = (texts.Count, right, sure.Count, sure.Count(r => r.Language == language), letters.Count(l => l is [var one] && one == language), letters.Count(l => l.Any(o => o != language)));
                var t = told[(language, plain)];
                table.Append(N($"| {language} | {(plain ? "without marks" : "as it should be")} | {t.Total} | {t.Right} | {other} | {t.Sure} | {t.SureRight} | {t.Letters} | {t.Wrong} |\n"));
            }
        table.Append("\nTurkish needs no letter that Azerbaijani lacks, so letters never tell it. Without marks Azerbaijani is taken for Turkish two times in five, at high confidence too: a text without ə must not be counted as Turkish on the word of either.\n");
        KeptTable.Check("Concordance.Tests/Places/Tables/azerbaijani-turkish.md", table.ToString(), output);
        Assert.True(told[("az", false)].Right >= 105 && told[("tr", false)].Right >= 105);
        // The weakness is known and told; should it go, the text above must.
        Assert.InRange(told[("az", true)].Right, 50, 90);
    }

    [Theory]
    [InlineData("Les Jeux coûtent trop cher aux habitants", "fr")]
    [InlineData("Сегодня хорошая погода", "ru")]
    [InlineData("The weather is lovely in the city today", "en")]
    [InlineData("RT @someone: https://example.org/a/b Les voisins sont encore en retard #paris2024", "fr")]
    public void LanguageReader_PlainTexts_HaveTheirLanguage(string text, string language) => Assert.Equal(language, s_reader.Value.Read(text).Language);

    [Theory]
    [InlineData("")]
    [InlineData("ok")]
    [InlineData("lol 🙂🙂")]
    [InlineData("https://example.org/les-jeux-de-paris-en-francais")]
    [InlineData("@someone #BoycottParis2024Now")]
    [InlineData("2024 2024 2024")]
    [InlineData("\ud83d")]
    [InlineData(null)]
    public void LanguageReader_TooLittle_HasNone(string? text) => Assert.Null(s_reader.Value.Read(text).Language);

    [Fact]
    public void LanguageReader_UnknownLanguages_SayWhatToDo()
    {
        Assert.Contains("az", Assert.Throws<InputException>(() => new LanguageReader(["az", "xx"])).Remedy);
        Assert.Throws<InputException>(() => new LanguageReader(["az", "az"]));
    }

    [Fact]
    public void LetterSets_Telling_AreWhatALanguageHasAndItsNeighboursLack()
    {
        Assert.Equal(["ə"], LetterSets.Telling("az", ["tr", "fr", "en"]));
        Assert.Equal(["q", "x", "ə"], LetterSets.Telling("az", ["tr"]));
        Assert.Empty(LetterSets.Telling("tr", ["az"]));
        Assert.Contains("œ", LetterSets.Telling("fr", ["az", "tr", "en"]));
        Assert.Throws<InputException>(() => LetterSets.Telling("xx", []));
    }

    [Theory]
    [InlineData("Gəncədə hava gözəldir", "az")]
    [InlineData("ŞƏKİ", "az")]
    [InlineData("Le cœur à l'œuvre", "fr")]
    [InlineData("Gence'de hava guzel", "")]
    [InlineData("Привет", "ru")]
    [InlineData("naïve", "fr")]
    [InlineData("g\u0259", "az")]
    [InlineData("#Gəncə @gəncə", "")]
    public void LetterProfile_Told_NamesTheLanguagesOfTellingLetters(string text, string told) => Assert.Equal(told, string.Join(' ', LetterProfile.Of(text, s_languages).Told));

    [Fact]
    public void LetterProfile_ComposedAndDecomposed_AreTheSame()
    {
        const string Text = "Müəllim çox gözəl danışdı";
        var (c, d) = (LetterProfile.Of(Text.Normalize(NormalizationForm.FormC), s_languages), LetterProfile.Of(Text.Normalize(NormalizationForm.FormD), s_languages));
        Assert.Equal(c.Languages.Select(l => (l.Language, l.Telling, l.Outside)), d.Languages.Select(l => (l.Language, l.Telling, l.Outside)));
    }

    [Fact]
    public void LetterShare_Of_CountsPostsInOwnWords()
    {
        List<Post> studied = [Some.Post("1", "a", Some.Day, "Gəncədə hava"), Some.Post("2", "a", Some.Day, "Le cœur"), Some.Post("3", "a", Some.Day, "plain words"), Some.Post("4", "a", Some.Day, "Gəncədə") with { IsRepost = true }];
        List<Post> others = [Some.Post("5", "b", Some.Day, "ç\u0327 x"), Some.Post("6", "b", Some.Day, ""), Some.Post("7", "b", Some.Day, "Привет"), Some.Post("8", "b", Some.Day, "a\u0300 la plage")];
        var shares = LetterShare.Of(studied, others, s_languages).ToDictionary(l => l.Language, l => (l.Studied.Count, l.Studied.Total, l.Comparison.Count, l.Comparison.Total));
        Assert.Equal((1, 3, 0, 3), shares["az"]);
        Assert.Equal((1, 3, 1, 3), shares["fr"]);
        Assert.Equal((0, 3, 1, 3), shares["ru"]);
        Assert.Equal((0, 3, 0, 3), shares["tr"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\ud83d 🙂 12")]
    public void LetterProfile_WithoutLetters_IsEmpty(string text) => Assert.True(LetterProfile.Of(text, s_languages) is { Letters: 0, Told: [] });
}
