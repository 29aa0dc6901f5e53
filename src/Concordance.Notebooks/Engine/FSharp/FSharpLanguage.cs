namespace Concordance.Notebooks;

/// <summary>The F# of a session. Its compiler is loaded with the first cell that needs it.</summary>
/// <param name="directory">The folder from which <c>#r</c> is seen.</param>
/// <param name="packages">The session's packages.</param>
/// <remarks>A wait is broken off when the cell is to stop. A loop of F# is not: such a cell is left behind.</remarks>
sealed class FSharpLanguage(Func<string> directory, SessionPackages packages) : VariableLanguage
{
    readonly Lazy<FSharpSession> _session = new(() => new FSharpSession(directory, packages));

    public override string Name => "fsharp";

    public override IReadOnlyList<string> Aliases => ["f#"];

    public override string Title => "F#";

    public override IReadOnlyList<SessionVariable> Variables => _session.IsValueCreated ? _session.Value.Variables : [];

    public override object? Run(CellCode code, CellContext cell) => _session.Value.Run(code, cell);

    public override void Set(SessionVariable variable, CellContext cell) => _session.Value.Set(variable);
}
