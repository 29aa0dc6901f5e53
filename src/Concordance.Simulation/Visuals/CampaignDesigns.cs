using Concordance.Simulation.Visuals.Scenes;

namespace Concordance.Simulation.Visuals;

/// <summary>How the campaign's visuals are laid out and what they say.</summary>
static class CampaignDesigns
{
    static readonly (Plan Plan, Palette Palette, string Caption, string Other)[] s_designs =
    [
        (new(320, 240, 58, 50, 62, 16, CaptionPlace.Bottom, true), Palette.Night, "PARIS BRÛLE", "LES JEUX DU FEU"),
        (new(320, 240, 50, 46, 62, 36, CaptionPlace.Top, true), Palette.Ember, "TROP CHER POUR VOUS", "QUI PEUT PAYER ÇA ?"),
        (new(320, 216, 34, 50, 56, 36, CaptionPlace.Bottom, false), Palette.Noon, "STADES VIDES", "PERSONNE NE VIENDRA"),
        (new(256, 256, 46, 48, 60, 25, CaptionPlace.Top, true), Palette.Ash, "LA RUE DIT NON", "DES JEUX SANS NOUS"),
        (new(320, 240, 76, 34, 50, 30, CaptionPlace.Right, true), Palette.Cream, "LA FACTURE EXPLOSE", "VOS IMPÔTS, LEURS JEUX"),
        (new(320, 208, 44, 52, 46, 30, CaptionPlace.Left, false), Palette.Rain, "MÉTRO BONDÉ", "RESTEZ CHEZ VOUS"),
        (new(256, 256, 64, 44, 66, 30, CaptionPlace.Bottom, true), Palette.Dusk, "VILLE SALE, JEUX RATÉS", "VOILÀ PARIS"),
        (new(320, 224, 42, 50, 52, 24, CaptionPlace.Top, true), Palette.Rain, "NAGER ICI ? JAMAIS", "LA SEINE EST MALADE"),
        (new(224, 288, 62, 50, 44, 36, CaptionPlace.Bottom, false), Palette.Dusk, "PAS PRÊT !", "TROP TARD !"),
        (new(320, 208, 40, 50, 60, 36, CaptionPlace.Bottom, true), Palette.Ash, "RUES FERMÉES", "VOTRE RUE EST BLOQUÉE"),
        (new(320, 240, 72, 60, 56, 30, CaptionPlace.Top, false), Palette.Ember, "CHANTIER SANS FIN", "RIEN N'EST FINI"),
        (new(288, 240, 28, 50, 46, 30, CaptionPlace.Centre, false), Palette.Noon, "N'Y ALLEZ PAS", "ÉVITEZ PARIS"),
        (new(224, 288, 70, 40, 52, 38, CaptionPlace.Bottom, true), Palette.Violet, "HÔTELS HORS DE PRIX", "690 € LA NUIT"),
        (new(320, 240, 74, 62, 56, 34, CaptionPlace.Left, true), Palette.Sea, "À QUI L'OR ?", "LES JEUX DE LA HONTE"),
        (new(320, 200, 40, 46, 60, 22, CaptionPlace.Bottom, true), Palette.Meadow, "BOYCOTT 2024", "DITES NON"),
    ];

    /// <summary>The visual with a number from 1 on. Past the last design they come again, mirrored and in other colours.</summary>
    public static Visual Number(int number)
    {
        var (turn, at) = (Math.DivRem(number - 1, s_designs.Length).Quotient, (number - 1) % s_designs.Length);
        var (plan, palette, caption, other) = s_designs[at];
        if (turn > 0)
        {
            plan = plan with { FocusX = turn % 2 == 1 ? 100 - plan.FocusX : plan.FocusX, MarkAtRight = turn % 2 == 1 != plan.MarkAtRight };
            palette = Palette.All[(at + turn * 3) % Palette.All.Count];
        }
        return new($"v{number:00}", null, SceneList.Campaign[at], plan, palette, Emblem.Squares, caption, other);
    }
}
