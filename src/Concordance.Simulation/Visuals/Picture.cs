namespace Concordance.Simulation.Visuals;

/// <summary>A picture as a file.</summary>
/// <param name="Name">Name of the file, as in <c>v01-cropped-2.jpg</c>.</param>
/// <param name="VisualKey">Key of the <see cref="Visual"/> that it shows: pictures with the same key are versions of each other.</param>
/// <param name="Change">What was done to the original.</param>
/// <param name="Strength">How much was done: 0 for the original, 1 weak to 3 strong.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Content">The bytes of the file.</param>
sealed record Picture(string Name, string VisualKey, Change Change, int Strength, int Width, int Height, byte[] Content);
