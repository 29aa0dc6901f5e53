namespace Concordance.Timeline;

/// <summary>How much faster a burst is, and how dear it is to enter one.</summary>
public sealed record KleinbergOptions
{
    /// <summary>The base s: each state is s times as fast as the one below. Default 2, as in the paper.</summary>
    public double Scale { get; init; } = 2;

    /// <summary>The price γ of rising by one state, in units of ln n. Default 1, as in the paper. More gives fewer, longer bursts.</summary>
    public double Gamma { get; init; } = 1;

    /// <summary>The step in which times are told; posts of one step are spread evenly in it. Default one second; see <see cref="Collection.Resolution"/>.</summary>
    public TimeSpan Resolution { get; init; } = TimeSpan.FromSeconds(1);

    internal void Check()
    {
        if (!(Scale > 1) || !double.IsFinite(Scale)) throw new InputException("The scale of Kleinberg's automaton must be above 1.", "Set Scale to 2, or to another number above 1.");
        if (!(Gamma >= 0) || !double.IsFinite(Gamma)) throw new InputException("Gamma of Kleinberg's automaton must not be negative.", "Set Gamma to 1, or to another number that is not negative.");
        if (Resolution <= TimeSpan.Zero) throw new InputException("The resolution of times must be above zero.", "Give that of the collection, such as one second.");
    }
}
