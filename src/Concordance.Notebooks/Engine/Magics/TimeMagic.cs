namespace Concordance.Notebooks;

/// <summary><c>#!time</c>: how long the cell takes. The figure is another one at each run, so committed notebooks do without it.</summary>
sealed class TimeMagic : Magic
{
    public override string Name => "time";

    public override string Title => "says at the end how long the cell took";

    public override void Run(MagicCall call) => call.Cell.IsTimed = true;
}
