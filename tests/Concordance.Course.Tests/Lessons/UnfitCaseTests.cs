namespace Concordance.Course.Tests.Lessons;

/// <summary>A case in which a lesson has nothing to show is told so, with what to do.</summary>
public class UnfitCaseTests
{
    static readonly Lazy<Investigation> s_plain = new(() =>
    {
        var folder = new TempFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        folder.Write("posts.csv", "author,text,date\nx,hello,2023-07-26T10:00:00Z\ny,good day,2023-07-26T11:00:00Z\n");
        folder.Write("case.json", """{ "id": "plain", "title": "Plain", "synthetic": true, "privacy": "open", "sources": [{ "path": "posts.csv", "format": "table" }] }""");
        return Investigation.Open(folder.Path);
    });

    public static TheoryData<string> Lessons => ["1", "2", "3", "4", "5", "6"];

    [Theory]
    [MemberData(nameof(Lessons))]
    public void Lesson_OnACaseThatDoesNotFit_SaysWhatItNeeds(string lesson)
    {
        var error = Assert.Throws<InputException>(() => (object)(lesson switch
        {
            "1" => new ReadingABurst(s_plain.Value),
            "2" => new BaseRates(s_plain.Value),
            "3" => new NullModelByHand(s_plain.Value),
            "4" => new LookalikesAndPlaces(s_plain.Value),
            "5" => new AccusingTheInnocent(s_plain.Value),
            _ => new WritingTheJudgement(s_plain.Value, BundledLessons.FindingsPath),
        }));
        Assert.NotEmpty(error.Remedy);
    }
}
