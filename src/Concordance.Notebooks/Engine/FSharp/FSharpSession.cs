using System.Runtime.ExceptionServices;
using FSharp.Compiler.Diagnostics;
using FSharp.Compiler.Interactive;
using Microsoft.FSharp.Core;

namespace Concordance.Notebooks;

/// <summary>A session of F# Interactive.</summary>
sealed class FSharpSession
{
    const string Opened = """
        open System
        open System.IO
        open System.Text
        open Concordance.Notebooks.Cells
        open type Concordance.Notebooks.Cells.Kernel
        """;

    readonly FSharpReferences _references;
    readonly HashSet<string> _referred = new(StringComparer.Ordinal);
    readonly Shell.FsiEvaluationSession _fsi;

    public FSharpSession(Func<string> directory, SessionPackages packages)
    {
        _references = new FSharpReferences(directory, packages);
        string[] arguments = ["fsi", "--nologo", "--gui-", "--quiet", "--multiemit+", "--debug+", "--optimize-", .. FSharpReferences.OfHost.Select(path => "-r:" + path)];
        _fsi = Shell.FsiEvaluationSession.Create(
            Shell.FsiEvaluationSession.GetDefaultConfiguration(), arguments, TextReader.Null, TextWriter.Null, TextWriter.Null, FSharpOption<bool>.None, null);
        Evaluate(Opened, "start", CancellationToken.None);
    }

    public IReadOnlyList<SessionVariable> Variables =>
        [.. _fsi.GetBoundValues().Where(v => v.Name != "it").Select(v => new SessionVariable(v.Name, v.Value.ReflectionValue, v.Value.ReflectionType))];

    public object? Run(CellCode code, CellContext cell)
    {
        var (text, files) = _references.Resolve(code.Text, cell);
        foreach (var file in files.Where(_referred.Add)) Evaluate($"#r @\"{file}\"", code.Label, cell.Token);
        return cell.Execute(() => Evaluate(text, code.Label, cell.Token));
    }

    public void Set(SessionVariable variable)
    {
        if (TypeName.FSharp(variable.Type) is not { } type)
            throw CellException.Refusal(
                $"F# can't name the type {TypeName.Of(variable.Type)} of '{variable.Name}': what a C# cell declares stays in C#. Share texts, numbers, lists of them or data frames.", 1);
        var number = CellVariables.Put(variable.Value);
        Evaluate(FormattableString.Invariant($"let ``{variable.Name}`` = unbox<{type}> (Concordance.Notebooks.CellVariables.Take({number}))"), "#!share", CancellationToken.None);
    }

    object? Evaluate(string code, string label, CancellationToken cancel)
    {
        var (outcome, diagnostics) = _fsi.EvalInteractionNonThrowing(code, label, cancel);
        if (diagnostics.Any(d => d.Severity.IsError)) throw new CellException(ErrorOf(diagnostics));
        switch (outcome)
        {
            case FSharpChoice<FSharpOption<Shell.FsiValue>?, Exception>.Choice2Of2 failed:
                ExceptionDispatchInfo.Throw(failed.Item);
                return null;
            case FSharpChoice<FSharpOption<Shell.FsiValue>?, Exception>.Choice1Of2 { Item: { } value } when value.Value.ReflectionType != typeof(Unit):
                return value.Value.ReflectionValue;
            default:
                return null;
        }
    }

    static CellError ErrorOf(IEnumerable<FSharpDiagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.Severity.IsError).OrderBy(d => d.StartLine)
            .Select(d => (Code: d.ErrorNumberText, Line: d.StartLine, Message: MultilineText.UnixLineEnds(d.Message))).ToList();
        var (code, line, message) = errors[0];
        return new CellError(CellErrorKind.Compile, code, message, line,
            [.. errors.Select(e => FormattableString.Invariant($"line {e.Line}: {e.Code}: {e.Message}"))]);
    }
}
