namespace Concordance.Course;

/// <summary>Who is who in a synthetic case, from its folder <c>truth</c>: for scoring and for lesson 5, which says so. No step of an investigation reads it, and no real case has it.</summary>
/// <param name="Roles">The role of each collected account, by its id.</param>
sealed record CaseTruth(IReadOnlyDictionary<string, string> Roles)
{
    static readonly string[] s_inside = ["campaign", "second-campaign", "fake-outlet"];

    /// <summary>Whether accounts of a role belong to a campaign.</summary>
    public static bool IsInside(string role) => s_inside.Contains(role, StringComparer.Ordinal);

    /// <summary>Reads the truth of a case.</summary>
    /// <exception cref="InputException">The case has none, or the file is not as the simulator writes it.</exception>
    public static CaseTruth Of(Case @case)
    {
        var path = Path.Combine(@case.Folder, "truth", "accounts.csv");
        if (!@case.Synthetic || !File.Exists(path))
            throw new InputException($"The case '{@case.Id}' has no truth to compare with: only made-up cases have one.", "Take the bundled case, or make one with 'concordance simulate'.");
        // The simulator's own file: no field of it is quoted.
        var lines = File.ReadAllLines(path);
        var columns = lines[0].Split(',');
        int id = Column("account_id"), role = Column("role"), status = Column("status");
        return new(lines.Skip(1).Select(l => l.Split(',')).Where(f => f.Length == columns.Length && f[status] == "collected").DistinctBy(f => f[id], StringComparer.Ordinal).ToDictionary(f => f[id], f => f[role], StringComparer.Ordinal));

        int Column(string name) => Array.IndexOf(columns, name) is >= 0 and var place ? place : throw new InputException($"The truth of the case '{@case.Id}' has no column {name}.", "Make the case again with 'concordance simulate'.");
    }
}
