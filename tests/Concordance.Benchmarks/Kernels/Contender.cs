using Concordance.Kernel;

namespace Concordance.Benchmarks.Kernels;

/// <summary>A kernel, and what it is asked in its language.</summary>
/// <param name="Name">How the report calls it.</param>
/// <param name="Kernel">The name under which Jupyter knows it.</param>
/// <param name="ToComplete">Code whose end is completed.</param>
/// <param name="Completed">How one of the completions ends.</param>
/// <param name="Hello">A cell that prints <see cref="HelloNotebook.Greeting"/>.</param>
sealed record Contender(string Name, string Kernel, string ToComplete, string Completed, string Hello)
{
    /// <summary>This toolkit's kernel.</summary>
    public static Contender Concordance { get; } = new("Concordance", KernelSpec.Name, "Console.WriteL", "WriteLine", $"Console.Write(\"{HelloNotebook.Greeting}\");");

    /// <summary>The reference: Python's own kernel, by the name under which Jupyter always has it.</summary>
    public static Contender Ipykernel { get; } = new("ipykernel", "python3", "str.upp", "upper", $"print(\"{HelloNotebook.Greeting}\", end=\"\")");
}
