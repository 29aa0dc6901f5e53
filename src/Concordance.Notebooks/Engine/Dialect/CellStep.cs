namespace Concordance.Notebooks;

/// <summary>A part of a cell, in the order in which they run.</summary>
abstract record CellStep;

/// <summary>Code of one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Code">The code.</param>
sealed record CodeStep(CellLanguage Language, CellCode Code) : CellStep;

/// <summary>A command.</summary>
/// <param name="Magic">The command.</param>
/// <param name="Arguments">What it was given.</param>
/// <param name="Language">The language of the code that it stands in.</param>
sealed record MagicStep(Magic Magic, MagicArguments Arguments, CellLanguage Language) : CellStep;
