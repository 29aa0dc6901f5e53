namespace Concordance.Simulation.Visuals;

/// <summary>Where the caption stands.</summary>
enum CaptionPlace { Bottom, Top, Left, Right, Centre }

/// <summary>
/// The composition of a picture, without its content. Two pictures with the same plan look alike from afar.
/// </summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Horizon">Percent of the height from the top.</param>
/// <param name="FocusX">Middle of the main thing, percent of the width.</param>
/// <param name="FocusY">Middle of the main thing, percent of the height.</param>
/// <param name="Size">Half the height of the main thing, percent of the shorter side.</param>
/// <param name="Caption">Where the caption stands.</param>
/// <param name="MarkAtRight">Whether the mark is in the right upper corner, else in the left one. It moves down where the caption is on top.</param>
sealed record Plan(int Width, int Height, int Horizon, int FocusX, int FocusY, int Size, CaptionPlace Caption, bool MarkAtRight);
