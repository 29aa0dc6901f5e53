namespace Concordance.Simulation;

/// <summary>What stands behind a value of the simulation.</summary>
public enum Basis
{
    /// <summary>Reported by the press about the case that the data is modelled on; the note names the source.</summary>
    PublicFigure,

    /// <summary>Chosen by the authors of the simulation. No finding may be read back from it.</summary>
    Assumption,

    /// <summary>A choice of the simulation itself, such as its seed or its size.</summary>
    Design,
}

/// <summary>Says of one option what its unit is and what stands behind its value; parameters.json and the datasheet print it.</summary>
/// <param name="unit">The unit of the value, such as "accounts" or "% of posts".</param>
/// <param name="basis">Whether the value was reported or chosen.</param>
/// <param name="note">One sentence: the source of a public figure, or what was assumed.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ParameterAttribute(string unit, Basis basis, string note) : Attribute
{
    /// <summary>The unit of the value.</summary>
    public string Unit { get; } = unit;

    /// <summary>Whether the value was reported or chosen.</summary>
    public Basis Basis { get; } = basis;

    /// <summary>The source of a public figure, or what was assumed.</summary>
    public string Note { get; } = note;
}
