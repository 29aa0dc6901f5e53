using Concordance.Attribution;
using Concordance.Statistics;
using Microsoft.Data.Analysis;

namespace Concordance.Course;

/// <summary>Lesson 6: a judgement that says no more than its findings carry.</summary>
public sealed class WritingTheJudgement : Lesson
{
    const double Probability = 0.87;

    /// <summary>Opens the lesson.</summary>
    /// <param name="investigation">The case.</param>
    /// <param name="findingsPath">The published findings of the bundled case, taken where they are those of this case; else those are taken that the notebooks recorded.</param>
    /// <exception cref="InputException">There are no findings, or they were computed from other data; no rung is reached.</exception>
    public WritingTheJudgement(Investigation investigation, string findingsPath) : base(investigation)
    {
        Recorded = FindingsOf(investigation, findingsPath);
        Summary = SummaryMaker.Of(Recorded, investigation.Case);
        var highest = Ladder.Highest(Summary.Ladder);
        if (highest is null || !Recorded.Findings.Any(f => f is { BearsOn: Rung.Coordinated, Holds: true }))
            throw new InputException("This lesson needs a case whose findings reach the rung of coordination.", "Take the bundled case.");
        if (Summary.Ladder.Where(s => s.Reached).Select(s => s.Strength).OfType<RungStrength>().Where(s => s.CannotTell is null).MinBy(s => s.Low) is not { } weakest)
            throw new InputException("This lesson needs a case with enough ordinary groups of accounts to tell a likelihood.", "Take the bundled case.");

        Word = new WordExercise("6.3 The word of a probability", "Find the band in which 0.87 lies, and give its word in quotes.", Probability);
        HighestRung = new NumberExercise(
            "6.1 How far the ladder goes", "Look at the column reached of the ladder. Answer with the number of the highest rung that is reached.",
            (int)highest.Rung, "Above it nothing in this data could help: registries, payments and testimony would.",
            (6, "No post can show who gives orders. The ladder never reaches that rung, whatever is found."),
            (5, "An organisation shows in registries, payments and testimony, not in posts."),
            ((int)highest.Rung + 1, "That is the first rung that is not reached. Asked is the last one that is."),
            (1, "A rung is reached if all below it are, and the first is where one begins. Go up until the first that is not."));
        UnderCoordination = new FindingExercise(
            "6.2 What a rung rests on", "Look at the column bears on of the findings for the rung of coordination, and at the column holds.",
            "Every sentence of a summary names what it rests on, so that a reader can go from the word to the number, and from there to the cell that computed it.", Recorded.Findings, Rung.Coordinated);
        LowEnd = new NumberExercise(
            "6.4 Of a range, the low end", "The column likelihood gives a range for each rung. Take the low end of the weakest reached rung, as a share such as 0.25.",
            Math.Round(weakest.Low, 2), "The word is that of the low end: it holds for the most sceptical of the priors, and for all readers who are less so.",
            (Math.Round(weakest.High, 2), "You gave the high end. A judgement that takes it holds only for those who believed it before."),
            (Math.Round((weakest.Low + weakest.High) / 2, 2), "You took the middle. Those who are more sceptical than the middle would not agree: take the end that all can accept.")) { IsShare = true, Within = 0.015 };
        Written = new JudgementExercise(
            "6.5 Your judgement", "Fill in the four parts: a sentence with one of the seven words, the rung up to which it goes, a sentence on confidence, and the ids of the findings.", Summary, investigation.Case);
        BeforePublishing = new ChoiceExercise(
            "6.6 Before it is published", "Who is harmed if the judgement is wrong, and who could tell you?",
            'A', "An answer can correct you, and is published where it does not. Innocent explanations belong into the report for the same reason.",
            ('B', "Whoever is named has a right to answer, also where you are sure. Most of all then."),
            ('C', "Names of private persons serve nobody: a group is described by what it did, an account by its pseudonym."),
            ('D', "Words that are stronger than the evidence are the error that this lesson is about."));
        Exercises = [HighestRung, UnderCoordination, Word, LowEnd, Written, BeforePublishing];
    }

    FindingsFile Recorded { get; }

    /// <summary>The summary that the findings carry.</summary>
    public Summary Summary { get; }

    /// <summary>The findings that hold on a rung.</summary>
    public IReadOnlyList<Finding> Holding => [.. Recorded.Findings.Where(f => f is { BearsOn: not null, Holds: true })];

    /// <summary>The rates of those, each beside its base rate; those without one are left out.</summary>
    public IReadOnlyList<MarkerComparison> Rates => [.. Holding.Where(f => f is { Studied: not null, BaseRate: not null }).Select(f => new MarkerComparison(f.Id, $"{f.Id} {f.Name[(f.Name.IndexOf(':', StringComparison.Ordinal) + 1)..]}", f.Studied!, f.BaseRate!))];

    /// <summary>The ladder as a table: rung, whether it is reached, how likely it is, and what it rests on.</summary>
    public DataFrame Steps => Tables.Of(
        Summary.Ladder, ("rung", s => RungWords.Numbered(s.Rung)), ("reached", s => s.Reached ? "yes" : "no"), ("needs that", s => s.Condition),
        ("likelihood", s => s.Reached && s.Strength is { CannotTell: null } strength ? FormattableString.Invariant($"{strength.Low:0.00} to {strength.High:0.00}") : "–"), ("findings", s => string.Join(", ", s.FindingIds)));

    /// <summary>The words of likelihood and their bands.</summary>
    public static DataFrame Words => Tables.Of(LikelihoodWord.All, ("word", w => w.Word), ("from", w => w.Low), ("to", w => w.High));

    /// <summary>The word of a probability.</summary>
    public Exercise Word { get; }

    /// <summary>The highest rung reached.</summary>
    public Exercise HighestRung { get; }

    /// <summary>A finding under the rung of coordination.</summary>
    public Exercise UnderCoordination { get; }

    /// <summary>The low end of the weakest reached rung.</summary>
    public Exercise LowEnd { get; }

    /// <summary>A judgement of the learner's own.</summary>
    public Exercise Written { get; }

    /// <summary>What is owed to those named.</summary>
    public Exercise BeforePublishing { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Exercise> Exercises { get; }

    static FindingsFile FindingsOf(Investigation investigation, string path)
    {
        if (File.Exists(path) && FindingsFile.Parse(File.ReadAllText(path), Path.GetFileName(path)) is { } published
            && published.Case == investigation.Case.Id && published.Findings.Count > 0 && published.Findings.All(f => f.InputHash == investigation.FindingsHash)) return published;
        var recorded = FindingsLog.ReadCurrent(investigation);
        return recorded.Findings.Count > 0 ? recorded : throw new InputException($"The case '{investigation.Case.Id}' has no findings yet.", "Run its steps first, with 'concordance run' and the case's folder.");
    }
}
