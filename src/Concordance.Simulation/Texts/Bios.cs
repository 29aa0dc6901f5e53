using Concordance.Simulation.Chance;

namespace Concordance.Simulation.Texts;

/// <summary>Profile descriptions.</summary>
static class Bios
{
    public static IReadOnlyList<string> Templates { get; } =
    [
        "{metier}, {gout} et {gout}.", "[Ici pour|Surtout] {gout}. [Avis personnels.|Un RT n'est pas un accord.|]", "{gout} | {gout} | {gout}",
        "{metier} à {ville} [{emoji}|]", "De {ville}, [installé|installée] à {ville}.", "[Maman|Papa] de {petit} [chats|enfants]. {gout}.", "{emoji} {gout} {emoji} {gout}",
        "{metier} le jour, {gout} la nuit", "Ici on parle [beaucoup |]{gout} [et trains en retard|surtout le {jour}|].", "[Jamais sérieux|Toujours en retard|Lève-tôt]. {ville}.",
    ];

    public static string Draw(Dice dice) => Phrase.Expand(dice.Pick(Templates), dice);
}
