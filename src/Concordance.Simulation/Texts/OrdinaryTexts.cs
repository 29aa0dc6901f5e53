using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Texts;

/// <summary>What ordinary accounts write about: daily life, the Games, sport, jokes that go round, replies.</summary>
static partial class OrdinaryTexts
{
    /// <summary>Daily life, or two times in five the Games, in the ordinary composition.</summary>
    public static string Everyday(Dice dice) => Composition.Of(dice.Percent(40) ? Games : DailyLife, dice);
}
