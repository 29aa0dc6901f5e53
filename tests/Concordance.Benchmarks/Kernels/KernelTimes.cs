namespace Concordance.Benchmarks.Kernels;

/// <summary>One kernel in one round.</summary>
/// <param name="Session">Through jupyter_client.</param>
/// <param name="HeadlessSeconds">The process that runs the hello notebook, from start to end.</param>
sealed record KernelTimes(SessionTimes Session, double HeadlessSeconds);

/// <summary>Both kernels, one right after the other.</summary>
/// <param name="Ipykernel">The reference.</param>
/// <param name="Concordance">This toolkit's.</param>
sealed record KernelRound(KernelTimes Ipykernel, KernelTimes Concordance);
