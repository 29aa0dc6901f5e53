using System.Globalization;

namespace Concordance.Cli.Doctor.Checks;

/// <summary>ICU: letters of other languages are compared and folded by it.</summary>
/// <param name="upper">The letter i in capitals, in the language of a name.</param>
/// <param name="cultures">How many languages and countries are known.</param>
/// <param name="remedies">What to do.</param>
sealed class CulturesCheck(Func<string, string> upper, Func<int> cultures, Remedies remedies) : Check("ICU and cultures")
{
    /// <summary>The check of this machine.</summary>
    public static CulturesCheck Here(Remedies remedies) => new(name => "i".ToUpper(CultureInfo.GetCultureInfo(name)), () => CultureInfo.GetCultures(CultureTypes.AllCultures).Length, remedies);

    protected override string Remedy => remedies.Icu;

    protected override Diagnosis Try()
    {
        var count = cultures();
        if (count < 2) return Fail("no culture but the invariant one: .NET runs in its invariant mode");
        // Dotted in Azerbaijani and Turkish, undotted in French.
        var (az, fr) = (upper("az"), upper("fr"));
        return (az, fr) == ("İ", "I") ? Ok(FormattableString.Invariant($"{count} cultures; i is İ in Azerbaijani, I in French")) : Fail($"i is {az} in Azerbaijani and {fr} in French, and has to be İ and I");
    }
}
