using System.Text.RegularExpressions;
using Concordance.Attribution;

namespace Concordance.Course;

/// <summary>A judgement in words, checked by the same guards that check the summary of a case.</summary>
sealed partial class JudgementExercise : Exercise
{
    // Words that people use for likelihood and that have no band.
    static readonly string[] s_vague = ["probably", "possibly", "perhaps", "maybe", "clearly", "obviously", "certainly", "undoubtedly", "apparently"];

    readonly Summary _summary;
    readonly Case _case;

    /// <summary>Makes the exercise.</summary>
    /// <param name="name">Number and name.</param>
    /// <param name="nudge">What to do first.</param>
    /// <param name="summary">The summary of the case, which the judgement is put into.</param>
    /// <param name="case">The case.</param>
    public JudgementExercise(string name, string nudge, Summary summary, Case @case) : base(name, nudge)
    {
        (_summary, _case) = (summary, @case);
        var highest = Ladder.Highest(summary.Ladder)!;
        var ids = summary.Ladder.Where(s => s.Reached).SelectMany(s => s.FindingIds).Distinct(StringComparer.Ordinal).ToList();
        var word = WordUpTo(highest.Rung)!;
        var good = new Judgement
        {
            Sentence = $"{(word == LikelihoodWord.All[3] ? "There is a" : "It is")} {word.Word} that a group of accounts that carried the campaign is {RungWords.Of(highest.Rung)}.",
            Confidence = "Confidence is low, because posts of one platform are all that was looked at.", UpTo = highest.Rung, RestsOn = ids,
        };
        Solution = good;
        Errors =
        [
            new(good with { Sentence = "" }, "There is no sentence yet"),
            new(good with { Sentence = "A group of accounts is clearly coordinated." }, "has no band"),
            new(good with { Sentence = "A group of accounts is coordinated." }, "no word of likelihood"),
            new(good with { Sentence = good.Sentence.Replace(word.Word, LikelihoodWord.All[6] == word ? LikelihoodWord.All[0].Word : LikelihoodWord.All[6].Word, StringComparison.Ordinal) }, "is not the word of the weakest rung"),
            new(good with { Sentence = good.Sentence.TrimEnd('.') + ", with moderate confidence." }, "how likely something is and how firm that is in one sentence"),
            new(good with { Sentence = good.Sentence.TrimEnd('.') + " and was ordered by a government." }, "above what posts and accounts can show"),
            new(good with { Sentence = good.Sentence.TrimEnd('.') + ", in all 4711 accounts." }, "has the number 4711"),
            new(good with { UpTo = null }, "up to which rung"),
            new(good with { UpTo = Rung.StateDirected }, "The ladder does not reach that rung"),
            new(good with { RestsOn = [] }, "rests on nothing"),
            new(good with { RestsOn = [.. ids, "F99.1"] }, "neither a finding nor contextual evidence"),
            new(good with { RestsOn = ids.Take(1).ToList() }, "Nothing under your judgement holds for rung"),
            new(good with { Confidence = "" }, "how firm it is"),
            new(good with { Confidence = "Confidence is high." }, "never given"),
            new(good with { Confidence = "We are quite sure." }, "no level"),
        ];
    }

    internal override IReadOnlyList<TypicalError> Errors { get; }

    internal override object Solution { get; }

    private protected override (Standing Standing, string Text) Judge(object answer)
    {
        if (answer is not Judgement given) return (Standing.NotYet, $"A judgement is asked: new Judgement {{ Sentence = \"…\", … }}. {Nudge}");
        return HintFor(given) is { } hint
            ? (Standing.NotYet, hint)
            : (Standing.Right, "It says no more than the findings carry, names them, and keeps apart how likely it is and how firm that is. Whether it is also fair, and well written, the check can't tell: read it to each other.");
    }

    string? HintFor(Judgement given)
    {
        var sentence = given.Sentence ?? "";
        var confidence = given.Confidence ?? "";
        IReadOnlyList<string> ids = [.. (given.RestsOn ?? []).Select(id => id ?? "")];
        if (string.IsNullOrWhiteSpace(sentence)) return $"There is no sentence yet. {Nudge}";
        if (Array.Find(s_vague, w => Regex.IsMatch(sentence, $@"\b{w}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)) is { } vague)
            return $"The word \"{vague}\" has no band: every reader takes it for another probability. Take one of the seven words.";
        if (LikelihoodIn(sentence) is not { } word) return "Your sentence has no word of likelihood, or more than one. Take one of the seven words.";
        if (ids.Count == 0) return "Your judgement rests on nothing: name the findings under it.";
        if (given.UpTo is not { } rung) return "Say up to which rung your sentence goes: UpTo = Rung.… .";
        if (!Enum.IsDefined(rung) || !_summary.Ladder[(int)rung - 1].Reached) return "The ladder does not reach that rung with these findings. Say less.";
        if (string.IsNullOrWhiteSpace(confidence)) return "Say in a sentence of its own how firm it is, and why.";
        if (High().IsMatch(confidence)) return "High confidence is never given here: posts of one platform, collected by others' rules, do not carry it by themselves.";
        if (!Level().IsMatch(confidence)) return "Your sentence on confidence has no level: it is low or moderate, and the reason belongs beside it.";
        // Numbers, ids, both kinds of words, and what is above the ladder: as for every summary.
        var problems = SummaryGuard.Problems(_summary with { BottomLine = new(sentence, ids), Confidence = new(confidence, ids) }, _case);
        if (problems.Count > 0) return $"{Who(problems[0].Where)} {problems[0].What}. {problems[0].Remedy}";
        if (_summary.Ladder.FirstOrDefault(s => s.Rung <= rung && !s.FindingIds.Any(ids.Contains)) is { } bare)
            return $"Nothing under your judgement holds for rung {(int)bare.Rung}, {RungWords.Of(bare.Rung)}: whoever says a rung says all below it.";
        return WordUpTo(rung) is { } weakest && weakest != word
            ? "That is not the word of the weakest rung that your sentence goes up to. A chain is as strong as its weakest link: look at the column likelihood of the ladder."
            : null;
    }

    /// <summary>The word of the weakest rung up to one; null where none can be told.</summary>
    LikelihoodWord? WordUpTo(Rung rung) => _summary.Ladder.Where(s => s.Rung <= rung && s.Reached).Select(s => s.Strength).OfType<RungStrength>().Where(s => s.Word is not null).MinBy(s => s.Low)?.Word;

    // The longest first: "very likely" holds "likely". "Unlikely" is one word.
    static LikelihoodWord? LikelihoodIn(string sentence)
    {
        List<LikelihoodWord> found = [];
        foreach (var word in LikelihoodWord.All.OrderByDescending(w => w.Word.Length))
        {
            var pattern = $@"\b{Regex.Escape(word.Word)}\b";
            if (!Regex.IsMatch(sentence, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)) continue;
            found.Add(word);
            sentence = Regex.Replace(sentence, pattern, "", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        }
        return found is [var only] ? only : null;
    }

    static string Who(string where) => where == "the bottom line" ? "Your sentence" : where == "the sentence on confidence" ? "Your sentence on confidence" : char.ToUpperInvariant(where[0]) + where[1..];

    [GeneratedRegex(@"\bhigh\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex High();

    [GeneratedRegex(@"\b(low|moderate)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Level();
}
