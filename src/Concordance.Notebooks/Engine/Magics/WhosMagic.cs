namespace Concordance.Notebooks;

/// <summary><c>#!whos</c>: the variables with type and value.</summary>
sealed class WhosMagic : Magic
{
    const int MostCharacters = 80;

    public override string Name => "whos";

    public override string Title => "lists the variables with type and value";

    public override void Run(MagicCall call) => call.Show(SmallTable.Of(
        ["language", "name", "type", "value"],
        call.Session.Dialect.WithVariables.SelectMany(l => l.Variables.OrderBy(v => v.Name, StringComparer.Ordinal)
            .Select(v => new[] { l.Name, v.Name, TypeName.Of(v.Type), Short(v.Value) }))));

    static string Short(object? value)
    {
        if (value is null) return "null";
        var line = ((string?)ValueFormatting.Format(value)!.Data["text/plain"] ?? "").Split('\n')[0];
        return line.Length <= MostCharacters ? line : line[..MostCharacters] + "…";
    }
}
