using System.Text;

namespace Concordance.Simulation.Output;

/// <summary>truth.csv. Ids, handles and roles hold no comma and no quote, so no cell needs quoting.</summary>
static class TruthTable
{
    public static string Csv(IReadOnlyList<TruthRow> rows)
    {
        var csv = new StringBuilder("account_id,username,role,synthetic\n");
        foreach (var row in rows) csv.Append(row.AccountId).Append(',').Append(row.Username).Append(',').Append(row.Role).Append(",true\n");
        return csv.ToString();
    }
}
