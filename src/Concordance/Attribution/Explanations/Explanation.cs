namespace Concordance.Attribution;

/// <summary>One of the explanations that every attribution must weigh (R. J. Heuer, Psychology of Intelligence Analysis, 1999, ch. 8).</summary>
/// <param name="Id">Short id, as <c>case.json</c> names it.</param>
/// <param name="Name">Name as shown.</param>
/// <param name="Story">How what was seen would have come about.</param>
public sealed record Explanation(string Id, string Name, string Story)
{
    /// <summary>Nobody organised it.</summary>
    public static Explanation Organic { get; } = new("organic", "Organic", "Many people were moved by the same event and posted of their own accord.");

    /// <summary>It was done for money.</summary>
    public static Explanation Commercial { get; } = new("commercial", "Commercial", "A content mill or a hired network did it for a client or for clicks.");

    /// <summary>Volunteers did it.</summary>
    public static Explanation Volunteers { get; } = new("volunteers", "Patriotic volunteers", "People who love a country or a cause organised themselves, with nobody's order.");

    /// <summary>A party or a state had it done.</summary>
    public static Explanation PartyOrState { get; } = new("party-or-state", "Party or state", "A party, an organisation near a state or a state had it done.");

    /// <summary>Someone laid the traces.</summary>
    public static Explanation FalseFlag { get; } = new("false-flag", "False flag", "Someone else did it and laid the traces of a country on purpose.");

    /// <summary>All of them, in the order in which tables show them.</summary>
    public static IReadOnlyList<Explanation> All { get; } = [Organic, Commercial, Volunteers, PartyOrState, FalseFlag];
}
