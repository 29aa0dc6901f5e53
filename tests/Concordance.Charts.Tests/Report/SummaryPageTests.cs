using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Concordance.Attribution;

namespace Concordance.Charts.Tests.Report;

public class SummaryPageTests
{
    static readonly string s_page = SummaryPage.Of(SummarySample.Plain);

    static List<string> All(string page, string pattern) => [.. Regex.Matches(page, pattern, RegexOptions.Singleline).Select(m => m.Groups[1].Value)];

    public static TheoryData<string> Pages() =>
        [SummaryPage.Of(SummarySample.Plain), SummaryPage.Of(SummarySample.Attacked), BriefPage.Of(SummarySample.Plain), BriefPage.Of(SummarySample.Attacked), BriefPage.Of(SummarySample.Endless)];

    [Theory]
    [MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public void Page_Runs_NothingAndLoadsNothing(string page)
    {
        var style = Assert.Single(All(page, "<style>(.*?)</style>"));
        Assert.Contains($"content=\"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; base-uri 'none'; form-action 'none'\"", page, StringComparison.Ordinal);
        // Every "<" of the data is written as a reference, so that what looks like a tag is one.
        Assert.All(All(page, "<(/?[a-zA-Z!][^<>]*)>"), tag => Assert.DoesNotMatch("^(script|img|iframe|object|embed|link|base|form|svg)\\b| (on[a-z]+|style|src|srcset)=", Regex.Replace(tag, "\"[^\"]*\"", "")));
        Assert.All(All(page, "href=\"(.*?)\""), href => Assert.StartsWith("#", href, StringComparison.Ordinal));
        Assert.DoesNotContain("url(", style, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', page);
    }

    [Theory]
    [MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public void Page_HasOneTitleHeadingsInOrderAndPlacesOfTheirOwn(string page)
    {
        var levels = All(page, "<h([1-6])").ConvertAll(l => l[0] - '0');
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        var ids = All(page, " id=\"(.*?)\"");
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(All(page, "(?:href=\"#|aria-labelledby=\")(.*?)\""), place => Assert.Contains(place, ids));
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains("<main", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<th(?! scope=)[ >]", page);
    }

    [Fact]
    public void Page_TellsLayersApartInWordsAndLines()
    {
        Assert.Contains("<section class=\"section judgement\" id=\"bottom-line\" aria-labelledby=\"bottom-line-title\">\n<h2 id=\"bottom-line-title\"><span class=\"layer judgement\">Judgement</span> Bottom line</h2>", s_page, StringComparison.Ordinal);
        var layers = Enum.GetValues<StatementLayer>();
        Assert.Equal(layers.Length, layers.Select(l => LayerWords.Of(l)).Distinct().Count());
        Assert.Equal(layers.Length, layers.Select(l => (LayerTag.Of(l).Line, LayerTag.Of(l).Width)).Distinct().Count());
        Assert.All(layers, l => Assert.True(Contrast(LayerTag.Of(l).Color) >= 7));
    }

    // Contrast with white, W3C, Web Content Accessibility Guidelines 2.2, relative luminance.
    static double Contrast(string color)
    {
        double Part(int at) => Convert.ToInt32(color.Substring(at, 2), 16) / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        return 1.05 / (0.2126 * Part(1) + 0.7152 * Part(3) + 0.0722 * Part(5) + 0.05);
    }

    [Fact]
    public void Page_LeadsFromIdsToTheAnnexAndFromThereToTheCell()
    {
        Assert.Contains("<span class=\"refs\">Rests on <a href=\"#annex-f05.2\">F05.2</a>.</span>", s_page, StringComparison.Ordinal);
        Assert.Contains("<article class=\"entry\" id=\"annex-f05.2\">\n<h3>F05.2</h3>", s_page, StringComparison.Ordinal);
        Assert.Contains("<dd>05-coordination, cell record</dd>", s_page, StringComparison.Ordinal);
        var leading = SummaryPage.Of(SummarySample.Plain, new() { CellAddress = f => $"report.html#{f.Notebook}-{f.Cell}" });
        Assert.Contains("<dd><a href=\"report.html#05-coordination-record\">05-coordination, cell record</a></dd>", leading, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("\\\\elsewhere.example")]
    [InlineData("javascript:alert(1)")]
    public void Page_NeverLeadsToAnotherHost(string address) =>
        Assert.DoesNotContain("href=\"" + address, SummaryPage.Of(SummarySample.Plain, new() { CellAddress = _ => address }), StringComparison.Ordinal);

    [Fact]
    public void Page_SaysWhatItWasMadeFromAndWhoMayReadIt()
    {
        Assert.Contains("<p class=\"banner\">SYNTHETIC DATA: every account and every post is made up.</p>", s_page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"marking amber\">TLP:AMBER</p>", s_page, StringComparison.Ordinal);
        Assert.Contains("@bottom-left { content: \"TLP:AMBER\"; }", s_page, StringComparison.Ordinal);
        Assert.Contains($"<dt>Hash of the run</dt><dd>{SummarySample.Plain.RunHash}</dd>", s_page, StringComparison.Ordinal);
        Assert.Contains("Period under study: 2023-07-01 00:00 to 2023-09-01 00:00 UTC", s_page, StringComparison.Ordinal);
    }

    [Fact]
    public void Brief_KeepsConfidenceApartAndSaysHowMuchMoreThereIs()
    {
        var page = BriefPage.Of(SummarySample.Plain);
        Assert.Contains("Bottom line</h2>\n<p class=\"text\">It is likely", page, StringComparison.Ordinal);
        Assert.Contains("Confidence</h2>\n<p class=\"text\">Confidence is moderate", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">3 one cluster</th><td>● yes, 1 doubt</td><td>roughly even chance (47–98 %)</td>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">6 directed by a state</th><td>○ no</td><td>–</td>", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"more\">1 more hold.</p>", page, StringComparison.Ordinal);
        Assert.Contains("One finding could not be computed.", page, StringComparison.Ordinal);
        Assert.Contains(SummarySample.Plain.RunHash, page, StringComparison.Ordinal);
    }
}
