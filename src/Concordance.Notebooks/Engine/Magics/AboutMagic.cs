using System.Reflection;
using System.Runtime.InteropServices;

namespace Concordance.Notebooks;

/// <summary><c>#!about</c>: what runs the cell.</summary>
sealed class AboutMagic : Magic
{
    public override string Name => "about";

    public override string Title => "says what runs the cells";

    public override void Run(MagicCall call)
    {
        var version = typeof(AboutMagic).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        call.Show(SmallTable.Of(["what", "version"],
        [
            ["Concordance", version],
            [".NET", Environment.Version.ToString()],
            ["system", RuntimeInformation.RuntimeIdentifier],
        ]));
    }
}
