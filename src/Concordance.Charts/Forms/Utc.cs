using System.Globalization;

namespace Concordance.Charts.Forms;

/// <summary>Times as text. A time without a zone is taken to be UTC; the machine's own zone never enters.</summary>
static class Utc
{
    public static DateTime Of(DateTime time) => time.Kind == DateTimeKind.Local
        ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc);

    public static string Iso(DateTime time)
    {
        time = Of(time);
        string fraction = time.Ticks % TimeSpan.TicksPerSecond == 0 ? "" : ".FFFFFFF";
        return time.ToString("yyyy-MM-dd'T'HH:mm:ss" + fraction + "'Z'", CultureInfo.InvariantCulture);
    }

    public static string Minutes(DateTime time) => Of(time).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
