using System.Text.RegularExpressions;

namespace Concordance.Kernel;

/// <summary>A cell such as <c>investigation.Sql?</c> that asks what a name means, as in other Jupyter kernels. It is no C#.</summary>
static partial class HelpQuestion
{
    /// <summary>The name that is asked for; null where the cell is an ordinary one.</summary>
    public static string? Of(string code)
    {
        var match = Question().Match(code.Trim());
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex(@"^(\?{1,2}(?<name>@?[\p{L}_][\w.]*)|(?<name>@?[\p{L}_][\w.]*)\?{1,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Question();
}
