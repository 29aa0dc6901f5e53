namespace Concordance.Content;

/// <summary>A change that people and platforms make to pictures they pass on.</summary>
/// <param name="Kind">What is done, in a word.</param>
/// <param name="Strength">How strongly, in words with its unit.</param>
/// <param name="Of">Makes it; the picture that is given stays as it is.</param>
public sealed record PictureChange(string Kind, string Strength, Func<ColourPicture, ColourPicture> Of);
