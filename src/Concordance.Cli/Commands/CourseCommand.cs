using System.CommandLine;
using Concordance.Cli.Output;

namespace Concordance.Cli.Commands;

/// <summary><c>concordance course</c>: the lessons in a folder of their own, for a class.</summary>
static class CourseCommand
{
    public static Command Create(Streams streams)
    {
        var folder = new Option<string>("--out") { Description = "Folder of the lessons; must be new or empty.", DefaultValueFactory = _ => "course" };
        var solutions = new Option<bool>("--solutions") { Description = "Lay the solutions and the teacher's guide there too." };
        var json = new Option<bool>("--json") { Description = "Print the result as JSON." };
        var command = new Command("course", "Lay the lessons, their glossary and the made-up case into a folder, to be opened in VS Code or Jupyter with the kernel that 'concordance kernel install' makes known. Example: concordance course --out lessons") { folder, solutions, json };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(folder)!;
            var laid = LaidCourse.Lay(Repository.Find(), name, parsed.GetValue(solutions));
            streams.Result(
                parsed.GetValue(json), new { folder = laid.Folder, lessons = laid.Lessons, solutions = parsed.GetValue(solutions) },
                FormattableString.Invariant($"{laid.Lessons.Count} lessons{Environment.NewLine}folder: {name}{Environment.NewLine}next: concordance kernel install, then open {Path.Combine(name, laid.Lessons[0])} in VS Code or Jupyter"));
            return ExitCode.Success;
        });
        return command;
    }
}
