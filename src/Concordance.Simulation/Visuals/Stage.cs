using Concordance.Simulation.Chance;
using Concordance.Simulation.Visuals.Drawing;

namespace Concordance.Simulation.Visuals;

/// <summary>What a scene is drawn on and from. It is drawn at twice its size and halved at the end, for soft edges.</summary>
sealed class Stage(Plan plan, Palette colours, Dice dice)
{
    public Canvas Canvas { get; } = new(plan.Width * 2, plan.Height * 2);

    public Palette Colours => colours;

    public Dice Dice => dice;

    public ValueNoise Noise { get; } = new((uint)dice.Next());

    public int Width => Canvas.Width;

    public int Height => Canvas.Height;

    public int Horizon => Y(plan.Horizon);

    /// <summary>Middle of the main thing.</summary>
    public int FocusX => X(plan.FocusX);

    /// <summary>Middle of the main thing.</summary>
    public int FocusY => Y(plan.FocusY);

    /// <summary>Half the height of the main thing.</summary>
    public int Size => Math.Min(Width, Height) * plan.Size / 100;

    public int X(int percent) => Width * percent / 100;

    public int Y(int percent) => Height * percent / 100;

    /// <summary>A length in thousandths of the shorter side.</summary>
    public int Unit(int thousandths) => Math.Max(1, Math.Min(Width, Height) * thousandths / 1000);
}

/// <summary>Draws the content of a picture.</summary>
delegate void Scene(Stage stage);
