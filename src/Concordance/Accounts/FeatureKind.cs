namespace Concordance.Accounts;

/// <summary>What the values of a feature are.</summary>
public enum FeatureKind
{
    /// <summary>Whole numbers.</summary>
    Whole,

    /// <summary>Real numbers.</summary>
    Real,

    /// <summary>Truth values.</summary>
    Flag,

    /// <summary>Times, UTC, to the second.</summary>
    Time,

    /// <summary>Texts; of an account's own words there are none among them.</summary>
    Text,
}
