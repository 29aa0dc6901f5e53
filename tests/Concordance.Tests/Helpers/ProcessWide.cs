namespace Concordance.Tests.Helpers;

/// <summary>Tests that set what belongs to the whole process (culture, time zone, environment) run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ProcessWide
{
    public const string Name = "process-wide";

    /// <summary>Sets an environment variable until disposed.</summary>
    public static IDisposable Variable(string name, string? value)
    {
        var before = Environment.GetEnvironmentVariable(name);
        Environment.SetEnvironmentVariable(name, value);
        return new Undo(() => Environment.SetEnvironmentVariable(name, before));
    }

    public sealed class Undo(Action action) : IDisposable
    {
        public void Dispose() => action();
    }
}
