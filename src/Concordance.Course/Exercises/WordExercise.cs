using Concordance.Attribution;

namespace Concordance.Course;

/// <summary>A question that is answered by a word of likelihood.</summary>
/// <param name="name">Number and name.</param>
/// <param name="nudge">What to do first.</param>
/// <param name="probability">The probability whose word is asked.</param>
sealed class WordExercise(string name, string nudge, double probability) : Exercise(name, nudge)
{
    const string TooWeak = "That word is for smaller probabilities.", TooStrong = "That word promises more than the probability carries.";

    readonly LikelihoodWord _right = LikelihoodWord.Of(probability);

    internal override IReadOnlyList<TypicalError> Errors =>
    [
        .. LikelihoodWord.All.Where(w => w != _right).Select(w => new TypicalError(w.Word, w.High <= probability ? TooWeak : TooStrong)),
        new("probably", "is none of the seven words"),
    ];

    internal override object Solution => _right.Word;

    private protected override (Standing Standing, string Text) Judge(object answer)
    {
        if (answer is not string text) return (Standing.NotYet, $"A word is asked, in quotes. {Nudge}");
        var word = LikelihoodWord.All.FirstOrDefault(w => w.Word.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase));
        if (word is null) return (Standing.NotYet, $"\"{text.Trim()}\" is none of the seven words. Each of these has a band that readers can look up.");
        return word == _right
            ? (Standing.Right, "The same word always stands for the same band, so that two readers read the same.")
            : (Standing.NotYet, $"{(word.High <= probability ? TooWeak : TooStrong)} Look up the bands.");
    }
}
