using Concordance.Duck;
using Concordance.Kept;
using DuckDB.NET.Data;

namespace Concordance.Content;

/// <summary>Near-copies as a table of the work folder: one row a member, the groups in their order. Posts are told by their places in the collection.</summary>
sealed class KeptCopies : KeptForm<CopyResult>
{
    public override string Name => "near-copies";

    public override int Version => 1;

    public override IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("group_number", RowType.Number), new("name", RowType.Text), new("exemplar", RowType.Number), new("distinct_texts", RowType.Number), new("least_similarity", RowType.Real),
        new("post", RowType.Number), new("similarity", RowType.Real),
    ];

    /// <summary>What touches the near-copies of a collection, as text: all options but how many pairs there may be, which only <see cref="NearCopies.Pairs"/> asks.</summary>
    public static string MadeFrom(string collection, CopyOptions options) => FormattableString.Invariant(
        $"{collection} {options.LeastSimilarity:R} {options.LeastLength} {options.LongestLength} {options.PieceLength} {options.PiecesInRow} {options.Neighbours} {options.CommonPieces} {options.Seed}");

    public override IReadOnlyDictionary<string, long> Totals(CopyResult result) =>
        new Dictionary<string, long> { ["texts"] = result.Texts, ["long_enough"] = result.LongEnough, ["different"] = result.Distinct, ["unplaced"] = result.Unplaced };

    public override IEnumerable<PackedRow> Rows(CopyResult result)
    {
        var packer = new RowPacker();
        foreach (var (number, group) in result.Groups.Index())
        {
            foreach (var member in group.Members)
            {
                packer.Begin();
                packer.Number(number);
                packer.Text(group.Name);
                packer.Number(group.Exemplar);
                packer.Number(group.DistinctTexts);
                packer.Real(group.LeastSimilarity);
                packer.Number(member.Text);
                packer.Real(member.Similarity);
                yield return packer.End();
            }
        }
    }

    public override CopyResult Read(IReadOnlyDictionary<string, long> totals, DuckDBDataReader rows)
    {
        List<CopyGroup> groups = [];
        List<CopyMember> members = [];
        while (rows.Read())
        {
            if (rows.GetInt64(0) == groups.Count) groups.Add(new(rows.GetString(1), (int)rows.GetInt64(2), members = [], (int)rows.GetInt64(3), rows.GetDouble(4)));
            members.Add(new((int)rows.GetInt64(5), rows.GetDouble(6)));
        }
        return new((int)totals["texts"], (int)totals["long_enough"], (int)totals["different"], groups, (int)totals["unplaced"]);
    }
}
