using System.Globalization;
using Concordance.Duck;
using Concordance.Kept;
using Concordance.SideData;
using DuckDB.NET.Data;

namespace Concordance.Content;

/// <summary>Hashed pictures as a table of the work folder: one row a picture in the order of the case, with its hashes or why it has none. Pictures are told by their places in the case's table, so that neither keys nor names of files are kept.</summary>
/// <param name="pictures">The pictures of the case, to which the rows belong.</param>
sealed class KeptPictures(IReadOnlyList<Picture> pictures) : KeptForm<HashedPictures>
{
    public override string Name => "hashed-pictures";

    public override int Version => 1;

    public override IReadOnlyList<RowColumn> Columns { get; } =
        [new("picture", RowType.Number), new("reason", RowType.Text), new("pdq", RowType.Text), new("quality", RowType.Number), new("dhash", RowType.Text), new("views", RowType.List)];

    // Each picture is either hashed or rejected, and both lists are in the order of the pictures.
    public override IEnumerable<PackedRow> Rows(HashedPictures result)
    {
        var packer = new RowPacker();
        var (hashed, rejected) = (0, 0);
        for (var i = 0; i < pictures.Count; i++)
        {
            var own = hashed < result.Pictures.Count && ReferenceEquals(result.Pictures[hashed].Picture, pictures[i]) ? result.Pictures[hashed++] : null;
            packer.Begin();
            packer.Number(i);
            if (own is null) packer.Text(result.Rejected[rejected++].Reason);
            else packer.NoText();
            packer.Text(own?.Hash.ToString() ?? "");
            packer.Number(own?.Quality);
            packer.Text(own?.DHash.ToString("x16", CultureInfo.InvariantCulture) ?? "");
            packer.List(own is null ? [] : [.. own.Views.Select(v => v.ToString())]);
            yield return packer.End();
        }
    }

    public override HashedPictures Read(IReadOnlyDictionary<string, long> totals, DuckDBDataReader rows)
    {
        List<HashedPicture> hashed = [];
        List<RejectedPicture> rejected = [];
        while (rows.Read())
        {
            var picture = pictures[(int)rows.GetInt64(0)];
            if (!rows.IsDBNull(1)) rejected.Add(new(picture.Name, rows.GetString(1)));
            else hashed.Add(new(picture, PdqHash.Parse(rows.GetString(2)), (int)rows.GetInt64(3), ulong.Parse(rows.GetString(4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                (PdqHash[])[.. rows.GetFieldValue<List<string>>(5).Select(PdqHash.Parse)]));
        }
        return new([.. hashed], [.. rejected]);
    }

    // Another run may have the memory, or the permission.
    public override bool IsLasting(HashedPictures result) => !result.Rejected.Any(r => r.Reason is PictureReader.Unreadable or PictureFile.NoMemory);
}
