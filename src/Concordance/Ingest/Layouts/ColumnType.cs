namespace Concordance.Ingest;

/// <summary>The type of a column as DuckDB writes it, such as <c>STRUCT(id BIGINT, tags VARCHAR[])</c>, taken apart.</summary>
/// <param name="Name">Name of a plain type, <c>STRUCT</c> or <c>LIST</c>.</param>
/// <param name="Members">Members of a struct.</param>
/// <param name="Item">Type of the items of a list.</param>
sealed record ColumnType(string Name, IReadOnlyList<(string Name, ColumnType Type)> Members, ColumnType? Item)
{
    /// <summary>Deeper than any table of posts goes. What is nested deeper would cost the stack.</summary>
    const int MostDepth = 32;

    /// <summary>Reads a type.</summary>
    /// <returns>The type, or null where it is nested too deep.</returns>
    public static ColumnType? Parse(string text)
    {
        var at = 0;
        return Read(text, ref at, 0);
    }

    static ColumnType? Read(string text, ref int at, int depth)
    {
        if (depth == MostDepth) return null;
        ColumnType type;
        if (text.AsSpan(at).StartsWith("STRUCT(", StringComparison.Ordinal))
        {
            List<(string, ColumnType)> members = [];
            at += "STRUCT".Length;
            do
            {
                // Over the parenthesis or comma, and the space behind it.
                at++;
                if (at < text.Length && text[at] == ' ') at++;
                var name = MemberName(text, ref at);
                at++;
                if (Read(text, ref at, depth + 1) is not { } member) return null;
                members.Add((name, member));
            }
            while (at < text.Length && text[at] == ',');
            at++;
            type = new("STRUCT", members, null);
        }
        else type = new(Plain(text, ref at), [], null);
        while (at < text.Length && text[at] == '[')
        {
            if (++depth == MostDepth) return null;
            at = text.IndexOf(']', at) + 1;
            type = new("LIST", [], type);
        }
        return type;
    }

    static string MemberName(string text, ref int at)
    {
        var start = at;
        if (at < text.Length && text[at] == '"')
        {
            for (at++; at < text.Length && (text[at] != '"' || at + 1 < text.Length && text[at + 1] == '"'); at++)
                if (text[at] == '"') at++;
            at++;
            return text[(start + 1)..(at - 1)].Replace("\"\"", "\"", StringComparison.Ordinal);
        }
        at = text.IndexOf(' ', at);
        return text[start..at];
    }

    /// <summary>A type with its parameters, such as <c>DECIMAL(20,0)</c> or <c>MAP(VARCHAR, INTEGER)</c>.</summary>
    static string Plain(string text, ref int at)
    {
        var start = at;
        var (open, quote) = (0, '\0');
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'') quote = c;
            else if (c == '(') open++;
            else if (c == ')' && open > 0) open--;
            else if (open == 0 && c is ',' or ')' or '[') break;
        }
        return text[start..at];
    }
}
