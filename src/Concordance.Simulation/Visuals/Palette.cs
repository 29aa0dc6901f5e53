using Concordance.Simulation.Visuals.Drawing;

namespace Concordance.Simulation.Visuals;

/// <summary>The colours of a picture.</summary>
sealed record Palette(Colour Sky, Colour Horizon, Colour Ground, Colour Mass, Colour Accent, Colour Light)
{
    public static Palette Night { get; } = Of(0x0E1530, 0x7A3B2E, 0x1C1A22, 0x232739, 0xF07A1A, 0xFFD98A);

    public static Palette Ember { get; } = Of(0x3A0F12, 0xD8572A, 0x2A1512, 0x43211C, 0xFFB238, 0xFFE9B0);

    public static Palette Ash { get; } = Of(0x6F7780, 0xC9C4B8, 0x4C4A48, 0x5B6068, 0xC8102E, 0xF4F1EA);

    public static Palette Noon { get; } = Of(0x3F8FD2, 0xCFE6F2, 0xB9A27C, 0xA0644A, 0xE4572E, 0xFFF6D6);

    public static Palette Dusk { get; } = Of(0x2B2A5C, 0xE58A6B, 0x3C2F46, 0x4A3560, 0xFFC857, 0xFBE7C6);

    public static Palette Rain { get; } = Of(0x45525E, 0x8C9AA3, 0x2F3A42, 0x3A4750, 0xE8C547, 0xDCE6EA);

    public static Palette Meadow { get; } = Of(0x7CC4E8, 0xEAF6E0, 0x5E9440, 0x2F6B3A, 0xF2C14E, 0xFFFBE8);

    public static Palette Cream { get; } = Of(0xEFE3CC, 0xF8F1E2, 0xC9A97C, 0x8A4F3D, 0x2F6F73, 0xFFFFFF);

    public static Palette Sea { get; } = Of(0x9AD1E3, 0xFDEBC8, 0x1F6F8B, 0x14506B, 0xF25F4C, 0xFFFFFF);

    public static Palette Violet { get; } = Of(0x1A1033, 0x6A2C91, 0x140B24, 0x2D1B4E, 0xFF4FA0, 0xB8F2FF);

    public static IReadOnlyList<Palette> All { get; } = [Night, Ember, Ash, Noon, Dusk, Rain, Meadow, Cream, Sea, Violet];

    static Palette Of(int sky, int horizon, int ground, int mass, int accent, int light) =>
        new(Colour.Of(sky), Colour.Of(horizon), Colour.Of(ground), Colour.Of(mass), Colour.Of(accent), Colour.Of(light));
}
