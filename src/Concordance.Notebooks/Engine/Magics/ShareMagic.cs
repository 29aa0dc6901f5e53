namespace Concordance.Notebooks;

/// <summary><c>#!share name --from csharp --as other</c>: a variable of another language in this one.</summary>
sealed class ShareMagic : Magic
{
    static readonly MagicOption s_from = new("--from", "the language that has it"), s_as = new("--as", "the name that it gets here");

    public override string Name => "share";

    public override string Title => "takes a variable over from another language";

    public override IReadOnlyList<MagicOption> Options { get; } = [s_from, s_as];

    public override void Run(MagicCall call)
    {
        if (call.Arguments.Words is not [var name]) throw call.Arguments.Refusal("it takes the name of one variable, such as #!share count --from csharp.");
        var variable = call.Variable(call.Arguments[s_from], name);
        call.Target.Set(variable with { Name = call.Arguments[s_as] ?? name }, call.Cell);
    }
}
