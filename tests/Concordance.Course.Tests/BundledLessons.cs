namespace Concordance.Course.Tests;

/// <summary>The lessons on the bundled case, opened once for all tests that look at them.</summary>
static class BundledLessons
{
    static readonly Lazy<Investigation> s_opened = new(() => Investigation.Open(Checkout.BundledCase));

    static readonly Lazy<IReadOnlyList<Lesson>> s_all = new(() =>
    [
        new ReadingABurst(Opened), new BaseRates(Opened), new NullModelByHand(Opened), new LookalikesAndPlaces(Opened), new AccusingTheInnocent(Opened), new WritingTheJudgement(Opened, FindingsPath),
    ]);

    public static Investigation Opened => s_opened.Value;

    public static string FindingsPath => Path.Combine(Checkout.Notebooks, "findings.json");

    public static IReadOnlyList<Lesson> All => s_all.Value;

    public static IReadOnlyList<Exercise> Exercises => [.. All.SelectMany(l => l.Exercises)];
}
