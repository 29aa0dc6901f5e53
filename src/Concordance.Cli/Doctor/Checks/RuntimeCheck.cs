using System.Runtime.InteropServices;

namespace Concordance.Cli.Doctor.Checks;

/// <summary>The .NET that the command runs on: notebooks are compiled for its version.</summary>
/// <param name="version">Its version.</param>
/// <param name="remedies">What to do.</param>
sealed class RuntimeCheck(Version version, Remedies remedies) : Check(".NET runtime")
{
    const int Major = 10;

    protected override string Remedy => remedies.Sdk;

    protected override Diagnosis Try()
    {
        var found = $"{version}, {RuntimeInformation.RuntimeIdentifier}";
        return version.Major == Major ? Ok(found) : version.Major > Major ? Warn(found + ", later than what the toolkit was tested with", remedies.Sdk) : Fail(found);
    }
}
