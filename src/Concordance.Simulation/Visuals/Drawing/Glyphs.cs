namespace Concordance.Simulation.Visuals.Drawing;

/// <summary>Letters of five by seven points, rows from the top; capitals, digits and punctuation only.</summary>
static class Glyphs
{
    public const int Width = 5;

    public const int Height = 7;

    /// <summary>Rows above a capital that an accent takes.</summary>
    public const int AccentHeight = 3;

    static readonly Dictionary<char, string[]> s_letters = new()
    {
        ['A'] = Rows(".###./#...#/#...#/#####/#...#/#...#/#...#"),
        ['B'] = Rows("####./#...#/#...#/####./#...#/#...#/####."),
        ['C'] = Rows(".####/#..../#..../#..../#..../#..../.####"),
        ['D'] = Rows("####./#...#/#...#/#...#/#...#/#...#/####."),
        ['E'] = Rows("#####/#..../#..../####./#..../#..../#####"),
        ['F'] = Rows("#####/#..../#..../####./#..../#..../#...."),
        ['G'] = Rows(".####/#..../#..../#..##/#...#/#...#/.####"),
        ['H'] = Rows("#...#/#...#/#...#/#####/#...#/#...#/#...#"),
        ['I'] = Rows(".###./..#../..#../..#../..#../..#../.###."),
        ['J'] = Rows("...##/....#/....#/....#/....#/#...#/.###."),
        ['K'] = Rows("#...#/#..#./#.#../##.../#.#../#..#./#...#"),
        ['L'] = Rows("#..../#..../#..../#..../#..../#..../#####"),
        ['M'] = Rows("#...#/##.##/#.#.#/#.#.#/#...#/#...#/#...#"),
        ['N'] = Rows("#...#/##..#/##..#/#.#.#/#..##/#..##/#...#"),
        ['O'] = Rows(".###./#...#/#...#/#...#/#...#/#...#/.###."),
        ['P'] = Rows("####./#...#/#...#/####./#..../#..../#...."),
        ['Q'] = Rows(".###./#...#/#...#/#...#/#.#.#/#..#./.##.#"),
        ['R'] = Rows("####./#...#/#...#/####./#.#../#..#./#...#"),
        ['S'] = Rows(".####/#..../#..../.###./....#/....#/####."),
        ['T'] = Rows("#####/..#../..#../..#../..#../..#../..#.."),
        ['U'] = Rows("#...#/#...#/#...#/#...#/#...#/#...#/.###."),
        ['V'] = Rows("#...#/#...#/#...#/#...#/.#.#./.#.#./..#.."),
        ['W'] = Rows("#...#/#...#/#...#/#.#.#/#.#.#/##.##/#...#"),
        ['X'] = Rows("#...#/#...#/.#.#./..#../.#.#./#...#/#...#"),
        ['Y'] = Rows("#...#/#...#/.#.#./..#../..#../..#../..#.."),
        ['Z'] = Rows("#####/....#/...#./..#../.#.../#..../#####"),
        ['0'] = Rows(".###./#...#/#..##/#.#.#/##..#/#...#/.###."),
        ['1'] = Rows("..#../.##../..#../..#../..#../..#../.###."),
        ['2'] = Rows(".###./#...#/....#/..##./.#.../#..../#####"),
        ['3'] = Rows("####./....#/....#/.###./....#/....#/####."),
        ['4'] = Rows("...#./..##./.#.#./#..#./#####/...#./...#."),
        ['5'] = Rows("#####/#..../####./....#/....#/#...#/.###."),
        ['6'] = Rows("..##./.#.../#..../####./#...#/#...#/.###."),
        ['7'] = Rows("#####/....#/...#./..#../..#../.#.../.#..."),
        ['8'] = Rows(".###./#...#/#...#/.###./#...#/#...#/.###."),
        ['9'] = Rows(".###./#...#/#...#/.####/....#/...#./.##.."),
        [' '] = Rows("...../...../...../...../...../...../....."),
        ['.'] = Rows("...../...../...../...../...../..#../..#.."),
        [','] = Rows("...../...../...../...../..#../..#../.#..."),
        ['!'] = Rows("..#../..#../..#../..#../..#../...../..#.."),
        ['?'] = Rows(".###./#...#/....#/..##./..#../...../..#.."),
        ['\''] = Rows("..#../..#../.#.../...../...../...../....."),
        ['-'] = Rows("...../...../...../.###./...../...../....."),
        [':'] = Rows("...../..#../..#../...../..#../..#../....."),
        ['€'] = Rows("..###/.#.../####./.#.../####./.#.../..###"),
        ['%'] = Rows("##..#/##.#./...#./..#../.#.../.#.##/#..##"),
        ['+'] = Rows("...../..#../..#../#####/..#../..#../....."),
    };

    static readonly Dictionary<char, (char Letter, string[] Accent)> s_accented = new()
    {
        ['É'] = ('E', Rows("...#./..#../.....")),
        ['È'] = ('E', Rows(".#.../..#../.....")),
        ['Ê'] = ('E', Rows("..#../.#.#./.....")),
        ['À'] = ('A', Rows(".#.../..#../.....")),
        ['Â'] = ('A', Rows("..#../.#.#./.....")),
        ['Î'] = ('I', Rows("..#../.#.#./.....")),
        ['Ô'] = ('O', Rows("..#../.#.#./.....")),
        ['Ù'] = ('U', Rows(".#.../..#../.....")),
        ['Û'] = ('U', Rows("..#../.#.#./.....")),
    };

    static readonly string[] s_cedilla = Rows("..#../.##..");

    /// <summary>The points of a character as column and row; an accent has negative rows, a cedilla rows from 7 on.</summary>
    public static IEnumerable<(int Column, int Row)> Points(char character)
    {
        if (character == 'Ç') return Dots(s_letters['C'], 0).Concat(Dots(s_cedilla, Height));
        if (s_accented.TryGetValue(character, out var accented)) return Dots(s_letters[accented.Letter], 0).Concat(Dots(accented.Accent, -AccentHeight));
        return s_letters.TryGetValue(character, out var rows)
            ? Dots(rows, 0)
            : throw new ArgumentOutOfRangeException(nameof(character), character, "The font has no such character.");
    }

    static IEnumerable<(int Column, int Row)> Dots(string[] rows, int first) =>
        from row in Enumerable.Range(0, rows.Length)
        from column in Enumerable.Range(0, Width)
        where rows[row][column] == '#'
        select (column, first + row);

    static string[] Rows(string drawn) => drawn.Split('/');
}
