using System.Globalization;
using System.Text.RegularExpressions;

namespace Concordance.Cli.Tests.Readme;

/// <summary>The code of the worked examples of the guide for contributors.</summary>
public sealed partial class WorkedCodeTests
{
    /// <summary>Built with the checkout's own rules, warnings as errors, and tried by the examples' own tests.</summary>
    [Fact]
    public void Code_BuildsAndItsTestsPass()
    {
        using var copy = new CopiedToolkit();
        foreach (var example in WorkedExample.All) example.Apply(copy.Path);
        foreach (var project in (string[])["tests/Concordance.Tests", "tests/Concordance.Charts.Tests"])
        {
            var answer = copy.Run(project, TestContext.Current.CancellationToken);
            Assert.True(answer.Code == 0, $"{project}: {answer.Output}");
            var tests = WorkedExample.All.Where(e => e.Path.StartsWith(project + "/", StringComparison.Ordinal)).Sum(e => e.Text.Split("[Fact]").Length - 1);
            var ran = Assert.Single(Total().Matches(answer.Output)).Groups[1].Value;
            Assert.True(int.Parse(ran, CultureInfo.InvariantCulture) >= tests, answer.Output);
        }
    }

    // What xunit's own runner says at the end.
    [GeneratedRegex("Total: ([0-9]+), Errors: 0, Failed: 0")]
    private static partial Regex Total();
}
