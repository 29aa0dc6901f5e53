namespace Concordance.Notebooks;

/// <summary><c>#!who</c>: the names of the variables.</summary>
sealed class WhoMagic : Magic
{
    public override string Name => "who";

    public override string Title => "lists the names of the variables";

    public override void Run(MagicCall call) => call.Show(SmallTable.Of(
        ["language", "names"],
        call.Session.Dialect.WithVariables.Where(l => l.Variables.Count > 0)
            .Select(l => new[] { l.Name, string.Join(", ", l.Variables.Select(v => v.Name).Order(StringComparer.Ordinal)) })));
}
