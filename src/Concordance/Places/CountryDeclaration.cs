namespace Concordance.Places;

/// <summary>How many accounts declare just these countries.</summary>
/// <param name="Countries">The countries (ISO 3166-1), in ordinal order; none for accounts that declare nothing that can be read.</param>
/// <param name="Studied">Accounts under study.</param>
/// <param name="Comparison">All other accounts, of which none is left to a draw.</param>
public sealed record CountryDeclaration(IReadOnlyList<string> Countries, int Studied, int Comparison);
