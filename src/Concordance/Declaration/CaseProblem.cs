namespace Concordance.Declaration;

/// <summary>Something in <c>case.json</c> that won't do.</summary>
/// <param name="Line">Line, from 1.</param>
/// <param name="Path">Where, such as <c>hypotheses[0].id</c>; empty for the whole.</param>
/// <param name="Problem">What is wrong, one sentence.</param>
/// <param name="Remedy">What to do about it, one sentence.</param>
sealed record CaseProblem(int Line, string Path, string Problem, string Remedy)
{
    /// <summary>The problem at a value.</summary>
    public static CaseProblem At(LocatedJson value, string problem, string remedy) => new(value.Line, value.Path, problem, remedy);

    /// <summary>The error that tells all of them, each with its place.</summary>
    /// <param name="file">The file, as it is to be called.</param>
    /// <param name="problems">The problems, at least one.</param>
    public static InputException Error(string file, IEnumerable<CaseProblem> problems) =>
        new([.. problems.Select(p => (FormattableString.Invariant($"{file}, line {p.Line}: {(p.Path.Length > 0 ? p.Path + ": " : "")}{p.Problem}"), p.Remedy))]);
}
