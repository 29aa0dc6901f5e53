namespace Concordance.Timeline;

/// <summary>What counts as a change of level.</summary>
public sealed record ChangePointOptions
{
    /// <summary>Log-likelihood, in nats, that a change must gain. Null, the default, takes 1.5 ln n for n bins: a level and a place for each change (N. Zhang, D. Siegmund, "A modified Bayes information criterion", Biometrics 63, 2007).</summary>
    public double? Penalty { get; init; }

    /// <summary>Least length of a stretch that is looked for, bins; where it begins and ends is then told to the bin (see <see cref="ChangePoints"/>). Default 12; of hours a half day, so that most bursts are no change.</summary>
    public int ShortestBins { get; init; } = 12;

    internal void Check()
    {
        if (Penalty is { } p && !(p > 0)) throw new InputException("The penalty of a change must be above zero.", "Leave it out, or set it to some nats, such as 10.");
        if (ShortestBins < 1) throw new InputException("A stretch can't be shorter than a bin.", "Set ShortestBins to 1 or more.");
    }
}
