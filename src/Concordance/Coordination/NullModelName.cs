using System.Text.Json;

namespace Concordance.Coordination;

/// <summary>A null model as commands, cases and texts call it: the one list of them.</summary>
/// <param name="Model">The null model.</param>
/// <param name="Id">Its name on the command line: <c>pace-and-hours</c>.</param>
/// <param name="Words">Its name in tables and texts: <c>pace and hours</c>.</param>
/// <param name="Keeps">What it takes as given, so that it makes no edge by itself.</param>
public sealed record NullModelName(NullModel Model, string Id, string Words, string Keeps)
{
    /// <summary>All null models, the default first.</summary>
    public static IReadOnlyList<NullModelName> All { get; } =
    [
        new(NullModel.PaceAndHours, "pace-and-hours", "pace and hours", "the pace of objects and the hours of accounts"),
        new(NullModel.Pace, "pace", "pace", "the pace of objects alone"),
        new(NullModel.Degrees, "degrees", "degrees", "how often each account meets others, with whomever (the configuration model)"),
    ];

    /// <summary>Its name in <c>case.json</c>: <c>paceAndHours</c>.</summary>
    public string InCase => JsonNamingPolicy.CamelCase.ConvertName(Model.ToString());

    /// <summary>The names of a null model.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such model.</exception>
    public static NullModelName Of(NullModel model) => All.FirstOrDefault(n => n.Model == model) ?? throw new ArgumentOutOfRangeException(nameof(model), model, "There is no such null model.");

    /// <summary>The null model of a name on the command line, or null.</summary>
    public static NullModel? Named(string id) => All.FirstOrDefault(n => n.Id == id)?.Model;
}
