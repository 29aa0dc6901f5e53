using System.Reflection;

namespace Concordance.Notebooks;

/// <summary>A method's name as its author wrote it, where the compiler made classes for lambdas and async methods of it.</summary>
static class FrameName
{
    public static string Of(MethodBase method)
    {
        var type = method.DeclaringType;
        var name = Written(method.Name) ?? method.Name;
        while (type is { DeclaringType: { } outer } && type.Name.StartsWith('<'))
        {
            name = Written(type.Name) ?? name;
            type = outer;
        }
        return $"{Plain(type?.Name ?? "")}.{name}";
    }

    // <Load>d__3 and <Load>b__0_1 were written as Load.
    static string? Written(string name) =>
        name.StartsWith('<') && name.IndexOf('>', StringComparison.Ordinal) is > 1 and var end ? name[1..end] : null;

    // List`1 is written as List.
    static string Plain(string type) => type.Split('`')[0];
}
