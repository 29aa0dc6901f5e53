using System.Globalization;
using Concordance.Benchmarks.Networks;

namespace Concordance.Benchmarks.Report;

/// <summary>The curves as tables of Markdown.</summary>
static class PowerText
{
    public const string Head = "Groups of 12 that act together on 25 objects within 30 s, each member present 60 % of the time, among 1500 accounts in 5 communities, but for what the table changes. False discovery rate 5 %, window 60 s.";

    public static string Table(PowerResult curve) => string.Join('\n',
    [
        $"| {curve.Title} | pairs found | flagged rightly | accounts found | accounts rightly |", "|---:|---:|---:|---:|---:|",
        .. curve.Rows.Select(r => string.Create(CultureInfo.InvariantCulture, $"| {r.Value} | {r.Recall:0.00} | {r.Precision:0.000} | {r.AccountRecall:0.00} | {r.AccountPrecision:0.000} |")),
    ]);
}
