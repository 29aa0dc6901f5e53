using System.Globalization;
using System.Text.Json.Serialization;
using Concordance.Attribution;
using Concordance.Content;
using Concordance.Coordination;
using Concordance.Timeline;

namespace Concordance;

/// <summary>What another analyst might have chosen otherwise, and what the notebooks use: <c>choices</c> in <c>case.json</c>. Declared before the analysis, never fitted to it; <c>concordance multiverse</c> shows how far each finding rests on them.</summary>
public sealed record AnalysisChoices
{
    /// <summary>Length of a bin of the burst timeline; minutes that divide a day. Default 60.</summary>
    public int BinMinutes { get; init; } = 60;

    /// <summary>False discovery rate up to which a bin counts as above expectation, above 0 and at most 1. Default 0.01.</summary>
    public double BurstRate { get; init; } = 0.01;

    /// <summary>Longest time between two shares of one object that ties two accounts, inclusive; seconds. Default 60.</summary>
    public int WindowSeconds { get; init; } = 60;

    /// <summary>Least number of objects that two accounts must share to be tied. Default 2.</summary>
    public int LeastObjects { get; init; } = 2;

    /// <summary>False discovery rate up to which an edge is kept, above 0 and at most 1. Default 0.05.</summary>
    public double EdgeRate { get; init; } = 0.05;

    /// <summary>What chance is taken for when the odds of an edge are computed. Default the pace of objects and the hours of accounts.</summary>
    public NullModel NullModel { get; init; }

    /// <summary>What counts as shared. Default reposts, links and texts.</summary>
    public IReadOnlyList<Layer> Layers { get; init; } = Shares.DefaultLayers;

    /// <summary>How many times as frequent as its base rate a marker must be, at the low end of the 95 % interval, to hold; at least 1. Default 2.</summary>
    public double LeastRatio { get; init; } = MarkerFinding.LeastRatio;

    /// <summary>Whether a marker of accounts must hold beside ordinary accounts of like number of posts and age too, not beside all alone. Default true.</summary>
    public bool BesideMatched { get; init; } = true;

    /// <summary>Least similarity of near-copies, above 0 and at most 1. Default 0.693.</summary>
    public double CopySimilarity { get; init; } = 0.693;

    /// <summary>Most bits of 256 by which two pictures of one visual differ. Default 40.</summary>
    public int VisualDistance { get; init; } = 40;

    /// <summary>As options of the bursts.</summary>
    [JsonIgnore]
    public BurstOptions Bursts => new() { Bin = TimeSpan.FromMinutes(BinMinutes), FalseDiscoveryRate = BurstRate, NoOrdinaryDay = NoOrdinaryDay };

    /// <summary>See <see cref="BurstOptions.NoOrdinaryDay"/>; no choice, but what the data of an open case lets one know.</summary>
    internal string? NoOrdinaryDay { get; init; }

    /// <summary>As options of the coordination network.</summary>
    [JsonIgnore]
    public CoordinationOptions Coordination => new() { WindowSeconds = WindowSeconds, MinimumWeight = LeastObjects, FalseDiscoveryRate = EdgeRate, Null = NullModel };

    /// <summary>As options of near-copies.</summary>
    [JsonIgnore]
    public CopyOptions Copies => new() { LeastSimilarity = CopySimilarity };

    /// <summary>As options of visuals.</summary>
    [JsonIgnore]
    public VisualOptions Visuals => new() { MostDistance = VisualDistance };

    /// <summary>Whether nothing is chosen otherwise than by default.</summary>
    [JsonIgnore]
    public bool AreDefault => this with { Layers = Shares.DefaultLayers } == new AnalysisChoices() && Layers.SequenceEqual(Shares.DefaultLayers);

    internal void Check()
    {
        Refuse(BinMinutes < 1 || 24 * 60 % BinMinutes != 0, "binMinutes", BinMinutes, "minutes that divide a day, such as 60");
        Refuse(BurstRate is not (> 0 and <= 1), "burstRate", BurstRate, "a rate above 0 and at most 1, such as 0.01");
        Refuse(WindowSeconds < 0, "windowSeconds", WindowSeconds, "seconds, 0 or more");
        Refuse(LeastObjects < 1, "leastObjects", LeastObjects, "1 or more");
        Refuse(EdgeRate is not (> 0 and <= 1), "edgeRate", EdgeRate, "a rate above 0 and at most 1, such as 0.05");
        Refuse(Layers.Count == 0 || Layers.Distinct().Count() < Layers.Count, "layers", Layers.Count, "one layer or more, each once");
        Refuse(LeastRatio is not (>= 1 and < double.PositiveInfinity), "leastRatio", LeastRatio, "a ratio of 1 or more, such as 2");
        Copies.Check();
        Visuals.Check();
    }

    static void Refuse(bool isWrong, string name, double value, string remedy)
    {
        if (isWrong) throw new InputException(string.Create(CultureInfo.InvariantCulture, $"The choice \"{name}\" can't be {value}."), $"Give {remedy}.");
    }
}
