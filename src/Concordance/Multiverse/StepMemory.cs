namespace Concordance.Multiverse;

/// <summary>What steps gave under the choices that touch them: a step whose choices stay is not run again.</summary>
sealed class StepMemory
{
    readonly Dictionary<string, OrderedDictionary<string, object>> _kept = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, int> _runs = new(StringComparer.Ordinal);

    /// <summary>How often each step was run.</summary>
    public IReadOnlyDictionary<string, int> Runs => _runs;

    /// <summary>What a step gives, from memory where it was run under the same choices.</summary>
    /// <param name="step">Name of the step.</param>
    /// <param name="touchedBy">The choices that touch it, as text.</param>
    /// <param name="run">Runs it.</param>
    /// <param name="most">How many results are kept; of more, the oldest is dropped. For what is large.</param>
    public T Of<T>(string step, FormattableString touchedBy, Func<T> run, int most = int.MaxValue)
        where T : notnull
    {
        var key = FormattableString.Invariant(touchedBy);
        if (!_kept.TryGetValue(step, out var kept)) _kept.Add(step, kept = new(StringComparer.Ordinal));
        if (kept.TryGetValue(key, out var known)) return (T)known;
        _runs[step] = _runs.GetValueOrDefault(step) + 1;
        var made = run();
        if (kept.Count == most) kept.RemoveAt(0);
        kept.Add(key, made);
        return made;
    }
}
