using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace Concordance.Cli.Commands;

/// <summary>Options that take numbers: one rule for all, the same on machines of every culture. Whole numbers may be written as 20e9.</summary>
static class NumberOption
{
    /// <summary>An option that takes a number.</summary>
    /// <param name="name">Its name, with the dashes.</param>
    /// <param name="description">What it does.</param>
    /// <param name="preset">What holds where it is not given; null for nothing.</param>
    /// <param name="least">The least that it takes; null where the numbers of its type are all that bounds it, or what it goes to.</param>
    public static Option<T> Of<T>(string name, string description, T preset, double? least = null)
    {
        var option = new Option<T>(name) { Description = description, CustomParser = given => Parse<T>(name, given, least) };
        if (preset is not null) option.DefaultValueFactory = _ => preset;
        return option;
    }

    /// <summary>A number, or null where the text is none.</summary>
    public static T? Read<T>(string text) where T : struct, INumber<T> => T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    static T Parse<T>(string name, ArgumentResult given, double? least)
    {
        var text = given.Tokens[0].Value;
        var type = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        object? number = type switch
        {
            _ when type == typeof(int) => (object?)Read<int>(text),
            _ when type == typeof(long) => Read<long>(text),
            _ when type == typeof(ulong) => Read<ulong>(text),
            _ when type == typeof(double) => Read<double>(text),
            _ => throw new ArgumentException($"No option takes numbers of the type {type}.", nameof(name)),
        };
        if (number is T known && !(Convert.ToDouble(known, CultureInfo.InvariantCulture) < least)) return known;
        var bound = least is null ? "" : string.Create(CultureInfo.InvariantCulture, $", {least} or more");
        given.AddError($"'{text}' is no number that {name} can take: give {(type == typeof(double) ? "a number" : "a whole number")}{bound}.");
        return default!;
    }
}
