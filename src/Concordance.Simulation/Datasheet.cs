using System.Globalization;
using System.Text;
using Concordance.Simulation.Output;

namespace Concordance.Simulation;

/// <summary>The datasheet of a synthetic case, in Markdown: why and how it was made, what is in it, what it is not.</summary>
/// <remarks>The questions follow T. Gebru et al., "Datasheets for Datasets", CACM 64(12), 2021.</remarks>
public static class Datasheet
{
    /// <summary>Writes the datasheet for a case.</summary>
    /// <param name="generated">The case.</param>
    /// <returns>Markdown with LF line ends; the same for the same case.</returns>
    public static string Text(GeneratedCase generated)
    {
        ArgumentNullException.ThrowIfNull(generated);
        var o = generated.Options;
        var sheet = new StringBuilder();
        sheet.Append("# SYNTHETIC: a campaign against the Paris 2024 Games, as it might have looked\n\n");
        sheet.Append("**Nothing here is real.** No person, account, outlet or post in it exists or existed. Every post carries `\"synthetic\": true`, every\n");
        sheet.Append("row of `truth.csv` says `true` in its column `synthetic`, every handle is longer than the 15 characters that X allows, every\n");
        sheet.Append("domain ends in `.example`. Rows of this data say nothing about the real case and must not be shown as if they did.\n\n");
        Section(sheet, "Why it was made", DatasheetText.Why);
        Section(sheet, "What is in it", Composition(generated));
        Section(sheet, "Format", DatasheetText.Format);
        Section(sheet, "How it was made", DatasheetText.How(o));
        Section(sheet, "Public figures that it is calibrated to", Parameters(o, Basis.PublicFigure) + "\n" + DatasheetText.Sources);
        Section(sheet, "Assumptions", DatasheetText.AboutAssumptions + Parameters(o, Basis.Assumption));
        Section(sheet, "Choices of the simulation", Parameters(o, Basis.Design));
        Section(sheet, "Known gaps", DatasheetText.Gaps);
        Section(sheet, "Files", Files(generated));
        Section(sheet, "Licence and contact", DatasheetText.Licence);
        return sheet.ToString().TrimEnd('\n') + "\n";
    }

    static string Composition(GeneratedCase generated)
    {
        var posts = RoleCounts.Posts(generated);
        var table = new StringBuilder($"""
            {Number(generated.Posts.Count)} posts by {Number(generated.Truth.Count)} accounts, from {ParametersFile.Instant(generated.Options.Start)} (included) to {ParametersFile.Instant(generated.Options.End)} (not included).

            | role in truth.csv | accounts | posts | what it is |
            |---|---:|---:|---|

            """);
        foreach (var (role, about) in DatasheetText.Roles)
            table.Append(CultureInfo.InvariantCulture, $"| {role} | {Number(generated.Truth.Count(r => r.Role == role))} | {Number(posts[role])} | {about} |\n");
        return table.ToString();
    }

    static string Parameters(SimulationOptions options, Basis basis)
    {
        var table = new StringBuilder("| option | value | unit | note |\n|---|---:|---|---|\n");
        foreach (var p in ParameterList.Of(options).Where(p => p.Basis == basis))
            table.Append(CultureInfo.InvariantCulture, $"| {p.Name} | {(p.Value is DateTimeOffset t ? ParametersFile.Instant(t) : p.Value)} | {p.Unit} | {p.Note} |\n");
        return table.ToString();
    }

    static string Files(GeneratedCase generated)
    {
        var table = new StringBuilder("| file | bytes | SHA-256 |\n|---|---:|---|\n");
        foreach (var file in SyntheticCase.Files(generated))
            table.Append(CultureInfo.InvariantCulture, $"| {file.Name} | {Number(file.Content.Length)} | `{file.Sha256}` |\n");
        return table.ToString();
    }

    static void Section(StringBuilder sheet, string title, string body) =>
        sheet.Append("## ").Append(title).Append("\n\n").Append(body.Trim('\n')).Append("\n\n");

    static string Number(int n) => n.ToString("N0", CultureInfo.InvariantCulture);
}
