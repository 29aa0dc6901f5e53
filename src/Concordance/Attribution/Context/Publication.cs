namespace Concordance.Attribution;

/// <summary>What the analyst says of the work itself, in <c>case.json</c>: how the data was collected and by whom, what was considered before it, who was heard, what was corrected. Shown as entered.</summary>
public sealed record Publication
{
    /// <summary>Who answers for the summary: a team or institution.</summary>
    public string? By { get; init; }

    /// <summary>Day of publication; stands in exports in place of a clock.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Platform or platforms.</summary>
    public string? Platform { get; init; }

    /// <summary>How the posts were collected: interface, queries, days.</summary>
    public string? Collection { get; init; }

    /// <summary>Reliability of the collection as a source, A to F on the Admiralty scale. Default F: it can't be judged.</summary>
    public char Reliability { get; init; } = 'F';

    /// <summary>Traffic Light Protocol 2.0 marking. Default amber: not for publication until someone says so.</summary>
    public Marking Marking { get; init; } = Marking.Amber;

    /// <summary>Judgements that differ from the summary's, each with who holds it.</summary>
    public IReadOnlyList<Remark> Dissent { get; init; } = [];

    /// <summary>What those named answered.</summary>
    public IReadOnlyList<Remark> Replies { get; init; } = [];

    /// <summary>What was changed since the first publication.</summary>
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>What was considered before the work: see <see cref="Ethics"/>.</summary>
    public Ethics Ethics { get; init; } = new();

    /// <summary>A file with names of private persons, one a line, that must stand in no output; kept outside what is published. Relative to the case's folder.</summary>
    public string? PrivateNames { get; init; }
}

/// <summary>Something that someone said.</summary>
/// <param name="By">Who: an institution or a role, never a private person.</param>
/// <param name="Text">What.</param>
/// <param name="On">When.</param>
public sealed record Remark(string By, string Text, DateOnly? On = null);

/// <summary>A correction.</summary>
/// <param name="On">When it was made.</param>
/// <param name="Was">What stood there.</param>
/// <param name="Is">What stands there now.</param>
/// <param name="Why">Why.</param>
public sealed record Correction(DateOnly On, string Was, string Is, string Why);

/// <summary>What was considered before and during the work (after the Berkeley Protocol, OHCHR 2022, and art. 89 GDPR); null where it was not answered, which the summary says.</summary>
/// <param name="Purpose">What for, and the public interest in it.</param>
/// <param name="LawfulBasis">Legal basis of processing.</param>
/// <param name="Harm">Who could be harmed, and what was done against it.</param>
/// <param name="Retention">How long data is kept.</param>
/// <param name="Assessment">Whether an impact assessment was made, and where it is.</param>
public sealed record Ethics(string? Purpose = null, string? LawfulBasis = null, string? Harm = null, string? Retention = null, string? Assessment = null);

/// <summary>Traffic Light Protocol 2.0 (FIRST, 2022).</summary>
public enum Marking
{
    /// <summary>No limit on disclosure.</summary>
    Clear,

    /// <summary>For a community.</summary>
    Green,

    /// <summary>For an organisation and its clients who need to know.</summary>
    Amber,

    /// <summary>For the recipients alone.</summary>
    Red,
}
