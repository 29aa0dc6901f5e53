namespace Concordance.Notebooks.Tests.Running;

public class PathMaskingTests
{
    [Theory]
    [InlineData("Could not find '/home/ada/repo/notebooks/x.csv'.", "Could not find 'x.csv'.")]
    [InlineData("in /home/ada/repo/notebooks: no file", "in .: no file")]
    [InlineData("/home/ada/repo/data/a and /home/ada/repo", "../data/a and ..")]
    [InlineData("/home/ada/other", "../../other")]
    [InlineData("/home/ada/repo/notebooks-old/a", "../notebooks-old/a")]
    [InlineData("/mnt/home/ada/repo/notebooks/a", "/mnt/home/ada/repo/notebooks/a")]
    [InlineData("/home/eve/a", "/home/eve/a")]
    public void Relative_ReplacesTheFolderAndItsParents(string text, string expected)
    {
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(expected, PathMasking.Relative(text, "/home/ada/repo/notebooks"));
    }
}
