using Concordance.Notebooks;

namespace Concordance.Cli.Doctor.Checks;

/// <summary>The .NET SDK: the build needs it, and <c>#r "nuget:"</c> in a notebook.</summary>
/// <param name="wanted">The version that <c>global.json</c> names: it, or a later one of the same major and minor version.</param>
/// <param name="version">Asks the SDK for its version; null where there is none.</param>
/// <param name="remedies">What to do.</param>
sealed class SdkCheck(string wanted, Func<DotnetSdk.Answer?> version, Remedies remedies) : Check(".NET SDK")
{
    protected override string Remedy => remedies.Sdk;

    protected override Diagnosis Try()
    {
        if (version() is not { } answer) return Fail("there is no command 'dotnet'");
        if (answer.Code != 0) return Fail($"'dotnet --version' fails in the checkout: {answer.Output.Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.Length > 0)}");
        var text = answer.Output.Trim();
        // A preview counts as its release does.
        if (!Version.TryParse(text.Split('-')[0], out var found)) return Fail($"'{text}' is no version");
        var least = Version.Parse(wanted);
        return found >= least && (found.Major, found.Minor) == (least.Major, least.Minor) ? Ok(text) : Fail($"{text}, and {wanted} or a later {least.Major}.{least.Minor} is needed");
    }
}
