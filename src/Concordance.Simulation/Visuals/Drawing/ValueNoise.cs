namespace Concordance.Simulation.Visuals.Drawing;

/// <summary>Smooth noise: random values on a grid, blended between its points. From 0 to 255.</summary>
sealed class ValueNoise(uint seed)
{
    /// <summary>Noise with one grid; <paramref name="cell"/> is the distance of its points in pixels.</summary>
    public int At(int x, int y, int cell)
    {
        var (column, row) = (x / cell, y / cell);
        var (along, down) = (Ease(x % cell * 256 / cell), Ease(y % cell * 256 / cell));
        var upper = Point(column, row) * (256 - along) + Point(column + 1, row) * along;
        var lower = Point(column, row + 1) * (256 - along) + Point(column + 1, row + 1) * along;
        return (upper * (256 - down) + lower * down) >> 16;
    }

    /// <summary>Noise of three grids, each half as wide and half as strong as the one before.</summary>
    public int Cloud(int x, int y, int cell) =>
        (4 * At(x, y, cell) + 2 * At(x + 1009, y, cell / 2 + 1) + At(x, y + 1013, cell / 4 + 1)) / 7;

    // 3t² - 2t³, so that the grid does not show.
    static int Ease(int t) => t * t * (768 - 2 * t) >> 16;

    int Point(int column, int row)
    {
        unchecked
        {
            var hash = seed ^ (uint)column * 0x85EBCA6B ^ (uint)row * 0xC2B2AE35;
            hash = (hash ^ (hash >> 15)) * 0x2C1B3C6D;
            hash = (hash ^ (hash >> 12)) * 0x297A2D39;
            return (int)(hash >> 24);
        }
    }
}
