namespace Concordance.Coordination;

/// <summary>What chance is taken for when the odds of an edge are computed.</summary>
public enum NullModel
{
    /// <summary>Each object is passed on at its own pace and each account is awake at its own hours; who shares what is taken as given. The default, and the only one under which the false discovery rate was found to hold on tables with communities of shared interest, time zones and live events.</summary>
    PaceAndHours,

    /// <summary>The same, but every account is taken to be awake at all hours alike: accounts of one time zone seem to act together more than they do.</summary>
    Pace,

    /// <summary>Each account meets others as often as it does, with whomever (the configuration model, Poisson tail). The plain choice of the literature; on tables with communities most of what it flags is wrong. It shows how much rests on the null model.</summary>
    Degrees,
}
