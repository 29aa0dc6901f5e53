using Concordance.Attribution;
using CsCheck;
using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Concordance.Tests.Attribution.Export;

/// <summary>Read back by a reader that knows more of Markdown than most: text is text, whatever it holds.</summary>
public class MarkdownTextTests
{
    internal static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseMathematics().UseFootnotes().UseTaskLists().Build();

    static readonly string[] s_parts =
    [
        "https://", "www.", "a@b.cc", "mailto:", "tel:", "ftp://", "//x.example", "e.example", "`", "``", "|", "\\", "*", "**", "_", "[", "](", ")", "[^1]", "[ ]", "<b>", "<!--", "&lt;", "&#64;", "!", "~~", "$", "#", " ", "x", "1.", ".", "R", "1", "-", "+", "=", ":", "\n", "\u202E", "ə",
    ];

    static readonly Gen<string> s_texts = Gen.OneOf(Gen.Int[0, s_parts.Length - 1].Select(i => s_parts[i]), Gen.Char[' ', '~'].Select(c => c.ToString())).Array[0, 12].Select(parts => string.Concat(parts));

    [Fact]
    public void Inline_AnyText_ReadsAsItIsAndDoesNothing() => s_texts.Sample(text =>
    {
        var document = Markdown.Parse($"x {MarkdownText.Inline(text)} x", Reader);
        return document is [ParagraphBlock paragraph] && IsHarmless(document) && Words(paragraph.Inline!) == $"x {ReadableText.Of(text)} x";
    });

    [Fact]
    public void Inline_AnyText_StaysInItsCell() => s_texts.Sample(text =>
    {
        var document = Markdown.Parse($"| a | b |\n| --- | --- |\n| {MarkdownText.Inline(text)} | end |\n", Reader);
        if (document is not [Table table] || table.Count != 2 || !IsHarmless(document)) return false;
        var cells = ((TableRow)table[1]).Cast<TableCell>().Select(c => string.Concat(c.OfType<ParagraphBlock>().Select(p => Words(p.Inline!))).Trim()).ToList();
        return cells is [var cell, "end"] && cell == ReadableText.Of(text).Trim();
    });

    [Theory]
    [InlineData("~www.1.R")]
    [InlineData("(WWW.a.bc")]
    [InlineData("tel:123")]
    [InlineData("ftp://x")]
    [InlineData("*mailto:a@b.cc")]
    public void Inline_WhatReadersMakeLinksOf_IsNone(string text)
    {
        var document = Markdown.Parse(MarkdownText.Inline(text), Reader);
        Assert.True(IsHarmless(document));
        Assert.Equal(text, Words(Assert.IsType<ParagraphBlock>(Assert.Single(document)).Inline!));
    }

    [Theory]
    [InlineData("1. a list")]
    [InlineData("23) a list")]
    [InlineData("- a list")]
    [InlineData("+ a list")]
    [InlineData("* a list")]
    [InlineData("# a heading")]
    [InlineData("> a quote")]
    [InlineData("---")]
    [InlineData("===")]
    [InlineData("```")]
    [InlineData("    code")]
    [InlineData(": a definition")]
    [InlineData("<div>")]
    [InlineData("| a |")]
    [InlineData("[a]: https://link.example")]
    public void Line_OfAnyBeginning_IsAParagraph(string text)
    {
        var document = Markdown.Parse(MarkdownText.Line(text), Reader);
        Assert.Equal(text.Trim(), Words(Assert.IsType<ParagraphBlock>(Assert.Single(document)).Inline!));
        Assert.True(IsHarmless(document));
    }

    internal static bool IsHarmless(MarkdownDocument document) =>
        !document.Descendants().Any(n => n is LinkInline { Url: not ['#', ..] } or LinkInline { IsImage: true } or AutolinkInline or HtmlInline or HtmlBlock or MathInline or EmphasisInline { DelimiterChar: '~' });

    internal static string Words(ContainerInline inline) => string.Concat(inline.Descendants().Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => "\n",
        _ => "",
    }));
}
