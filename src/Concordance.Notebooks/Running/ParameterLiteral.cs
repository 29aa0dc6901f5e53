using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace Concordance.Notebooks;

/// <summary>Writes a value as C# of the type that a variable is declared as.</summary>
static class ParameterLiteral
{
    /// <exception cref="FormatException">The value is none of the declared type; the message says what would be.</exception>
    public static string Of(object value, string? declaredType)
    {
        if (declaredType == "string")
            return SymbolDisplay.FormatLiteral(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", quote: true);
        return value switch
        {
            string text when declaredType is not null => Literal(Read(text, declaredType)),
            _ => Literal(value),
        };
    }

    static string Literal(object value) => value switch
    {
        string s => SymbolDisplay.FormatLiteral(s, quote: true),
        bool b => b ? "true" : "false",
        int i => i.ToString(CultureInfo.InvariantCulture),
        long l => l.ToString(CultureInfo.InvariantCulture) + (l is >= int.MinValue and <= int.MaxValue ? "" : "L"),
        decimal m => m.ToString(CultureInfo.InvariantCulture) + "m",
        double d when double.IsNaN(d) => "double.NaN",
        double d when double.IsInfinity(d) => d > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity",
        double d => d.ToString("R", CultureInfo.InvariantCulture) + "d",
        float f => Literal((double)f),
        _ => throw new FormatException($"a value of type {value.GetType().Name} can't be a parameter: give a text, a number, true or false."),
    };

    static object Read(string text, string type)
    {
        var invariant = CultureInfo.InvariantCulture;
        return type switch
        {
            "bool" => bool.TryParse(text, out var b) ? b : throw Wrong(text, "true or false"),
            "int" => int.TryParse(text, NumberStyles.AllowLeadingSign, invariant, out var i) ? i : throw Wrong(text, "a whole number"),
            "long" => long.TryParse(text, NumberStyles.AllowLeadingSign, invariant, out var l) ? l : throw Wrong(text, "a whole number"),
            "double" => double.TryParse(text, NumberStyles.Float, invariant, out var d) ? d : throw Wrong(text, "a number such as 0.25"),
            "decimal" => decimal.TryParse(text, NumberStyles.Float, invariant, out var m) ? m : throw Wrong(text, "a number such as 0.25"),
            _ => text,
        };
    }

    static FormatException Wrong(string text, string wanted) => new($"'{text}' is not {wanted}.");
}
