using Concordance.Attribution;
using Concordance.Content;

namespace Concordance.Charts.Forms;

/// <summary>One place of a contact sheet: a picture made small, or why there is none, and the lines under it.</summary>
sealed record SheetCell(SheetPicture Picture, ColourPicture? Small, string? Reason, IReadOnlyList<string> Lines)
{
    /// <summary>Size of the place of a picture; pixels of the shown figure.</summary>
    public const int Width = 177, Height = 118;

    public static SheetCell Of(SheetPicture picture, VisualOptions? reading)
    {
        var (read, reason) = ColourPicture.Read(picture.File, reading);
        return new(picture, read?.Within(Width * House.Density, Height * House.Density), reason,
        [
            .. picture.First is { } first ? [Utc.Minutes(first) + " UTC", $"{Told(SmallCell.Posts(picture.Posts, picture.Accounts), "post")}, {Told(SmallCell.Counted(picture.Accounts), "account")}"] : (string[])["in no post"],
            picture.IsExemplar ? "nearest to all" : ContactSheet.Plural(picture.Distance, "bit"),
        ]);

        static string Told(string count, string one) => $"{count} {one}{(count == "1" ? "" : "s")}";
    }
}
