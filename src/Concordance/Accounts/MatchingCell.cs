namespace Concordance.Accounts;

/// <summary>The accounts of one class by which they are matched: how many, and how many of them have a trait.</summary>
readonly record struct MatchingCell(int Studied, int StudiedWith, int Ordinary, int OrdinaryWith)
{
    public MatchingCell With(bool isStudied, bool has) => isStudied
        ? this with { Studied = Studied + 1, StudiedWith = StudiedWith + (has ? 1 : 0) }
        : this with { Ordinary = Ordinary + 1, OrdinaryWith = OrdinaryWith + (has ? 1 : 0) };

    /// <summary>Without an ordinary account.</summary>
    public MatchingCell Without(bool has) => this with { Ordinary = Ordinary - 1, OrdinaryWith = OrdinaryWith - (has ? 1 : 0) };

    public MatchingCell And(MatchingCell other) => new(Studied + other.Studied, StudiedWith + other.StudiedWith, Ordinary + other.Ordinary, OrdinaryWith + other.OrdinaryWith);
}
