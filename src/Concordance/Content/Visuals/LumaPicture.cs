namespace Concordance.Content;

/// <summary>A picture as brightness alone.</summary>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="Luma">Row by row, 0 black to 255 white: 0.299 red + 0.587 green + 0.114 blue (ITU-R BT.601), as PDQ takes it; what is transparent lies on white.</param>
sealed record LumaPicture(int Width, int Height, float[] Luma);
