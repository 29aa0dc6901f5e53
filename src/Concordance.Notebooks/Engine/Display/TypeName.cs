namespace Concordance.Notebooks;

/// <summary>A type as C# writes it, for readers and for the compiler.</summary>
static class TypeName
{
    static readonly Dictionary<Type, string> s_keywords = new()
    {
        [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char", [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte", [typeof(short)] = "short", [typeof(ushort)] = "ushort", [typeof(int)] = "int", [typeof(uint)] = "uint",
        [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal",
    };

    /// <summary>Without namespaces: <c>List&lt;int&gt;</c>.</summary>
    public static string Of(Type type) => Write(type, t => "");

    /// <summary>With everything that the compiler needs; null for a type that code can't name.</summary>
    public static string? Full(Type type) =>
        IsNameable(type) ? Write(type, t => "global::" + (string.IsNullOrEmpty(t.Namespace) ? "" : t.Namespace + ".")) : null;

    static bool IsNameable(Type type) =>
        type.HasElementType ? type.IsArray && IsNameable(type.GetElementType()!)
        : type.IsVisible && type.Assembly is { IsDynamic: false, Location.Length: > 0 } && type.GetGenericArguments().All(IsNameable);

    static string Write(Type type, Func<Type, string> prefix)
    {
        if (s_keywords.TryGetValue(type, out var keyword)) return keyword;
        // int[][,] is an array of two-dimensional arrays: what C# writes first is the outer one.
        if (type.IsArray)
        {
            var element = type;
            var ranks = "";
            for (; element.IsArray; element = element.GetElementType()!) ranks += "[" + new string(',', element.GetArrayRank() - 1) + "]";
            return Write(element, prefix) + ranks;
        }
        if (Nullable.GetUnderlyingType(type) is { } inner) return Write(inner, prefix) + "?";
        var arguments = new Queue<Type>(type.GetGenericArguments());
        var nesting = new Stack<Type>();
        for (Type? t = type; t is not null; t = t.DeclaringType) nesting.Push(t);
        return prefix(type) + string.Join('.', nesting.Select(t => Single(t, arguments, prefix)));
    }

    static string Single(Type type, Queue<Type> arguments, Func<Type, string> prefix)
    {
        if (type.Name.StartsWith("<>", StringComparison.Ordinal)) return "Anonymous";
        var parts = type.Name.Split('`');
        if (parts.Length == 1) return parts[0];
        var own = Enumerable.Range(0, int.Parse(parts[1].Split('[')[0], System.Globalization.CultureInfo.InvariantCulture)).Select(_ => arguments.Dequeue());
        return $"{parts[0]}<{string.Join(", ", own.Select(a => Write(a, prefix)))}>";
    }
}
