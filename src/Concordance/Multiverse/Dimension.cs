namespace Concordance.Multiverse;

/// <summary>A choice that is varied.</summary>
/// <param name="Name">What it is, as readers see it: "window".</param>
/// <param name="Values">Its values, that of the case first.</param>
public sealed record Dimension(string Name, IReadOnlyList<ChoiceValue> Values);

/// <summary>A value of a choice.</summary>
/// <param name="Label">As readers see it: "60 s".</param>
/// <param name="Apply">Makes the choice.</param>
public sealed record ChoiceValue(string Label, Func<AnalysisChoices, AnalysisChoices> Apply);
