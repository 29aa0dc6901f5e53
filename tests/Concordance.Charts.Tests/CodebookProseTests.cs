using Concordance.Accounts;
using Microsoft.DotNet.Interactive.Formatting;

namespace Concordance.Charts.Tests;

public class CodebookProseTests
{
    static readonly CodebookEntry s_odd = new(
        new("<b>x", "a label & more", FeatureKind.Real, "seconds", "1 < 2.", "Ours.", [], "It \"misleads\"."), "real number", "posts", 12_345, "it has <none>");

    [Fact]
    public void Codebook_InANotebook_HasEveryFeatureWholeWithItsUnitAndWeakness()
    {
        NotebookFormatters.Register();
        var entries = FeatureCodebook.Entries();
        var (html, plain) = (entries.ToDisplayString("text/html"), entries.ToDisplayString("text/plain"));
        Assert.All(AccountFeature.All, f =>
        {
            Assert.Contains($"<code>{f.Id}</code><br>", html, StringComparison.Ordinal);
            // A reader of the page has no code to look things up in.
            Assert.DoesNotContain("See ", f.Formula + f.Source, StringComparison.Ordinal);
            Assert.Contains($"Misleads: {f.Weakness}", plain, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Codebook_WhatComesFromElsewhere_IsEscaped()
    {
        var html = CodebookProse.Html([s_odd]);
        const string Cell = "<td style=\"text-align:left;vertical-align:top\">";
        Assert.Contains($"{Cell}<code>&lt;b&gt;x</code><br>A label &amp; more<br>12,345 accounts<br><em>Missing of others, mostly:</em> it has &lt;none&gt;</td>", html, StringComparison.Ordinal);
        Assert.Contains($"{Cell}seconds</td>{Cell}1 &lt; 2. <em>Needs</em> posts.</td>{Cell}Ours.</td>{Cell}It &quot;misleads&quot;.</td>", html, StringComparison.Ordinal);
        Assert.Contains("<em>Missing:</em>", CodebookProse.Html([s_odd with { Accounts = 0 }]), StringComparison.Ordinal);
        Assert.Equal("<b>x (seconds; 12,345 accounts)\n  A label & more. 1 < 2. From: Ours. Needs: posts. Misleads: It \"misleads\". Missing of others, mostly: it has <none>.\n", CodebookProse.Plain([s_odd]));
    }
}
