namespace Concordance.Coordination.Export;

/// <summary>What became of a table of shares.</summary>
/// <param name="Shares">Shares that were read, without those that have no object.</param>
/// <param name="Rejected">Rows that could not be used.</param>
/// <param name="Accounts">Different accounts.</param>
/// <param name="Objects">Different objects.</param>
/// <param name="WindowSeconds">The window that was used; seconds.</param>
/// <param name="Pairs">Pairs of shares of one object within the window, those of one account with itself among them.</param>
/// <param name="Edges">Edges that were written.</param>
/// <param name="Kept">Those that are kept: with ours those up to the false discovery rate, with the peers' all.</param>
/// <param name="Groups">Groups of accounts that kept edges tie together.</param>
/// <param name="Communities">Communities of accounts within them; null with the peers' semantics, which have no odds to weigh ties by.</param>
/// <param name="Windows">What each of several windows keeps; null where one was asked for.</param>
public sealed record NetworkResult(long Shares, RejectedShares Rejected, int Accounts, int Objects, double WindowSeconds, long Pairs, int Edges, int Kept, int Groups, int? Communities, IReadOnlyList<WindowResult>? Windows);

/// <summary>How far the work is.</summary>
/// <param name="Step">What is being done.</param>
/// <param name="Done">The part of the step that is done, 0 to 1; null where it can't be told.</param>
public readonly record struct NetworkProgress(string Step, double? Done = null);
