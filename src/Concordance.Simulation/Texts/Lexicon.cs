namespace Concordance.Simulation.Texts;

/// <summary>The words that templates draw from. Cities and transport are real, everything else is generic.</summary>
static partial class Lexicon
{
    public static IReadOnlyDictionary<string, string[]> Words { get; } =
        new[] { Calendar, Daily, Opinions, Events, Foreign, Trade, Slogans, Press }.SelectMany(part => part).ToDictionary();
}
