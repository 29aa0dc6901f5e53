using System.Globalization;
using Concordance.Coordination;

namespace Concordance.Multiverse;

/// <summary>The values among which each choice of an analysis is varied: <c>multiverse</c> in <c>case.json</c>. What the case itself chooses always belongs to them, and comes first.</summary>
/// <remarks>
/// The values should be those that somebody could defend beforehand: a grid of indefensible choices shows nothing (S. Steegen, F. Tuerlinckx, A. Gelman and W. Vanpaemel, "Increasing transparency through a multiverse analysis", Perspectives on Psychological Science 11 (2016), 702-712).
/// </remarks>
public sealed record ChoiceGrid
{
    /// <summary>Lengths of a bin of the timeline; minutes. Default 30, 60, 120.</summary>
    public IReadOnlyList<int> BinMinutes { get; init; } = [30, 60, 120];

    /// <summary>False discovery rates of bursts. Default 0.001, 0.01, 0.05.</summary>
    public IReadOnlyList<double> BurstRates { get; init; } = [0.001, 0.01, 0.05];

    /// <summary>Windows of the coordination network; seconds. Default 10, 30, 60, 120, 300.</summary>
    public IReadOnlyList<int> WindowSeconds { get; init; } = [10, 30, 60, 120, 300];

    /// <summary>Least numbers of objects in common. Default 2, 3.</summary>
    public IReadOnlyList<int> LeastObjects { get; init; } = [2, 3];

    /// <summary>False discovery rates of edges. Default 0.01, 0.05, 0.1.</summary>
    public IReadOnlyList<double> EdgeRates { get; init; } = [0.01, 0.05, 0.1];

    /// <summary>Null models. Default pace and hours, and pace alone; the configuration model is left out, since most of what it flags among communities is wrong.</summary>
    public IReadOnlyList<NullModel> NullModels { get; init; } = [NullModel.PaceAndHours, NullModel.Pace];

    /// <summary>What counts as shared. Default reposts, links and texts; posts of their own alone (links and texts); and the default with sequences of hashtags.</summary>
    public IReadOnlyList<IReadOnlyList<Layer>> Layers { get; init; } = [Shares.DefaultLayers, [Layer.Link, Layer.Text], [.. Shares.DefaultLayers, Layer.HashtagSequence]];

    /// <summary>Ratios that markers must reach. Default 1.5, 2, 3.</summary>
    public IReadOnlyList<double> LeastRatios { get; init; } = [1.5, 2, 3];

    /// <summary>Whether markers must hold beside matched accounts too. Default both.</summary>
    public IReadOnlyList<bool> BesideMatched { get; init; } = [true, false];

    /// <summary>Least similarities of near-copies. Default 0.6, 0.693, 0.8.</summary>
    public IReadOnlyList<double> CopySimilarities { get; init; } = [0.6, 0.693, 0.8];

    /// <summary>Most distances of pictures of one visual; bits of 256. Default 31, which the authors of PDQ recommend for theirs, and 40.</summary>
    public IReadOnlyList<int> VisualDistances { get; init; } = [31, 40];

    /// <summary>Whether each finding that bears on the ladder is also left out in turn. Default true.</summary>
    public bool LeaveOut { get; init; } = true;

    /// <summary>The choices with their values, that of the case first.</summary>
    /// <exception cref="InputException">A value can't be used.</exception>
    internal IReadOnlyList<Dimension> Dimensions(AnalysisChoices declared)
    {
        Dimension[] all =
        [
            Of("timeline bin", BinMinutes, declared.BinMinutes, v => $"{Plain(v)} min", (c, v) => c with { BinMinutes = v }),
            Of("false discovery rate of bursts", BurstRates, declared.BurstRate, v => Plain(v), (c, v) => c with { BurstRate = v }),
            Of("window", WindowSeconds, declared.WindowSeconds, v => $"{Plain(v)} s", (c, v) => c with { WindowSeconds = v }),
            Of("objects in common", LeastObjects, declared.LeastObjects, v => $"{Plain(v)} or more", (c, v) => c with { LeastObjects = v }),
            Of("false discovery rate of edges", EdgeRates, declared.EdgeRate, v => Plain(v), (c, v) => c with { EdgeRate = v }),
            Of("null model", NullModels, declared.NullModel, v => NullModelName.Of(v).Words, (c, v) => c with { NullModel = v }),
            Of("what is shared", Layers, declared.Layers, Named, (c, v) => c with { Layers = v }),
            Of("ratio of markers", LeastRatios, declared.LeastRatio, v => $"{Plain(v)} or more", (c, v) => c with { LeastRatio = v }),
            Of("comparison of markers", BesideMatched, declared.BesideMatched, v => v ? "all and matched" : "all others", (c, v) => c with { BesideMatched = v }),
            Of("similarity of copies", CopySimilarities, declared.CopySimilarity, v => Plain(v), (c, v) => c with { CopySimilarity = v }),
            Of("distance of visuals", VisualDistances, declared.VisualDistance, v => $"{Plain(v)} bits", (c, v) => c with { VisualDistance = v }),
        ];
        foreach (var value in all.SelectMany(d => d.Values)) value.Apply(declared).Check();
        return all;
    }

    /// <summary>The choices that differ from others, in words.</summary>
    /// <param name="choices">The choices.</param>
    /// <param name="others">The others.</param>
    internal static IEnumerable<(string Name, string Value, string Default)> Told(AnalysisChoices choices, AnalysisChoices others)
    {
        // What a case chooses comes first in every grid.
        var grid = new ChoiceGrid();
        return grid.Dimensions(choices).Zip(grid.Dimensions(others)).Where(d => d.First.Values[0].Label != d.Second.Values[0].Label).Select(d => (d.First.Name, d.First.Values[0].Label, d.Second.Values[0].Label));
    }

    static Dimension Of<T>(string name, IEnumerable<T> values, T declared, Func<T, string> label, Func<AnalysisChoices, T, AnalysisChoices> apply) => new(
        name, [.. values.Prepend(declared).Select(v => new ChoiceValue(label(v), c => apply(c, v))).DistinctBy(v => v.Label)]);

    static string Named(IReadOnlyList<Layer> layers) => string.Join(", ", layers.Order().Select(ObjectName.NameOf));

    static string Plain(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
