using Concordance.Notebooks;

namespace Concordance.Course.Tests;

/// <summary>The files of the course in the checkout.</summary>
static class CourseFiles
{
    public const string AnswerTag = "answer";

    public static string Folder => Path.Combine(Checkout.Notebooks, "course");

    public static string Solutions => Path.Combine(Folder, "solutions");

    public static IReadOnlyList<string> Names => [.. Directory.GetFiles(Folder, "*.ipynb").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    public static NotebookDocument Lesson(string name) => NotebookDocument.Read(Path.Combine(Folder, name));

    public static NotebookDocument Solution(string name) => NotebookDocument.Read(Path.Combine(Solutions, name));

    /// <summary>All that a notebook says in Markdown.</summary>
    public static string Prose(string name) => string.Join("\n\n", Lesson(name).Cells.Where(c => c.Kind == CellKind.Markdown).Select(c => c.Source));
}
