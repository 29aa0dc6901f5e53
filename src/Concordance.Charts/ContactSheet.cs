using System.Globalization;
using Concordance.Attribution;
using Concordance.Charts.Forms;
using Concordance.Content;

namespace Concordance.Charts;

/// <summary>The pictures of one visual side by side, with who posted each and when: whether they do show one thing is for a reader to see.</summary>
/// <remarks>
/// In an open case only. In a pseudonymous one pictures are what people posted, and can show them: the figure says so in their place. What is drawn is read within the bounds of <see cref="VisualOptions"/>; a file that can't be
/// is an empty frame with the reason. A video given through key frames shows those that are of this visual, each with the posts of the whole video. The PNG packs photographs without loss: of 24 of them it takes some 3 MB.
/// </remarks>
public static class ContactSheet
{
    const int MostCount = 120;

    /// <summary>Draws the sheet: the picture that most are near to in a frame, then the others in the order of their first posts; those in no post last.</summary>
    /// <param name="uses">The visual and the posts that carry it (see <see cref="VisualUses.Of"/>); null where there is none, and then the figure says so.</param>
    /// <param name="names">Whether pictures may be shown, and how the visual is called.</param>
    /// <param name="options">Title, mark of made-up data.</param>
    /// <param name="count">How many pictures are drawn, 1 to 120; the figure says how many are not.</param>
    /// <param name="reading">Which files are read.</param>
    /// <exception cref="InputException">The count or the bounds can't be used.</exception>
    public static StaticFigure Draw(VisualUses? uses, OutputNames names, FigureOptions? options = null, int count = 24, VisualOptions? reading = null)
    {
        ArgumentNullException.ThrowIfNull(names);
        options ??= new();
        if (count is < 1 or > MostCount) throw new InputException(Text($"A contact sheet of {count} pictures can't be drawn."), Text($"Give a count from 1 to {MostCount}."));
        if (uses is null) return Withheld(Heading.Of(options, "No picture that posts carry", ""), "There is no picture that could be compared.");
        var all = uses.Group.Members.Count;
        string name = names.Hidden ? "Visual " + names.Post(uses.Group.Name) : uses.Group.Name;
        string title = $"{name}: {Plural(all, "picture")} in {SmallCell.Posts(uses.Posts.Count, uses.Accounts.Count)} posts of {SmallCell.Counted(uses.Accounts.Count)} accounts";
        if (names.Hidden) return Withheld(Heading.Of(options, title, ""), "Not drawn: the case is pseudonymous, and pictures are what people posted.");

        var pictures = SheetPicture.Of(uses).Take(count).Select(p => SheetCell.Of(p, reading)).ToList();
        string rest = all > pictures.Count ? $" The first {Count(pictures.Count)} are drawn, {Count(all - pictures.Count)} are not." : "";
        var heading = Heading.Of(options, title,
            $"In a frame: the picture that most are near to. Then the others by their first post. Under each: that time, its posts and accounts, and in how many of 256 bits it differs from the framed one.{rest}");
        return new(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(Told(uses, pictures, rest)), SheetForm.Png(heading, pictures));
    }

    static StaticFigure Withheld(Heading heading, string why) => new(SafeText.Label(heading.Title, Heading.LongestTitle), heading.Spoken(why), SheetForm.Words(heading, why));

    static string Told(VisualUses uses, List<SheetCell> drawn, string rest)
    {
        string first = $"Nearest to all: {string.Join(", ", drawn[0].Lines.SkipLast(1))}.";
        string others = drawn.Count == 1 ? "" : $" {Plural(drawn.Count - 1, "other")} by first post, differing from it in up to {drawn.Max(d => d.Picture.Distance)} of 256 bits.";
        int empty = drawn.Count(d => d.Reason is not null);
        string missing = empty == 0 ? "" : $" {Plural(empty, "file")} can't be shown.";
        return $"Posted from {Utc.Minutes(uses.First.Time)} to {Utc.Minutes(uses.Posts[^1].Time)} UTC. {first}{others}{rest}{missing}";
    }

    internal static string Plural(long count, string one) => $"{Count(count)} {one}{(count == 1 ? "" : "s")}";

    static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
