using System.Reflection;

namespace Concordance.Simulation;

/// <summary>One option with its value and what stands behind it.</summary>
/// <param name="Name">Name of the property of <see cref="SimulationOptions"/>.</param>
/// <param name="Value">Its value.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Basis">Whether it was reported or chosen.</param>
/// <param name="Note">The source of a public figure, or what was assumed.</param>
public sealed record ParameterValue(string Name, object Value, string Unit, Basis Basis, string Note);

/// <summary>The options as a list, for parameters.json and the datasheet.</summary>
public static class ParameterList
{
    /// <summary>All options, public figures first, then assumptions, then design, each by name (ordinal).</summary>
    /// <param name="options">The options to list.</param>
    /// <returns>One row for each property; a property without a <see cref="ParameterAttribute"/> is an error.</returns>
    /// <exception cref="InvalidOperationException">A property of the options lacks its attribute.</exception>
    public static IReadOnlyList<ParameterValue> Of(SimulationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return [.. typeof(SimulationOptions)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(p => Row(p, options))
            .OrderBy(r => r.Basis)
            .ThenBy(r => r.Name, StringComparer.Ordinal)];
    }

    static ParameterValue Row(PropertyInfo property, SimulationOptions options)
    {
        var about = property.GetCustomAttribute<ParameterAttribute>()
            ?? throw new InvalidOperationException($"SimulationOptions.{property.Name} has no [Parameter]: state its unit and what stands behind it.");
        return new(property.Name, property.GetValue(options)!, about.Unit, about.Basis, about.Note);
    }
}
