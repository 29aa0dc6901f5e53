using System.Text.Json;
using Concordance.Attribution;
using Concordance.Charts.Tables;
using Concordance.Coordination;
using Deedle;
using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace Concordance.Charts;

/// <summary>Tells notebooks how to show figures, tables and series.</summary>
public static class NotebookFormatters
{
    /// <summary>Type of the interactive form; VS Code and JupyterLab draw it, others fall to the picture.</summary>
    public const string PlotlyMimeType = "application/vnd.plotly.v1+json";

    // What the picture shows, for those who can't see it: our hosts put this into the output's metadata; others never ask for it.
    const string OutputMetadata = "application/vnd.concordance.output-metadata+json";

    const string Png = "image/png", Html = "text/html", Plain = "text/plain";

    /// <summary>Registers everything. May be called as often as one likes.</summary>
    public static void Register()
    {
        // No HTML and no raw JSON for a figure: a frontend would prefer either to the picture.
        Formatter.Register<Figure>((figure, writer) => writer.Write(figure.PlotlyJson), PlotlyMimeType);
        Formatter.Register<Figure>((figure, writer) => writer.Write(Convert.ToBase64String(figure.Png)), Png);
        Formatter.Register<Figure>((figure, writer) => writer.Write(figure.Title + "\n" + figure.AltText), Plain);
        Formatter.Register<Figure>((figure, writer) => writer.Write(AltOf(figure.AltText)), OutputMetadata);
        Formatter.SetPreferredMimeTypesFor(typeof(Figure), PlotlyMimeType, Png, Plain);
        Formatter.Register<StaticFigure>((figure, writer) => writer.Write(Convert.ToBase64String(figure.Png)), Png);
        Formatter.Register<StaticFigure>((figure, writer) => writer.Write(figure.Title + "\n" + figure.AltText), Plain);
        Formatter.Register<StaticFigure>((figure, writer) => writer.Write(AltOf(figure.AltText)), OutputMetadata);
        Formatter.SetPreferredMimeTypesFor(typeof(StaticFigure), Png, Plain);

        ProseFormatters.Register();
        RegisterTable<DataFrame>(frame => HtmlTable.Render(frame), frame => PlainTable.Render(frame));
        var whole = new TableOptions { MaxRows = WholeTable.MostRows, MaxCellLength = WholeTable.LongestCell };
        RegisterTable<WholeTable>(table => HtmlTable.Render(table.Frame, whole), table => PlainTable.Render(table.Frame, whole));
        RegisterModel(typeof(Series<,>), series => DeedleModels.OfSeries(series, new()));
        RegisterModel(typeof(Frame<,>), frame => DeedleModels.OfFrame((IFrame)frame, new()));
        RegisterTable<IEnumerable<Finding>>(AttributionTables.Findings);
        RegisterTable<Finding>(finding => AttributionTables.Findings([finding]));
        RegisterTable<IEnumerable<CoordinationEdge>>(CoordinationTables.Edges);
        RegisterTable<CoordinationEdge>(edge => CoordinationTables.Edges([edge]));
        RegisterTable<Case>(CaseTables.Criteria);
    }

    /// <summary>Registers a type that shows as HTML and as text.</summary>
    /// <param name="html">Makes the HTML; must escape what comes from data.</param>
    /// <param name="plain">Makes the text.</param>
    public static void RegisterTable<T>(Func<T, string> html, Func<T, string> plain)
    {
        Formatter.Register<T>((value, writer) => writer.Write(html(value)), Html);
        Formatter.Register<T>((value, writer) => writer.Write(plain(value)), Plain);
        Formatter.SetPreferredMimeTypesFor(typeof(T), Html, Plain);
    }

    /// <summary>Registers a type that shows as a data frame made from it.</summary>
    public static void RegisterTable<T>(Func<T, DataFrame> table) =>
        RegisterTable<T>(value => HtmlTable.Render(table(value)), value => PlainTable.Render(table(value)));

    static void RegisterModel(Type type, Func<object, TableModel> model)
    {
        Formatter.Register(type, (value, writer) => writer.Write(HtmlTable.Render(model(value))), Html);
        Formatter.Register(type, (value, writer) => writer.Write(PlainTable.Render(model(value))), Plain);
        Formatter.SetPreferredMimeTypesFor(type, Html, Plain);
    }

    static string AltOf(string altText) =>
        JsonSerializer.Serialize(new Dictionary<string, object> { [Png] = new Dictionary<string, string> { ["alt"] = altText } });
}
