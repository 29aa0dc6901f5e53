namespace Concordance.Notebooks;

/// <summary>Parameters that don't fit a notebook.</summary>
/// <param name="notebook">The notebook's name.</param>
/// <param name="problem">What is wrong, as a sentence.</param>
/// <param name="inner">The exception that revealed it, if there was one.</param>
public sealed class ParameterException(string notebook, string problem, Exception? inner = null) : NotebookException(notebook, problem, inner);
