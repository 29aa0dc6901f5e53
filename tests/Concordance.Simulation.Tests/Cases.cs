using System.Collections.Concurrent;

namespace Concordance.Simulation.Tests;

/// <summary>Cases that tests share, each made once and removed at the end of the run.</summary>
static class Cases
{
    /// <summary>A size that every scenario can have, and quick to make.</summary>
    public const int SmallPosts = 16_000;

    static readonly ConcurrentBag<TempFolder> s_folders = [];

    static readonly Lazy<Reading> s_default = new(() => Of(Scenario.Default));

    static readonly ConcurrentDictionary<string, Lazy<Reading>> s_small = new(StringComparer.Ordinal);

    static Cases() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var folder in s_folders) folder.Dispose();
    };

    /// <summary>The default case in full.</summary>
    public static Reading Default => s_default.Value;

    /// <summary>A small case of a scenario.</summary>
    public static Reading Small(string scenario) => s_small.GetOrAdd(scenario, name => new(() => Of(Smaller(Scenario.Of(name))))).Value;

    /// <summary>A small case of the default scenario.</summary>
    public static Reading SmallDefault => Small(Scenario.Default.Name);

    public static Scenario Smaller(Scenario scenario) => With(scenario, o => o with { Posts = SmallPosts });

    public static Scenario With(Scenario scenario, Func<SimulationOptions, SimulationOptions> change) => scenario with { Options = change(scenario.Options) };

    /// <summary>A case of its own.</summary>
    public static Reading Of(Scenario scenario)
    {
        var folder = Folder();
        return new(SyntheticCase.Write(scenario, folder.Path), folder.Path);
    }

    /// <summary>A folder that is there until the end of the run.</summary>
    public static TempFolder Folder()
    {
        var folder = new TempFolder();
        s_folders.Add(folder);
        return folder;
    }
}
