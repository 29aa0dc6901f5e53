using System.Globalization;

namespace Concordance.Coordination.Export;

/// <summary>Numbers of tables, whose columns hold them in several types.</summary>
static class Numbers
{
    internal static long Whole(object value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);

    internal static double Real(object value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);
}
