namespace Concordance.Ingest.Formats;

/// <summary>All formats that are known.</summary>
public static class SourceFormats
{
    /// <summary>Every format in this library, by name. Those of any file come last: <see cref="AnyTable"/> and <see cref="AnyJson"/>.</summary>
    public static IReadOnlyList<SourceFormat> All { get; } =
    [
        .. typeof(SourceFormat).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(SourceFormat)) && !t.IsAbstract && t.GetConstructor(Type.EmptyTypes) is not null)
            .Select(t => (SourceFormat)Activator.CreateInstance(t)!).OrderBy(f => f.Name, StringComparer.Ordinal),
    ];

    /// <summary>Every format that recognises a sample, the strongest first.</summary>
    public static IReadOnlyList<(SourceFormat Format, Recognition Recognition)> Recognise(SourceSample sample) =>
    [
        .. All.Select(f => (Format: f, Recognition: f.Recognise(sample)!)).Where(r => r.Recognition is not null)
            .OrderByDescending(r => r.Recognition.Strength).ThenBy(r => r.Format.Name, StringComparer.Ordinal),
    ];

    /// <summary>The format of a name.</summary>
    /// <exception cref="InputException">There is none; the message lists them.</exception>
    public static SourceFormat Named(string name) =>
        All.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new InputException($"There is no format '{name}'.", $"The formats are: {string.Join(", ", All.Select(f => f.Name))}.");
}
