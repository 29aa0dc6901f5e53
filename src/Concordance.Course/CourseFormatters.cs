using Concordance.Charts;
using Concordance.Charts.Tables;

namespace Concordance.Course;

/// <summary>Tells notebooks how to show what the lessons say: a sign, a word and a colour, so that none of the three is needed alone.</summary>
public static class CourseFormatters
{
    /// <summary>Registers everything, also what <see cref="NotebookFormatters"/> does. May be called as often as one likes.</summary>
    public static void Register()
    {
        NotebookFormatters.Register();
        NotebookFormatters.RegisterTable<Verdict>(Html, Plain);
        NotebookFormatters.RegisterTable<Exercise>(e => Html(Unchecked(e)), e => Plain(Unchecked(e)));
        NotebookFormatters.RegisterTable<Lesson>(ListHtml, ListPlain);
    }

    /// <summary>A verdict as one paragraph of HTML; what comes from data is escaped.</summary>
    internal static string Html(Verdict verdict) =>
        $"<p style=\"border-left:0.5em solid {Colour(verdict.Standing)};padding:0.3em 0.8em\"><strong>{Word(verdict.Standing)}</strong> {Escape(verdict.Exercise)}<br>{Escape(verdict.Text)}</p>";

    /// <summary>A verdict as text.</summary>
    internal static string Plain(Verdict verdict) => $"{Word(verdict.Standing)} {SafeText.Visible(verdict.Exercise)}\n{SafeText.Visible(verdict.Text)}";

    static string ListHtml(Lesson lesson) =>
        $"<p><strong>{Count(lesson)}</strong></p>\n<ul style=\"list-style:none;padding-left:0\">\n{string.Concat(lesson.Exercises.Select(e => $"<li style=\"border-left:0.5em solid {Colour(e.Latest)};padding-left:0.8em\"><strong>{Word(e.Latest)}</strong> {Escape(e.Name)}</li>\n"))}</ul>";

    static string ListPlain(Lesson lesson) => Count(lesson) + string.Concat(lesson.Exercises.Select(e => $"\n{Word(e.Latest)} {SafeText.Visible(e.Name)}"));

    static string Count(Lesson lesson) => FormattableString.Invariant($"{lesson.Exercises.Count(e => e.Latest == Standing.Right)} of {lesson.Exercises.Count} exercises are right.");

    static Verdict Unchecked(Exercise exercise) => new(exercise.Name, exercise.Latest, "Give your answer with .Check(answer).");

    static string Word(Standing standing) => standing switch
    {
        Standing.Right => "✔ Right.",
        Standing.NotYet => "✘ Not yet.",
        _ => "○ Not answered yet.",
    };

    static string Colour(Standing standing) => standing switch
    {
        Standing.Right => "#009E73",
        Standing.NotYet => House.Studied,
        _ => House.Comparison,
    };

    static string Escape(string text) => HtmlTable.Escape(SafeText.Visible(text));
}
