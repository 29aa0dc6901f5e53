namespace Concordance.Charts;

/// <summary>One figure in two forms, drawn from the same numbers: one to explore, one to print.</summary>
/// <remarks>Both forms are the same bytes on every run and need nothing from another host.</remarks>
/// <param name="Title">The title, plain text.</param>
/// <param name="AltText">What the figure shows, in words and with its main numbers, for readers who do not see it.</param>
/// <param name="PlotlyJson">
/// The interactive form: <c>{"config":…,"data":[…],"layout":{…}}</c> for plotly.js, keys in ordinal order, times in UTC,
/// fractions rounded to six significant digits.
/// </param>
/// <param name="Png">The static form: a PNG 1600 pixels wide, meant to be shown at half that width.</param>
public sealed record Figure(string Title, string AltText, string PlotlyJson, byte[] Png);
