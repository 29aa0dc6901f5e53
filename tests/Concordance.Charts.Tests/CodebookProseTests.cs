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
            Assert.Contains($"<code>{f.Id}</code><br>{(f.Unit.Length > 0 ? f.Unit : "")}", html, StringComparison.Ordinal);
            Assert.Contains($"Misleads: {f.Weakness}", plain, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Codebook_WhatComesFromElsewhere_IsEscaped()
    {
        var html = CodebookProse.Html([s_odd]);
        Assert.Contains("<code>&lt;b&gt;x</code><br>seconds<br>12,345 accounts</td>", html, StringComparison.Ordinal);
        Assert.Contains("<strong>A label &amp; more.</strong> 1 &lt; 2. <em>From:</em> Ours. <em>Needs:</em> posts. <em>Misleads:</em> It &quot;misleads&quot;. <em>Missing of others, mostly:</em> it has &lt;none&gt;.", html, StringComparison.Ordinal);
        Assert.Contains("<em>Missing:</em>", CodebookProse.Html([s_odd with { Accounts = 0 }]), StringComparison.Ordinal);
        Assert.Equal("<b>x (seconds; 12,345 accounts)\n  A label & more. 1 < 2. From: Ours. Needs: posts. Misleads: It \"misleads\". Missing of others, mostly: it has <none>.\n", CodebookProse.Plain([s_odd]));
    }
}
