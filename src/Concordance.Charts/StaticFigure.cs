namespace Concordance.Charts;

/// <summary>A figure that is a picture alone: of pictures there is nothing to explore that a frontend could draw.</summary>
/// <remarks>The same bytes on every run, as those of <see cref="Figure"/>.</remarks>
/// <param name="Title">The title, plain text.</param>
/// <param name="AltText">What the figure shows, in words and with its main numbers, for readers who do not see it.</param>
/// <param name="Png">A PNG 1600 pixels wide, meant to be shown at half that width.</param>
public sealed record StaticFigure(string Title, string AltText, byte[] Png);
