using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Concordance.Simulation.Tests.Fiction;

/// <summary>A string of the generator's code.</summary>
/// <param name="Member">Type and member that hold it.</param>
/// <param name="Text">The string.</param>
/// <param name="IsName">Whether it names somebody or something, rather than being running text.</param>
sealed record Pooled(string Member, string Text, bool IsName);

/// <summary>
/// Every string that the static members of the generator's texts and cast hold, whatever lists, tuples or tables they are
/// in: a new pool is looked at without being declared here.
/// </summary>
static class Pools
{
    static readonly string[] s_namespaces = ["Concordance.Simulation.Texts", "Concordance.Simulation.Cast"];
    static readonly string[] s_naming = ["Name", "Handle", "Outlet", "Domain", "Author", "Byline", "Agency"];

    public static IEnumerable<Pooled> All =>
        from type in typeof(SimulationOptions).Assembly.GetTypes()
        where s_namespaces.Any(n => type.Namespace == n || type.Namespace?.StartsWith(n + ".", StringComparison.Ordinal) == true)
        where !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.ContainsGenericParameters
        from member in Values(type)
        from text in Strings(member.Value)
        select new Pooled($"{type.Name}.{member.Name}", text, IsNaming(type.Name + member.Name));

    // Places may be real.
    static bool IsNaming(string member) => !member.Contains("Place", StringComparison.Ordinal) && s_naming.Any(n => member.Contains(n, StringComparison.Ordinal));

    static IEnumerable<(string Name, object? Value)> Values(Type type)
    {
        const BindingFlags statics = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        return type.GetProperties(statics).Where(p => p.GetIndexParameters().Length == 0).Select(p => (p.Name, p.GetValue(null)))
            .Concat(type.GetFields(statics).Where(f => !f.IsDefined(typeof(CompilerGeneratedAttribute))).Select(f => (f.Name, f.GetValue(null))));
    }

    static IEnumerable<string> Strings(object? value) => value switch
    {
        string text => [text],
        ITuple parts => Enumerable.Range(0, parts.Length).SelectMany(i => Strings(parts[i])),
        IDictionary table => table.Keys.Cast<object>().Concat(table.Values.Cast<object>()).SelectMany(Strings),
        IEnumerable items => items.Cast<object?>().SelectMany(Strings),
        // A record of the generator that holds texts.
        not null when value.GetType() is { IsEnum: false } type && type.Assembly == typeof(SimulationOptions).Assembly =>
            type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.GetIndexParameters().Length == 0 && p.PropertyType != type).SelectMany(p => Strings(p.GetValue(value))),
        _ => [],
    };
}
