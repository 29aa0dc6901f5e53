namespace Concordance.Notebooks;

/// <summary><c>#!lsmagic</c>: languages and commands.</summary>
sealed class LsMagic : Magic
{
    public override string Name => "lsmagic";

    public override string Title => "lists languages and commands";

    public override void Run(MagicCall call) => call.Show(SmallTable.Of(
        ["line", "what it does", "options"],
        [
            .. call.Session.Dialect.Languages.Select(l => new[] { "#!" + l.Name, "the lines below are " + l.Title, Words(l.Options) }),
            .. call.Session.Dialect.Magics.Select(m => new[] { "#!" + m.Name, m.Title, Words(m.Options) }),
        ]));

    static string Words(IReadOnlyList<MagicOption> options) => string.Join("; ", options.Select(o => $"{o.Name}: {o.Meaning}"));
}
