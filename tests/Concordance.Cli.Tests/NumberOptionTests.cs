using System.CommandLine;
using System.Globalization;
using Concordance.Cli.Commands;

namespace Concordance.Cli.Tests;

public class NumberOptionTests
{
    [Theory]
    [InlineData("7", 7)]
    [InlineData("0", 0)]
    [InlineData("2e3", 2000)]
    public void Of_WholeNumbers_AreRead(string text, int expected) => Assert.Equal(expected, Read(NumberOption.Of("--n", "", 1, least: 0), text).Value);

    [Theory]
    [InlineData("-1")]
    [InlineData("few")]
    [InlineData("1.5")]
    [InlineData("1,000")]
    [InlineData("3000000000")]
    public void Of_WhatIsNoSuchNumber_IsRefused(string text) =>
        Assert.Equal($"'{text}' is no number that --n can take: give a whole number, 0 or more.", Assert.Single(Read(NumberOption.Of("--n", "", 1, least: 0), text).Errors));

    [Fact]
    public void Of_Fractions_AreReadWithAPointInEveryCulture()
    {
        var (before, german) = (CultureInfo.CurrentCulture, new CultureInfo("de-DE"));
        CultureInfo.CurrentCulture = german;
        try
        {
            Assert.Equal(0.5, Read(NumberOption.Of("--n", "", 1.0), "0.5").Value);
            Assert.Equal(["'0,5' is no number that --n can take: give a number."], Read(NumberOption.Of("--n", "", 1.0), "0,5").Errors);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Of_NotGiven_IsThePreset()
    {
        Assert.Equal(4, new Command("c") { NumberOption.Of("--n", "", 4) }.Parse([]).GetValue<int>("--n"));
        Assert.Null(new Command("c") { NumberOption.Of<ulong?>("--n", "", null) }.Parse([]).GetValue<ulong?>("--n"));
        Assert.Equal(ulong.MaxValue, Read(NumberOption.Of<ulong?>("--n", "", null), "18446744073709551615").Value);
    }

    // Every command says it in the same words.
    [Theory]
    [InlineData("network", "x.csv", "--out", "y.csv", "--window", "few")]
    [InlineData("network", "x.csv", "--out", "y.csv", "--min-participation", "few")]
    [InlineData("multiverse", "--most", "few")]
    [InlineData("multiverse", "--seed", "few")]
    [InlineData("simulate", "--seed", "few")]
    [InlineData("simulate", "--size", "few")]
    public void Commands_NumbersThatAreNone_AreToldAlike(params string[] args) =>
        Assert.StartsWith($"'few' is no number that {args[^2]} can take: give a ", Assert.Single(CommandLine.Root(new(TextWriter.Null, TextWriter.Null)).Parse(args).Errors).Message, StringComparison.Ordinal);

    static (T Value, string[] Errors) Read<T>(Option<T> option, string text)
    {
        var parsed = new Command("c") { option }.Parse(["--n", text]);
        return (parsed.Errors.Count > 0 ? default! : parsed.GetValue(option)!, [.. parsed.Errors.Select(e => e.Message)]);
    }
}
