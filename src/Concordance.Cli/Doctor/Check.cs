namespace Concordance.Cli.Doctor;

/// <summary>One thing that the toolkit needs of a machine. It is tried, not looked up.</summary>
/// <param name="name">Its name.</param>
abstract class Check(string name)
{
    /// <summary>Its name.</summary>
    public string Name { get; } = name;

    /// <summary>Tries it. What goes wrong is the result, and never thrown.</summary>
    public Diagnosis Run()
    {
        try
        {
            return Try();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // What hides behind a type initializer or a reflection call says more.
            var cause = e.GetBaseException();
            return new(Name, Verdict.Problem, $"{cause.GetType().Name}: {cause.Message.Split('\n')[0].Trim()}", Remedy);
        }
    }

    /// <summary>Tries it; an exception is a problem, for which there is <see cref="Remedy"/>.</summary>
    protected abstract Diagnosis Try();

    /// <summary>What to do where the trial fails with an exception.</summary>
    protected abstract string Remedy { get; }

    /// <summary>It is as it should be.</summary>
    protected Diagnosis Ok(string found) => new(Name, Verdict.Ok, found);

    /// <summary>It is neither good nor bad.</summary>
    protected Diagnosis Note(string found, string? remedy = null) => new(Name, Verdict.Information, found, remedy);

    /// <summary>It works, and will not always.</summary>
    protected Diagnosis Warn(string found, string remedy) => new(Name, Verdict.Warning, found, remedy);

    /// <summary>It does not work.</summary>
    protected Diagnosis Fail(string found, string? remedy = null) => new(Name, Verdict.Problem, found, remedy ?? Remedy);
}
