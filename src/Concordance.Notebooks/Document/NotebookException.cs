namespace Concordance.Notebooks;

/// <summary>A notebook that cannot be read or run as asked. The message names the notebook and says what is wrong and what to do.</summary>
public class NotebookException : Exception
{
    /// <summary>Makes an exception about one notebook.</summary>
    /// <param name="notebook">The notebook's file name, or another name that its owner would recognise.</param>
    /// <param name="problem">What is wrong, as a sentence.</param>
    /// <param name="inner">The exception that revealed it, if there was one.</param>
    public NotebookException(string notebook, string problem, Exception? inner = null)
        : base($"{notebook}: {problem}", inner)
    {
        Notebook = notebook;
        Problem = problem;
    }

    /// <summary>The notebook's name.</summary>
    public string Notebook { get; }

    /// <summary>What is wrong, without the notebook's name.</summary>
    public string Problem { get; }
}
