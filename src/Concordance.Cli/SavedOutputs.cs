namespace Concordance.Cli;

/// <summary>Outputs that are written into the notebooks of the checkout themselves.</summary>
static class SavedOutputs
{
    /// <exception cref="InputException">The case is of real data, or the notebooks are the tool's.</exception>
    public static void Check(Repository repository, Case @case)
    {
        repository.NeedCheckout("The tool's own notebooks take no outputs.", "Leave out --save; the executed notebooks are in the folder of the run. In a checkout of Concordance --save writes them.");
        if (!@case.Synthetic) throw new InputException("Outputs of real data are not written into the notebooks.", "Leave out --save; the executed notebooks are in the folder of the run.");
    }

    /// <summary>Writes them.</summary>
    public static void Write(CaseRun run, NotebookSource source)
    {
        foreach (var notebook in run.Notebooks) notebook.Document.Write(Path.Combine(source.Folder, notebook.Name));
    }
}
