using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Concordance.Notebooks;

/// <summary>From what the compiler or a cell threw to an error that names lines of cells, and no path of a machine.</summary>
static class ErrorDescription
{
    public static CellError Of(IEnumerable<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)
            .Select(d => (d.Id, Line: d.Location.GetMappedLineSpan().StartLinePosition.Line + 1,
                Message: d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)))
            .OrderBy(e => e.Line).ToList();
        var (id, line, message) = errors[0];
        return new CellError(CellErrorKind.Compile, id, message, line,
            [.. errors.Select(e => FormattableString.Invariant($"line {e.Line}: {e.Id}: {e.Message}"))]);
    }

    public static CellError FolderGone()
    {
        const string Problem = "the session's folder no longer exists. Make it again, or start a new session in another one.";
        return new CellError(CellErrorKind.RunTime, nameof(DirectoryNotFoundException), Problem, null, [$"{nameof(DirectoryNotFoundException)}: {Problem}"]);
    }

    /// <summary>A cell that was stopped.</summary>
    /// <param name="kind">By whom.</param>
    /// <param name="timeOut">The time that it had.</param>
    /// <param name="thrown">The error that ended it, for the line where it stood.</param>
    public static CellError Stopped(CellErrorKind kind, TimeSpan? timeOut, CellError? thrown) =>
        Stopped(kind, timeOut, "", thrown?.Line, thrown?.Traceback.Skip(1) ?? []);

    /// <summary>A cell that was told to stop and did not.</summary>
    public static CellError LeftBehind(CellErrorKind kind, TimeSpan? timeOut) =>
        Stopped(kind, timeOut, " It did not stop and goes on in the background, without its variables: restart the session to be rid of it.", null, []);

    static CellError Stopped(CellErrorKind kind, TimeSpan? timeOut, string more, int? line, IEnumerable<string> frames)
    {
        var problem = (kind == CellErrorKind.TimedOut
            ? FormattableString.Invariant($"The cell was stopped because it ran longer than {timeOut?.TotalSeconds:0.###} s.")
            : "The cell was interrupted.") + more;
        return new CellError(kind, kind.ToString(), problem, line, [$"{kind}: {problem}", .. frames]);
    }

    /// <param name="thrown">What the cell threw.</param>
    /// <param name="label">The running cell.</param>
    /// <param name="labels">All cells of the session that ran, to tell their frames from a library's.</param>
    public static CellError Of(Exception thrown, string label, IReadOnlySet<string> labels)
    {
        var exception = Unwrap(thrown);
        var frames = new StackTrace(exception, fNeedFileInfo: true).GetFrames();
        var here = frames.FirstOrDefault(f => IsOf(f, label) && f.GetFileLineNumber() > 0);

        var lines = new List<string> { Headline(exception) };
        // The outermost calls are the engine's own.
        var described = frames.Reverse().SkipWhile(f => f.GetMethod()?.Module == typeof(ErrorDescription).Module || Describe(f, labels) is null).Reverse();
        lines.AddRange(described.Select(f => Describe(f, labels)).OfType<string>().Select(f => "   at " + f));
        for (var cause = exception.InnerException; cause is not null; cause = cause.InnerException)
            lines.Add("caused by " + Headline(cause));
        return new CellError(CellErrorKind.RunTime, exception.GetType().Name, MultilineText.UnixLineEnds(exception.Message),
            here?.GetFileLineNumber(), lines);
    }

    // The F# compiler makes a path of a cell's label, as if it were a file in the current folder.
    static bool IsOf(StackFrame frame, string label) =>
        frame.GetFileName() is { } file && file.EndsWith(label, StringComparison.Ordinal) && (file.Length == label.Length || file[^(label.Length + 1)] is '/' or '\\');

    /// <summary>The exception that someone threw, without the wrappers of tasks and of reflection.</summary>
    static Exception Unwrap(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions: [var only] } => Unwrap(only),
        TargetInvocationException { InnerException: { } inner } => Unwrap(inner),
        _ => exception,
    };

    static string Headline(Exception e) => $"{e.GetType().Name}: {MultilineText.UnixLineEnds(e.Message)}";

    static string? Describe(StackFrame frame, IReadOnlySet<string> labels)
    {
        if (frame.GetMethod() is not { } method) return null;
        var line = frame.GetFileLineNumber();
        if (labels.FirstOrDefault(l => IsOf(frame, l)) is { } label)
            return FormattableString.Invariant($"{label}, line {line}");
        // The runtime's own frames come and go with what the just-in-time compiler inlines, and help nobody.
        var space = method.DeclaringType?.Namespace ?? "";
        var ofRuntime = space is "System" or "" || space.StartsWith("System.", StringComparison.Ordinal)
            || space.StartsWith("Microsoft.", StringComparison.Ordinal);
        return ofRuntime ? null : FrameName.Of(method);
    }
}
