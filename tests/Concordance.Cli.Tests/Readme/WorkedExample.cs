namespace Concordance.Cli.Tests.Readme;

/// <summary>A block of code that is a whole file, or a change of one: its first line is a comment that names the file.</summary>
/// <param name="Path">The file, from the root of the checkout.</param>
/// <param name="Language">The language of the block; <c>diff</c> for a change.</param>
/// <param name="Text">What stands below the first line.</param>
sealed record WorkedExample(string Path, string Language, string Text)
{
    /// <summary>All of the guide for contributors.</summary>
    public static IReadOnlyList<WorkedExample> All { get; } = [.. new MarkdownPage(".github/CONTRIBUTING.md").Blocks.Select(Of).OfType<WorkedExample>()];

    /// <summary>The example in a block; null where it is none.</summary>
    public static WorkedExample? Of(MarkdownPage.Block block) =>
        block.Text.Split('\n', 2) is [var first, var rest] && first.StartsWith("// ", StringComparison.Ordinal) && first.Contains('/', StringComparison.Ordinal) && !first[3..].Contains(' ', StringComparison.Ordinal) ? new(first[3..].Trim(), block.Language, rest + "\n") : null;

    /// <summary>Writes the file below a folder, or makes the change there.</summary>
    public void Apply(string folder)
    {
        var path = System.IO.Path.Combine(folder, Path);
        if (Language != "diff")
        {
            Assert.False(File.Exists(path), $"{Path} exists: an example adds a file.");
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
            File.WriteAllText(path, Text);
            return;
        }
        var (before, after) = (Side('-'), Side('+'));
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        Assert.True(text.Split(before).Length == 2, $"{Path} does not have these lines once:\n{before}");
        File.WriteAllText(path, text.Replace(before, after, StringComparison.Ordinal));
    }

    // Lines of one side of the change, and those of both.
    string Side(char sign) => string.Concat(Text.TrimEnd('\n').Split('\n').Where(l => l.Length == 0 || l[0] == ' ' || l[0] == sign).Select(l => (l.Length == 0 ? l : l[1..]) + "\n"));
}
