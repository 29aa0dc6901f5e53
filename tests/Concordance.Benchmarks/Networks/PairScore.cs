namespace Concordance.Benchmarks.Networks;

/// <summary>Flagged pairs of accounts, held against the planted ones.</summary>
/// <param name="Planted">Planted pairs.</param>
/// <param name="Flagged">Flagged pairs.</param>
/// <param name="Right">Flagged pairs that were planted.</param>
record PairScore(int Planted, int Flagged, int Right)
{
    public double Recall => Part(Right, Planted);

    public double Precision => Part(Right, Flagged);

    // Nothing found among nothing is no fault.
    protected static double Part(int part, int all) => all == 0 ? 1 : (double)part / all;
}
