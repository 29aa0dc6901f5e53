namespace Concordance.Simulation.Visuals;

/// <summary>What happened to a picture on its way from account to account.</summary>
enum Change { None, Recompressed, Resized, Cropped, Recoloured, CaptionChanged }
