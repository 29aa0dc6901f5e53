using System.Text.Json.Serialization;
using Concordance.Statistics;

namespace Concordance.Attribution;

/// <summary>One thing that the data shows, with all that is needed to check it. The summary is made from these and nothing else.</summary>
public sealed record Finding
{
    /// <summary>Number of the notebook and of the finding in it, such as <c>F02.1</c>; given by the log.</summary>
    public string Id { get; init; } = "";

    /// <summary>Stable name of what is found, such as <c>burst</c> or <c>marker:az-declared-place</c>.</summary>
    public required string Name { get; init; }

    /// <summary>One sentence, made from the numbers by a template.</summary>
    public required string Statement { get; init; }

    /// <summary>Technical, behavioural or contextual.</summary>
    public required EvidenceKind Kind { get; init; }

    /// <summary>How it was computed.</summary>
    public required FindingMethod Method { get; init; }

    /// <summary>Whether it was computed, or why it could not be.</summary>
    public FindingStatus Status { get; init; } = FindingStatus.Computed;

    /// <summary>Whom it is about.</summary>
    public Subject Subject { get; init; } = Subject.Collection;

    /// <summary>The rung of the ladder that it bears on; null where it only describes.</summary>
    public Rung? BearsOn { get; init; }

    /// <summary>Whether it meets the threshold that its statement names. Null where it names none.</summary>
    public bool? Holds { get; init; }

    /// <summary>Of a marker, how many times as frequent as its base rate it must be at the low end of the interval to hold. Null for what has another threshold, or none.</summary>
    public double? Threshold { get; init; }

    /// <summary>The value, in <see cref="Unit"/>. Null where there is none, or where it would give away a small count.</summary>
    public double? Value { get; init; }

    /// <summary>What <see cref="Value"/> counts or measures.</summary>
    public string? Unit { get; init; }

    /// <summary>The count and its total in the group under study, for shares. Null where the count is small; see <see cref="SmallCell"/>.</summary>
    public Proportion? Studied { get; init; }

    /// <summary>The same in the comparison group: the base rate.</summary>
    public Proportion? BaseRate { get; init; }

    /// <summary>How many ordinary groups of accounts of the same data show it as strongly, of how many looked at; see <see cref="Attribution.OrdinaryGroups"/>. Null where that was not asked.</summary>
    public Proportion? AmongOrdinaryGroups { get; init; }

    /// <summary>95 % interval of <see cref="Value"/>, where one is known.</summary>
    public Interval? Interval { get; init; }

    /// <summary>Of a marker, the 95 % interval of the ratio of rates beside matched accounts, which must reach the threshold too. Null where too few accounts have a match, and where the case compares with all others alone.</summary>
    public Interval? MatchedInterval { get; init; }

    /// <summary>What the finding does not show.</summary>
    public IReadOnlyList<string> Limits { get; init; } = [];

    /// <summary>The finding with further limits, those that are null left out; as it is where it was not computed.</summary>
    internal Finding WithLimits(params IEnumerable<string?> further) => Status == FindingStatus.Computed ? this with { Limits = [.. Limits, .. further.OfType<string>()] } : this;

    /// <summary>How it comes about innocently.</summary>
    public IReadOnlyList<string> Innocent { get; init; } = [];

    /// <summary>The posts that it rests on; null where it rests on none, such as on profiles alone.</summary>
    public PostEvidence? Evidence { get; init; }

    /// <summary>Notebook that computed it, without its ending; given by the log.</summary>
    public string Notebook { get; init; } = "";

    /// <summary>Id of the cell that computed it; given by the log.</summary>
    public string Cell { get; init; } = "";

    /// <summary>Hash of the data, criteria and hypotheses that it was computed from; given by the log.</summary>
    public string InputHash { get; init; } = "";

    /// <summary>A finding that a step could not make, with the reason.</summary>
    /// <param name="name">Name that the finding would have.</param>
    /// <param name="what">What was not computed, as the subject of a sentence: "The declared places".</param>
    /// <param name="reason">Why, as a half sentence: "no source has declared locations".</param>
    /// <param name="kind">Kind that the finding would have.</param>
    /// <param name="method">How it would have been computed.</param>
    /// <param name="subject">Whom it would be about.</param>
    /// <param name="bearsOn">Rung that it would bear on.</param>
    public static Finding NotComputed(string name, string what, string reason, EvidenceKind kind, FindingMethod method, Subject subject = Subject.Collection, Rung? bearsOn = null) => new()
    {
        Name = name, Statement = $"{what}{Say.CouldNotBe}: {reason}.", Kind = kind, Method = method, Status = FindingStatus.NotComputed, Subject = subject,
        BearsOn = bearsOn, Holds = bearsOn is null ? null : false,
    };
}

/// <summary>An interval.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public sealed record Interval(double Low, double High);

/// <summary>How a finding was computed.</summary>
/// <param name="Name">What was done, in a few words, such as <c>ratio of rates with log-normal interval</c>.</param>
/// <param name="Version">Raised whenever the same data would give another result.</param>
/// <param name="Source">Paper and section that it follows, or the type that describes it.</param>
public sealed record FindingMethod(string Name, int Version, string Source);

/// <summary>Whom a finding is about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Subject>))]
public enum Subject
{
    /// <summary>The collection as a whole.</summary>
    Collection,

    /// <summary>All accounts that carried the campaign, bystanders included.</summary>
    Campaign,

    /// <summary>The coordinated group with most accounts that carried the campaign.</summary>
    Group,
}

/// <summary>Kind of evidence, after J. Pamment and V. Smith, "Attributing Information Influence Operations", NATO StratCom COE and Hybrid CoE, 2022.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EvidenceKind>))]
public enum EvidenceKind
{
    /// <summary>Traces that machines leave: clients, hosts, identifiers.</summary>
    Technical,

    /// <summary>What accounts do: when, how often, together with whom.</summary>
    Behavioural,

    /// <summary>What is said and declared, and what the world outside the data tells.</summary>
    Contextual,
}

/// <summary>Whether a finding was computed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FindingStatus>))]
public enum FindingStatus
{
    /// <summary>It was.</summary>
    Computed,

    /// <summary>It was not; the statement says why.</summary>
    NotComputed,
}
