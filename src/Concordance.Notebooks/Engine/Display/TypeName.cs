using System.Globalization;

namespace Concordance.Notebooks;

/// <summary>A type as code writes it, for readers and for the compilers.</summary>
sealed class TypeName
{
    static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char", [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte", [typeof(short)] = "short", [typeof(ushort)] = "ushort", [typeof(int)] = "int", [typeof(uint)] = "uint",
        [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal",
    };

    static readonly Dictionary<string, string> s_fsharp = new(StringComparer.Ordinal)
    {
        ["FSharpList"] = "List", ["FSharpOption"] = "Option", ["FSharpMap"] = "Map", ["FSharpSet"] = "Set", ["FSharpFunc"] = "FSharpFunc",
    };

    readonly Func<Type, string> _prefix;

    /// <summary>The names that F# has for its own types; null in C#.</summary>
    readonly Dictionary<string, string>? _own;

    TypeName(Func<Type, string> prefix, Dictionary<string, string>? own) => (_prefix, _own) = (prefix, own);

    /// <summary>Without namespaces: <c>List&lt;int&gt;</c>.</summary>
    public static string Of(Type type) => new TypeName(t => "", null).Write(type);

    /// <summary>With everything that the C# compiler needs; null for a type that code can't name.</summary>
    public static string? Full(Type type) => IsNameable(type) ? new TypeName(t => "global::" + Space(t), null).Write(type) : null;

    /// <summary>The same for F#.</summary>
    public static string? FSharp(Type type) => IsNameable(type) ? new TypeName(t => "global." + Space(t), s_fsharp).Write(type) : null;

    static string Space(Type type) => string.IsNullOrEmpty(type.Namespace) ? "" : type.Namespace + ".";

    static bool IsNameable(Type type) =>
        type.HasElementType ? type.IsArray && IsNameable(type.GetElementType()!)
        : type.IsVisible && type.Assembly is { IsDynamic: false, Location.Length: > 0 } && type.GetGenericArguments().All(IsNameable);

    string Write(Type type)
    {
        if (s_keywords.TryGetValue(type, out var keyword)) return _own is null ? keyword : "global.System." + type.Name;
        // int[][,] is an array of two-dimensional arrays in C#; F# writes the outer one last.
        if (type.IsArray)
        {
            var ranks = new List<string>();
            for (; type.IsArray; type = type.GetElementType()!) ranks.Add("[" + new string(',', type.GetArrayRank() - 1) + "]");
            if (_own is not null) ranks.Reverse();
            return Write(type) + string.Concat(ranks);
        }
        if (_own is null && Nullable.GetUnderlyingType(type) is { } inner) return Write(inner) + "?";
        var arguments = new Queue<Type>(type.GetGenericArguments());
        var nesting = new Stack<Type>();
        for (Type? t = type; t is not null; t = t.DeclaringType) nesting.Push(t);
        return _prefix(type) + string.Join('.', nesting.Select(t => Single(t, arguments)));
    }

    string Single(Type type, Queue<Type> arguments)
    {
        if (type.Name.StartsWith("<>", StringComparison.Ordinal)) return "Anonymous";
        var parts = type.Name.Split('`');
        var name = _own?.GetValueOrDefault(parts[0]) ?? parts[0];
        if (parts.Length == 1) return name;
        var own = Enumerable.Range(0, int.Parse(parts[1].Split('[')[0], CultureInfo.InvariantCulture)).Select(_ => Write(arguments.Dequeue()));
        return $"{name}<{string.Join(", ", own)}>";
    }
}
