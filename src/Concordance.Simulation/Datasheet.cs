using System.Globalization;
using System.Text;
using Concordance.Simulation.Output;
using Concordance.Simulation.Realism;

namespace Concordance.Simulation;

/// <summary>The datasheet of a synthetic case, in Markdown: why and how it was made, what is in it, what it is not.</summary>
/// <remarks>The questions follow T. Gebru et al., "Datasheets for Datasets", CACM 64(12), 2021.</remarks>
public static class Datasheet
{
    /// <summary>Writes the datasheet for a case.</summary>
    /// <param name="made">The case.</param>
    /// <returns>Markdown with LF line ends; the same for the same case.</returns>
    public static string Text(SimulationResult made)
    {
        ArgumentNullException.ThrowIfNull(made);
        var o = made.Scenario.Options;
        var sheet = new StringBuilder();
        sheet.Append(CultureInfo.InvariantCulture, $"# SYNTHETIC: {made.Scenario.Title}\n\n");
        sheet.Append(DatasheetText.Warning).Append("\n\n");
        Section(sheet, "Why it was made", $"{DatasheetText.Why}\n\nScenario `{made.Scenario.Name}`: {made.Scenario.About}");
        Section(sheet, "What is in it", Composition(made));
        Section(sheet, "Format", DatasheetText.Format);
        Section(sheet, "How it was made", DatasheetText.How(made.Scenario));
        Section(sheet, "Public figures that it is calibrated to", Parameters(o, Basis.PublicFigure) + "\n" + DatasheetText.Sources);
        Section(sheet, "Assumptions", DatasheetText.AboutAssumptions + Parameters(o, Basis.Assumption));
        Section(sheet, "Choices of the simulation", Parameters(o, Basis.Design));
        Section(sheet, "How like real data it is", $"{DatasheetText.AboutRealism}\n\n{RealismTable.Markdown(made.Portrait)}\n{RealismTable.Sources}\n\nWhy the columns differ:\n\n{RealismTable.Differences}");
        Section(sheet, "Known gaps", DatasheetText.Gaps);
        Section(sheet, "Files", Files(made));
        Section(sheet, "Licence and contact", DatasheetText.Licence);
        return sheet.ToString().TrimEnd('\n') + "\n";
    }

    static string Composition(SimulationResult made)
    {
        var accounts = made.AccountsByRole.Where(p => p.Key != "deleted").Sum(p => p.Value);
        var table = new StringBuilder($"""
            {Number(made.Posts)} posts by {Number(accounts)} accounts, from {ParametersFile.Instant(made.Scenario.Options.Start)} (included) to {ParametersFile.Instant(made.Scenario.Options.End)} (not included), some of them collected twice.

            | role in truth/accounts.csv | accounts | posts | what it is |
            |---|---:|---:|---|

            """);
        foreach (var (role, about) in DatasheetText.Roles.Where(r => made.AccountsByRole.ContainsKey(r.Role)))
            table.Append(CultureInfo.InvariantCulture, $"| {role} | {Number(made.AccountsByRole[role])} | {Number(made.PostsByRole[role])} | {about} |\n");
        return table.ToString();
    }

    static string Parameters(SimulationOptions options, Basis basis)
    {
        var table = new StringBuilder("| option | value | unit | note |\n|---|---:|---|---|\n");
        foreach (var p in ParameterList.Of(options).Where(p => p.Basis == basis))
            table.Append(CultureInfo.InvariantCulture, $"| {p.Name} | {(p.Value is DateTimeOffset t ? ParametersFile.Instant(t) : p.Value)} | {p.Unit} | {p.Note} |\n");
        return table.ToString();
    }

    static string Files(SimulationResult made)
    {
        var pictures = made.Files.Where(f => f.Name.StartsWith("media/", StringComparison.Ordinal)).ToArray();
        var table = new StringBuilder($"`{SyntheticCase.HashesFile}` has the SHA-256 of every file: `sha256sum --check --quiet {SyntheticCase.HashesFile}`.\n\n| file | bytes | SHA-256 |\n|---|---:|---|\n");
        foreach (var file in made.Files.Except(pictures))
            table.Append(CultureInfo.InvariantCulture, $"| {file.Name} | {Number(file.Bytes)} | `{file.Sha256}` |\n");
        table.Append(CultureInfo.InvariantCulture, $"| media/ ({Number(pictures.Length)} pictures) | {Number(pictures.Sum(p => p.Bytes))} | |\n");
        return table.ToString();
    }

    static void Section(StringBuilder sheet, string title, string body) =>
        sheet.Append("## ").Append(title).Append("\n\n").Append(body.Trim('\n')).Append("\n\n");

    static string Number(long n) => n.ToString("N0", CultureInfo.InvariantCulture);
}
